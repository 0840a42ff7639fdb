import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FormStrings } from '../lang/common.ts';
import { checkIcon } from './icon.ts';

export interface StepperOptions {
  steps: readonly string[];
  /** Index of the step on screen. */
  current: number;
  t: FormStrings;
  /** Makes the finished steps into buttons. */
  onGo?: (step: number) => void;
}

export function stepper({ steps, current, t, onGo }: StepperOptions): TemplateResult {
  return html`<nav class="stepper" part="stepper" aria-label=${t.stepOf(current + 1, steps.length)}>
    <p class="narrow">${t.stepOf(current + 1, steps.length)} · <strong>${steps[current]}</strong></p>
    <ol>
      ${steps.map((label, index) => {
        const done = index < current;
        const mark = html`<span class="mark">${done ? checkIcon : index + 1}</span
          ><span class="name">${label}</span>`;
        return html`<li class=${done ? 'done' : ''} aria-current=${index === current ? 'step' : nothing}>
          ${
            done && onGo
              ? html`<button
                  type="button"
                  aria-label=${`${label}, ${t.stepDone}`}
                  @click=${() => onGo(index)}
                >
                  ${mark}
                </button>`
              : mark
          }
        </li>`;
      })}
    </ol>
  </nav>`;
}

export const stepperStyles = css`
  .stepper ol {
    display: flex;
    gap: 6px;
  }
  .stepper li {
    flex: 1;
    min-inline-size: 0;
    display: grid;
    align-content: start;
    padding-block-start: 8px;
    border-block-start: 4px solid var(--_line);
    border-radius: 2px;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .stepper li.done,
  .stepper [aria-current] {
    border-color: var(--_accent);
    color: var(--_text);
  }
  .stepper [aria-current] {
    font-weight: 650;
  }
  .stepper button {
    appearance: none;
    display: grid;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    color: inherit;
    text-align: start;
    cursor: pointer;
  }
  .stepper button:hover {
    text-decoration: underline;
  }
  .stepper .mark {
    display: none;
  }
  .stepper .narrow {
    display: none;
  }
  @container warranty (inline-size < 520px) {
    .stepper .narrow {
      display: block;
      margin-block-end: 8px;
      font-size: 0.9em;
    }
    .stepper .name {
      display: none;
    }
    .stepper button {
      min-block-size: 24px;
      inline-size: 100%;
    }
  }
`;

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatInstant } from '../core/format.ts';
import { checkIcon } from '../ui/icon.ts';
import type { Board } from './board.ts';

/** The way of the case, with the day on which each step was reached. */
export function stepsView({ t, status, lang }: Board): TemplateResult {
  return html`<ol class="steps" part="steps" aria-label=${t.way}>
    ${status.steps.map(
      ({ text, state, at }) =>
        html`<li class=${state} aria-current=${state === 'current' ? 'step' : nothing}>
          <span class="mark">${state === 'done' ? checkIcon : nothing}</span>
          <span class="what">
            ${text}${state === 'done' ? html`<span class="visually-hidden">, ${t.wayDone}</span>` : nothing}
            ${at ? html`<time class="small muted" datetime=${at}>${formatInstant(at, lang, { dateStyle: 'medium' })}</time>` : nothing}
          </span>
        </li>`,
    )}
  </ol>`;
}

import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { attributesOf, fieldError, fieldId, hint, labelText } from './field.ts';
import type { FieldOptions } from './field.ts';

export interface Choice {
  value: string;
  label: unknown;
  description?: unknown;
}

export interface ChoiceCardsOptions extends FieldOptions {
  choices: readonly Choice[];
  value?: string | undefined;
  onChange?: (value: string) => void;
}

/** A radio group whose options are cards. */
export function choiceCards(options: ChoiceCardsOptions): TemplateResult {
  const { describedBy, invalid } = attributesOf(options);
  return html`<fieldset
    class="field"
    part="field"
    role="radiogroup"
    aria-describedby=${describedBy}
    aria-invalid=${invalid}
  >
    <legend class="label" part="label">${labelText(options)}</legend>
    ${hint(options)}
    <div class="choices">
      ${options.choices.map(
        (choice, index) =>
          html`<label class="choice" part="choice">
            <input
              type="radio"
              id=${index === 0 ? fieldId(options.name) : nothing}
              name=${options.name}
              value=${choice.value}
              .checked=${choice.value === options.value}
              ?required=${options.required ?? false}
              @change=${() => options.onChange?.(choice.value)}
            />
            <span
              >${choice.label}${choice.description ? html`<span class="description">${choice.description}</span>` : nothing}</span
            >
          </label>`,
      )}
    </div>
    ${fieldError(options)}
  </fieldset>`;
}

export interface CheckboxOptions extends FieldOptions {
  checked?: boolean;
  value?: string;
  onChange?: (checked: boolean) => void;
}

export function checkbox(options: CheckboxOptions): TemplateResult {
  const { id, describedBy, invalid } = attributesOf(options);
  return html`<div class="field" part="field">
    <label class="choice plain" part="choice">
      <input
        type="checkbox"
        id=${id}
        name=${options.name}
        value=${options.value ?? 'on'}
        .checked=${options.checked ?? false}
        ?required=${options.required ?? false}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @change=${(event: Event) => options.onChange?.((event.target as HTMLInputElement).checked)}
      />
      <span>${options.label}</span>
    </label>
    ${hint(options)}${fieldError(options)}
  </div>`;
}

export const choiceStyles = css`
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: var(--_space);
  }
  legend {
    padding: 0;
    margin-block-end: 6px;
  }
  .choice {
    display: flex;
    gap: 0.7em;
    align-items: start;
    padding: 0.75em 0.9em;
    min-block-size: 46px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
    transition:
      border-color var(--_fast),
      background-color var(--_fast);
  }
  .choice:hover {
    background: var(--_sunken);
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .choice input {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    margin: 0.15em 0 0;
    accent-color: var(--_accent);
    outline: none;
  }
  .choice.plain {
    border-color: transparent;
    background: none;
    box-shadow: none;
    padding-inline: 2px;
    padding-block: 8px;
  }
  .description {
    display: block;
    font-size: 0.9em;
    color: var(--_muted);
  }
`;

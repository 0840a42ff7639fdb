import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { field } from './field.ts';
import type { FieldOptions } from './field.ts';

export interface SelectOptions extends FieldOptions {
  choices: readonly { value: string; label: string }[];
  value?: string | undefined;
  /** Shown first, as long as nothing is chosen. */
  prompt?: string;
  onChange?: (value: string) => void;
}

export function select(options: SelectOptions): TemplateResult {
  return field(
    options,
    ({ id, describedBy, invalid }) =>
      html`<select
        class="control"
        part="control"
        id=${id}
        name=${options.name}
        ?required=${options.required ?? false}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @change=${(event: Event) => options.onChange?.((event.target as HTMLSelectElement).value)}
      >
        ${options.prompt === undefined ? nothing : html`<option value="">${options.prompt}</option>`}
        ${options.choices.map(
          ({ value, label }) =>
            html`<option value=${value} ?selected=${value === options.value}>${label}</option>`,
        )}
      </select>`,
  );
}

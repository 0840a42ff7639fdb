import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { field } from './field.ts';
import type { FieldOptions } from './field.ts';

export interface DateFieldOptions extends FieldOptions {
  /** `YYYY-MM-DD`, as are the limits. */
  value?: string | undefined;
  min?: string;
  max?: string;
  onInput?: (value: string) => void;
}

export function dateField(options: DateFieldOptions): TemplateResult {
  return field(
    options,
    ({ id, describedBy, invalid }) =>
      html`<input
        class="control"
        part="control"
        type="date"
        id=${id}
        name=${options.name}
        .value=${options.value ?? ''}
        min=${options.min ?? nothing}
        max=${options.max ?? nothing}
        ?required=${options.required ?? false}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @input=${(event: InputEvent) => options.onInput?.((event.target as HTMLInputElement).value)}
      />`,
  );
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { field } from './field.ts';
import type { FieldOptions } from './field.ts';

export interface TextAreaOptions extends FieldOptions {
  value?: string | undefined;
  maxlength?: number;
  rows?: number;
  onInput?: (value: string) => void;
}

export function textArea(options: TextAreaOptions): TemplateResult {
  return field(
    options,
    ({ id, describedBy, invalid }) =>
      html`<textarea
        class="control"
        part="control"
        id=${id}
        name=${options.name}
        .value=${options.value ?? ''}
        rows=${options.rows ?? 4}
        maxlength=${options.maxlength ?? nothing}
        ?required=${options.required ?? false}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @input=${(event: InputEvent) => options.onInput?.((event.target as HTMLTextAreaElement).value)}
      ></textarea>`,
  );
}

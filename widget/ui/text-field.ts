import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { field } from './field.ts';
import type { FieldOptions } from './field.ts';

export interface TextFieldOptions extends FieldOptions {
  value?: string | undefined;
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password' | 'number';
  autocomplete?: AutoFill;
  inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search';
  maxlength?: number;
  minlength?: number;
  pattern?: string;
  placeholder?: string;
  /** Serials and codes: no correction, no capitals, monospace. */
  verbatim?: boolean;
  readonly?: boolean;
  onInput?: (value: string) => void;
}

export function textField(options: TextFieldOptions): TemplateResult {
  return field(
    options,
    ({ id, describedBy, invalid }) =>
      html`<input
        class="control ${options.verbatim ? 'mono' : ''}"
        part="control"
        id=${id}
        name=${options.name}
        type=${options.type ?? 'text'}
        .value=${options.value ?? ''}
        autocomplete=${options.autocomplete ?? 'off'}
        inputmode=${options.inputmode ?? nothing}
        maxlength=${options.maxlength ?? nothing}
        minlength=${options.minlength ?? nothing}
        pattern=${options.pattern ?? nothing}
        placeholder=${options.placeholder ?? nothing}
        autocapitalize=${options.verbatim ? 'off' : nothing}
        spellcheck=${options.verbatim ? 'false' : nothing}
        dir=${options.verbatim ? 'ltr' : nothing}
        ?readonly=${options.readonly ?? false}
        ?required=${options.required ?? false}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @input=${(event: InputEvent) => options.onInput?.((event.target as HTMLInputElement).value)}
      />`,
  );
}

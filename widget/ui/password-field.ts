import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { field } from './field.ts';
import type { FieldOptions } from './field.ts';

export interface PasswordFieldOptions extends FieldOptions {
  autocomplete: 'current-password' | 'new-password';
  /** What the button says that shows what was typed. */
  show: string;
  minlength?: number;
}

/** What is typed is never part of the template, so that no later drawing can put an old value back. */
export function passwordField(options: PasswordFieldOptions): TemplateResult {
  return field(
    options,
    ({ id, describedBy, invalid }) =>
      html`<span class="password">
        <input
          class="control"
          part="control"
          id=${id}
          name=${options.name}
          type="password"
          autocomplete=${options.autocomplete}
          autocapitalize="off"
          spellcheck="false"
          dir="ltr"
          minlength=${options.minlength ?? nothing}
          ?required=${options.required ?? false}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
        />
        <button class="button quiet" type="button" aria-pressed="false" aria-controls=${id} @click=${turn}>
          <span>${options.show}</span>
        </button>
      </span>`,
  );
}

function turn(event: Event): void {
  const pressed = event.currentTarget as HTMLElement;
  const input = pressed.previousElementSibling as HTMLInputElement;
  const shown = input.type === 'password';
  input.type = shown ? 'text' : 'password';
  pressed.setAttribute('aria-pressed', String(shown));
}

export const passwordStyles = css`
  .password {
    display: flex;
    gap: 4px;
  }
  .password .control {
    flex: 1;
    min-inline-size: 0;
  }
  .password [aria-pressed='true'] {
    background: var(--_accent-soft);
  }
`;

import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Form } from '../core/forms.ts';
import type { FormStrings } from '../lang/common.ts';
import { fieldId } from './field.ts';

/** Above a form with several errors: takes the focus and leads to each field. */
export function errorSummary(form: Form, t: FormStrings): TemplateResult | typeof nothing {
  if (form.errors.length < 2) return nothing;
  return html`<div
    class="summary"
    part="error-summary"
    data-error-summary
    tabindex="-1"
    role="group"
    aria-labelledby="error-summary"
  >
    <h3 id="error-summary">${t.errorSummary}</h3>
    <ul>
      ${form.errors.map(
        ({ name, message }) =>
          html`<li>
            <a href=${`#${fieldId(name)}`} @click=${(event: Event) => go(event, form, name)}
              >${titled(form.label(name), message)}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

function titled(label: string, message: string): string {
  return label ? `${label}: ${message}` : message;
}

function go(event: Event, form: Form, name: string): void {
  event.preventDefault();
  form.focus(name);
}

export const errorSummaryStyles = css`
  .summary {
    padding: 1em;
    border: 2px solid var(--_bad);
    border-radius: var(--_radius);
  }
  .summary li {
    margin-block-start: 4px;
  }
  .summary a {
    display: inline-block;
    min-block-size: 24px;
    color: var(--_bad);
    font-weight: 550;
  }
`;

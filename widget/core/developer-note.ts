import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** For whoever builds the page, hence not translated. */
export function developerNote(message: string): TemplateResult {
  return html`<p class="developer-note" part="developer-note" role="alert" lang="en" dir="ltr">
    ${message}
  </p>`;
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export interface IconButtonOptions {
  label: string;
  icon: TemplateResult;
  /** Something is set behind it. */
  marked?: boolean;
  expanded?: boolean;
  onClick: () => void;
}

/** A small square button; its name is told by tooltip and screen reader. */
export function iconButton({
  label,
  icon,
  marked = false,
  expanded,
  onClick,
}: IconButtonOptions): TemplateResult {
  return html`<button
    class="icon-button ${marked ? 'marked' : ''}"
    type="button"
    aria-label=${label}
    title=${label}
    aria-expanded=${expanded === undefined ? nothing : String(expanded)}
    @click=${onClick}
  >
    ${icon}
  </button>`;
}

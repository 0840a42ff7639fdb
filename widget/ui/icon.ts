import { html } from 'lit';
import type { TemplateResult } from 'lit';

export function icon(path: string): TemplateResult {
  return html`<svg
    class="icon"
    viewBox="0 0 24 24"
    width="1.25em"
    height="1.25em"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d=${path} />
  </svg>`;
}

export const checkIcon = icon('M5 12.5l4.5 4.5L19 7.5');
export const crossIcon = icon('M6 6l12 12M18 6L6 18');
export const alertIcon = icon(
  'M12 8v5m0 3.5v.01M10.3 4.2L2.7 17.5A2 2 0 0 0 4.4 20.5h15.2a2 2 0 0 0 1.7-3L13.7 4.2a2 2 0 0 0-3.4 0z',
);
export const questionIcon = icon('M9.2 9.2a2.9 2.9 0 1 1 4.3 2.6c-.9.5-1.5 1.1-1.5 2.2m0 3v.01');
export const infoIcon = icon('M12 11v6m0-9.5v.01M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z');
export const copyIcon = icon('M9 9h10v11H9zM5 15V4h10');

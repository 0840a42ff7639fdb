import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { CommonStrings } from '../lang/common.ts';
import { crossIcon } from './icon.ts';

export interface DialogOptions {
  open: boolean;
  title: unknown;
  content: unknown;
  actions?: unknown;
  t: CommonStrings;
  /** Also after Escape; set `open` to false here. */
  onClose: () => void;
}

/** A native modal dialog: focus is kept inside and comes back afterwards. */
export function dialog({ open, title, content, actions, t, onClose }: DialogOptions): TemplateResult {
  const show = (element: Element | undefined): void => {
    if (!(element instanceof HTMLDialogElement) || !element.isConnected || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  };
  const shown = (element: Element | undefined): void => queueMicrotask(() => show(element));
  return html`<dialog
    class="dialog"
    part="dialog"
    aria-labelledby="dialog-title"
    @close=${onClose}
    ${ref(shown)}
  >
    <div class="row head">
      <h2 id="dialog-title">${title}</h2>
      <button class="button quiet" type="button" aria-label=${t.close} @click=${onClose}>${crossIcon}</button>
    </div>
    <div class="stack">${content}${actions ? html`<div class="row">${actions}</div>` : ''}</div>
  </dialog>`;
}

export const dialogStyles = css`
  .dialog {
    inline-size: min(34em, calc(100vw - 32px));
    max-block-size: calc(100dvh - 32px);
    padding: 20px 24px 24px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.4);
    color: var(--_text);
    background: var(--_surface);
    box-shadow: 0 24px 64px rgb(0 0 0 / 28%);
    overflow: auto;
  }
  .dialog::backdrop {
    background: rgb(10 14 20 / 52%);
  }
  .dialog .head {
    justify-content: space-between;
    flex-wrap: nowrap;
    margin-block-end: 12px;
  }
`;

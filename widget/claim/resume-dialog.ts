import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Problem } from '../core/problem.ts';
import { button } from '../ui/button.ts';
import { dialog } from '../ui/dialog.ts';
import { notice } from '../ui/notice.ts';
import { problemView } from '../ui/problem-view.ts';
import { textField } from '../ui/text-field.ts';
import type { Texts } from './board.ts';

export interface ResumeDialog {
  open: boolean;
  email: string;
  busy: boolean;
  error?: string | undefined;
  problem?: Problem | undefined;
  /** The address that the link has gone to. */
  sentTo?: string | undefined;
}

export interface ResumeDialogOptions extends ResumeDialog {
  t: Texts;
  onEmail: (email: string) => void;
  onSend: () => void;
  onClose: () => void;
}

/** Asks where to send the link that opens this draft elsewhere. */
export function resumeDialog(options: ResumeDialogOptions): TemplateResult {
  const { t, open, email, busy, error, problem, sentTo } = options;
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!busy) options.onSend();
  };
  return dialog({
    open,
    title: t.elsewhereLink,
    t,
    onClose: options.onClose,
    content: sentTo
      ? notice('good', html`<p>${t.elsewhereSent(sentTo)}</p>`)
      : html`<form class="stack" novalidate @submit=${submit}>
          <p>${t.elsewhereText}</p>
          ${textField({ name: 'resume-email', label: t.email, type: 'email', autocomplete: 'email', value: email, required: true, error, t, onInput: options.onEmail })}
          ${problem ? problemView({ problem, t }) : ''}
          <div>${button({ label: t.elsewhereSend, kind: 'primary', type: 'submit', busy })}</div>
        </form>`,
  });
}

import type { LitElement } from 'lit';
import { toProblem } from '../core/problem.ts';
import type { Texts } from './board.ts';
import type { ResumeDialog } from './resume-dialog.ts';
import type { ServerDraft } from './server-draft.ts';
import { isAddress } from './wire.ts';

export interface ResumeOptions {
  server: ServerDraft;
  t: () => Texts;
  announce: (text: string) => void;
}

/** Mails a link that opens this draft on another device. */
export class Resume {
  readonly #host: LitElement;
  readonly #options: ResumeOptions;
  dialog: ResumeDialog = { open: false, email: '', busy: false };

  constructor(host: LitElement, options: ResumeOptions) {
    this.#host = host;
    this.#options = options;
  }

  ask(email: string): void {
    this.dialog = { open: true, busy: false, email: this.dialog.email || email };
    this.#host.requestUpdate();
    requestAnimationFrame(() => this.#focus());
  }

  change(part: Partial<ResumeDialog>): void {
    this.dialog = { ...this.dialog, ...part };
    this.#host.requestUpdate();
  }

  async send(): Promise<void> {
    const { server, t, announce } = this.#options;
    const email = this.dialog.email.trim();
    if (!isAddress(email)) {
      this.change({ error: t().badEmail });
      await this.#host.updateComplete;
      return this.#focus();
    }
    this.change({ busy: true, error: undefined, problem: undefined });
    try {
      await server.save();
      await server.client.call('post', '/v1/claims/{id}/resume-links', {
        path: { id: server.id ?? '' },
        body: { email },
        answer: 'none',
      });
      this.change({ busy: false, sentTo: email });
      announce(t().elsewhereSent(email));
    } catch (reason) {
      this.change({ busy: false, problem: toProblem(reason) });
    }
  }

  #focus(): void {
    this.#host.shadowRoot?.getElementById('field-resume-email')?.focus();
  }
}

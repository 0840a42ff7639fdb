import { html } from 'lit';
import type { PropertyDeclarations } from 'lit';
import type { Client } from '../core/client.ts';
import { Form } from '../core/forms.ts';
import { Part } from '../core/part.ts';
import { isAbort, toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import { baseStyles } from '../core/styles.ts';
import { button, buttonStyles } from '../ui/button.ts';
import { fieldStyles } from '../ui/field.ts';
import { noticeStyles } from '../ui/notice.ts';
import { passwordField, passwordStyles } from '../ui/password-field.ts';
import { problemStyles, problemView } from '../ui/problem-view.ts';
import { inWords } from './flaws.ts';
import { partStyles } from './account.styles.ts';
import { PASSWORD_LENGTH } from './password.ts';
import type { AccountTexts } from './strings.ts';

export interface ResetKit {
  readonly t: AccountTexts;
  /** Of nobody: the link is all that counts. */
  readonly client: Client;
  readonly token: string;
  readonly done: () => void;
  readonly again: () => void;
}

/** A new password by a mailed link. */
export class WarrantyAccountReset extends Part<ResetKit> {
  static override readonly tag = 'warranty-account-reset';
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    passwordStyles,
    noticeStyles,
    problemStyles,
    partStyles,
  ];
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    busy: { state: true },
    problem: { state: true },
  };

  private busy = false;
  private problem: Problem | undefined;
  readonly #form: Form = new Form(this, { t: () => this.kit.t });

  protected override firstUpdated(): void {
    this.shadowRoot?.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override render(): unknown {
    const { t } = this.kit;
    return html`<div class="stack narrow">
      <div class="stack tight">
        <h2 tabindex="-1">${t.resetTitle}</h2>
        <p class="muted">${t.resetWhy}</p>
      </div>
      <form class="stack" novalidate @input=${this.#form.input} @submit=${this.#submit}>
        ${passwordField({ name: 'password', label: t.passwordNext, hint: t.passwordHint(PASSWORD_LENGTH), show: t.passwordShow, autocomplete: 'new-password', required: true, minlength: PASSWORD_LENGTH, error: this.#form.error('password'), t })}
        <div>${button({ label: t.resetSave, kind: 'primary', type: 'submit', busy: this.busy })}</div>
      </form>
      ${this.problem ? problemView({ problem: this.problem, t }) : ''}
      <div>${button({ label: t.resetAgain, kind: 'quiet', onClick: this.kit.again })}</div>
    </div>`;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.busy && this.#form.validate()) void this.#save();
  };

  async #save(): Promise<void> {
    const { client, token, done, t } = this.kit;
    const password = this.#form.values()['password'] ?? '';
    this.busy = true;
    this.problem = undefined;
    try {
      const body = { token, password };
      await client.call('post', '/v1/password-resets/confirm', { body, answer: 'none', signal: this.signal });
      done();
    } catch (reason) {
      if (isAbort(reason)) return;
      const problem = inWords(toProblem(reason), t);
      if (this.#form.refuse(problem).length > 0 || problem.errors.length === 0) this.problem = problem;
    } finally {
      this.busy = false;
    }
  }
}

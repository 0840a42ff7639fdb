import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { baseStyles } from '../core/styles.ts';
import { badge, badgeStyles } from '../ui/badge.ts';
import { button, buttonStyles } from '../ui/button.ts';
import { fieldStyles } from '../ui/field.ts';
import { noticeStyles } from '../ui/notice.ts';
import { passwordField, passwordStyles } from '../ui/password-field.ts';
import { problemStyles } from '../ui/problem-view.ts';
import { AccountPart } from './account-part.ts';
import { partStyles } from './account.styles.ts';

export const PASSWORD_LENGTH = 10;

/** A password is optional: the mailed code always works. */
export class WarrantyAccountPassword extends AccountPart {
  static override readonly tag = 'warranty-account-password';
  static override styles = [
    baseStyles,
    badgeStyles,
    buttonStyles,
    fieldStyles,
    passwordStyles,
    noticeStyles,
    problemStyles,
    partStyles,
  ];
  static override properties: PropertyDeclarations = {
    ...AccountPart.properties,
    open: { state: true },
  };

  private open = false;

  protected override render(): unknown {
    const { t, me } = this.kit;
    const isSet = me.signInMethods.password;
    return this.section(
      t.password,
      t.passwordWhy,
      this.open
        ? this.#drawForm(isSet)
        : html`<div class="row">
            ${isSet ? badge('good', t.passwordSet) : html`<span class="muted">${t.passwordNotSet}</span>`}
            ${button({ label: isSet ? t.passwordChange : t.passwordNew, onClick: () => void this.#turn(true) })}
          </div>`,
    );
  }

  #drawForm(isSet: boolean): TemplateResult {
    const { t, me } = this.kit;
    const show = t.passwordShow;
    return html`<form class="stack narrow" novalidate @input=${this.form.input} @submit=${this.#submit}>
      <input
        class="visually-hidden"
        type="text"
        autocomplete="username"
        tabindex="-1"
        aria-hidden="true"
        .value=${me.email ?? ''}
        readonly
      />
      ${
        isSet && !me.fresh
          ? passwordField({
              name: 'current',
              label: t.passwordCurrent,
              show,
              autocomplete: 'current-password',
              required: true,
              error: this.form.error('current'),
              t,
            })
          : nothing
      }
      ${passwordField({ name: 'new', label: t.passwordNext, hint: t.passwordHint(PASSWORD_LENGTH), show, autocomplete: 'new-password', required: true, minlength: PASSWORD_LENGTH, error: this.form.error('new'), t })}
      <div class="row">
        ${button({ label: t.save, kind: 'primary', type: 'submit', busy: this.busy === 'save' })}
        ${button({ label: t.cancel, kind: 'quiet', onClick: () => void this.#turn(false) })}
      </div>
    </form>`;
  }

  async #turn(open: boolean): Promise<void> {
    this.open = open;
    this.problem = undefined;
    this.form.settle();
    await this.focusOn(open ? 'input:not([tabindex])' : 'button');
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.busy && this.form.validate()) void this.#save();
  };

  async #save(): Promise<void> {
    const { client, announce, reload, t } = this.kit;
    const typed = this.form.values();
    const body = { new: typed['new'] ?? '', ...(typed['current'] ? { current: typed['current'] } : {}) };
    const done = async (): Promise<void> => {
      await client.call('put', '/v1/me/password', { body, answer: 'none', signal: this.signal });
      await reload();
      await this.#turn(false);
      announce(t.passwordSaved);
    };
    await this.run('save', done);
  }
}

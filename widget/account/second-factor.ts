import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { baseStyles } from '../core/styles.ts';
import { badge, badgeStyles } from '../ui/badge.ts';
import { button, buttonStyles } from '../ui/button.ts';
import { fieldStyles } from '../ui/field.ts';
import { notice, noticeStyles } from '../ui/notice.ts';
import { problemStyles } from '../ui/problem-view.ts';
import { textField } from '../ui/text-field.ts';
import { AccountPart } from './account-part.ts';
import { partStyles } from './account.styles.ts';
import { saveText } from './save-text.ts';
import type { TotpStart } from './wire.ts';

/** An authenticator app as a second step of the sign-in. */
export class WarrantyAccountSecondFactor extends AccountPart {
  static override readonly tag = 'warranty-account-second-factor';
  static override styles = [
    baseStyles,
    badgeStyles,
    buttonStyles,
    fieldStyles,
    noticeStyles,
    problemStyles,
    partStyles,
  ];
  static override properties: PropertyDeclarations = {
    ...AccountPart.properties,
    start: { state: true },
    drawing: { state: true },
    codes: { state: true },
    leaving: { state: true },
    copied: { state: true },
  };

  private start: TotpStart | undefined;
  private drawing: TemplateResult | undefined;
  /** Shown this once. */
  private codes: readonly string[] | undefined;
  private leaving = false;
  private copied = false;

  protected override render(): unknown {
    const { t } = this.kit;
    return this.section(t.factor, t.factorWhy, this.#content());
  }

  #content(): unknown {
    const { t, me } = this.kit;
    if (this.codes) return this.#recovery(this.codes);
    if (this.start) return this.#setUp(this.start);
    if (this.leaving) return this.#leave();
    const isOn = me.signInMethods.totp;
    return html`<div class="row">
      ${isOn ? badge('good', t.factorOn) : html`<span class="muted">${t.factorOff}</span>`}
      ${
        isOn
          ? button({ label: t.factorRemove, kind: 'danger', onClick: () => (this.leaving = true) })
          : button({ label: t.factorSetUp, busy: this.busy === 'start', onClick: () => void this.#begin() })
      }
    </div>`;
  }

  #setUp({ secret }: TotpStart): TemplateResult {
    const { t } = this.kit;
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      if (!this.busy && this.form.validate()) void this.#confirm();
    };
    return html`<ol class="steps stack">
      <li class="stack tight">
        <p>${t.factorScan}</p>
        ${this.drawing ?? nothing}
        <p class="muted small">${t.factorType}</p>
        <p><code class="mono secret" dir="ltr">${inGroups(secret)}</code></p>
      </li>
      <li>
        <form class="stack narrow" novalidate @input=${this.form.input} @submit=${submit}>
          ${textField({ name: 'code', label: t.factorCode, hint: t.factorCodeHint, inputmode: 'numeric', autocomplete: 'one-time-code', maxlength: 12, pattern: '[0-9 ]{6,12}', verbatim: true, required: true, error: this.form.error('code'), t })}
          <div class="row">
            ${button({ label: t.factorConfirm, kind: 'primary', type: 'submit', busy: this.busy === 'confirm' })}
            ${button({ label: t.cancel, kind: 'quiet', onClick: this.#back })}
          </div>
        </form>
      </li>
    </ol>`;
  }

  #recovery(codes: readonly string[]): TemplateResult {
    const { t } = this.kit;
    return html`${notice('warn', html`<p><strong>${t.recoveryTitle}</strong> ${t.recoveryWhy}</p>`)}
      <ul class="codes mono" dir="ltr" tabindex="-1" aria-label=${t.recoveryCodes}>
        ${codes.map((code) => html`<li>${code}</li>`)}
      </ul>
      <div class="row">
        ${button({ label: this.copied ? t.copied : t.copy, onClick: () => void this.#copy(codes) })}
        ${button({ label: t.download, onClick: () => saveText(t.recoveryFile, `${codes.join('\n')}\n`) })}
        ${button({ label: t.recoveryKept, kind: 'primary', onClick: this.#back })}
      </div>`;
  }

  #leave(): TemplateResult {
    const { t, me } = this.kit;
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      if (!this.busy && this.form.validate()) void this.#remove();
    };
    return html`<form class="stack narrow" novalidate @input=${this.form.input} @submit=${submit}>
      <p>${t.factorSure}</p>
      ${
        me.fresh
          ? nothing
          : textField({
              name: 'code',
              label: t.factorCode,
              inputmode: 'numeric',
              autocomplete: 'one-time-code',
              maxlength: 12,
              pattern: '[0-9 ]{6,12}',
              verbatim: true,
              required: true,
              error: this.form.error('code'),
              t,
            })
      }
      <div class="row">
        ${button({ label: t.factorRemove, kind: 'danger', type: 'submit', busy: this.busy === 'remove' })}
        ${button({ label: t.cancel, kind: 'quiet', onClick: this.#back })}
      </div>
    </form>`;
  }

  readonly #back = (): void => {
    this.start = undefined;
    this.codes = undefined;
    this.leaving = false;
    this.copied = false;
    this.problem = undefined;
    this.form.settle();
    void this.focusOn('button');
  };

  async #begin(): Promise<void> {
    await this.run('start', async () => {
      const { data } = await this.kit.client.call('post', '/v1/me/totp', { body: {}, signal: this.signal });
      this.start = data;
      await this.focusOn('input');
    });
    if (this.start) await this.#draw(this.start);
  }

  /** The secret stands there as text as well, so that a picture which cannot be drawn is no loss. */
  async #draw({ uri }: TotpStart): Promise<void> {
    try {
      const { qrCode } = await import('./qr-code.ts');
      this.drawing = qrCode(uri, this.kit.t.factorPicture);
    } catch {
      this.drawing = undefined;
    }
  }

  async #confirm(): Promise<void> {
    const code = digits(this.form.values()['code']);
    await this.run('confirm', async () => {
      const { client, reload, announce, t } = this.kit;
      const { data } = await client.call('post', '/v1/me/totp/confirm', { body: { code } });
      this.codes = data.recoveryCodes;
      this.start = undefined;
      announce(t.factorOn);
      await reload();
      await this.focusOn('.codes');
    });
  }

  async #remove(): Promise<void> {
    const code = digits(this.form.values()['code']);
    await this.run('remove', async () => {
      const { client, reload, announce, t } = this.kit;
      await client.call('delete', '/v1/me/totp', { query: code ? { code } : {} });
      await reload();
      this.#back();
      announce(t.factorOff);
    });
  }

  async #copy(codes: readonly string[]): Promise<void> {
    try {
      await navigator.clipboard.writeText(codes.join('\n'));
      this.copied = true;
      this.kit.announce(this.kit.t.copied);
    } catch {
      this.copied = false;
    }
  }
}

const digits = (typed = ''): string => typed.replace(/\D/g, '');

const inGroups = (secret: string): string => secret.replace(/(.{4})(?!$)/g, '$1 ');

import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { formatInstant } from '../core/format.ts';
import { newIdempotencyKey } from '../core/idempotency-key.ts';
import { hasPasskeys, makePasskey } from '../core/passkey.ts';
import type { components } from '../core/schema.d.ts';
import { baseStyles } from '../core/styles.ts';
import { button, buttonStyles } from '../ui/button.ts';
import { fieldStyles } from '../ui/field.ts';
import { noticeStyles } from '../ui/notice.ts';
import { problemStyles } from '../ui/problem-view.ts';
import { skeleton, skeletonStyles } from '../ui/skeleton.ts';
import { textField } from '../ui/text-field.ts';
import { AccountPart } from './account-part.ts';
import { partStyles } from './account.styles.ts';
import { deviceName } from './device-name.ts';
import type { Passkey } from './wire.ts';

/** Keys of devices, which need neither code nor password. */
export class WarrantyAccountPasskeys extends AccountPart {
  static override readonly tag = 'warranty-account-passkeys';
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    noticeStyles,
    problemStyles,
    skeletonStyles,
    partStyles,
  ];
  static override properties: PropertyDeclarations = {
    ...AccountPart.properties,
    items: { state: true },
    naming: { state: true },
    leaving: { state: true },
  };

  private items: readonly Passkey[] | undefined;
  /** The one that gets another name, or `new`. */
  private naming = '';
  private leaving = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.updateComplete.then(() => this.#load());
  }

  protected override render(): unknown {
    const { t } = this.kit;
    return this.section(
      t.passkeys,
      t.passkeysWhy,
      html`${this.items ? this.#list(this.items) : this.problem ? nothing : skeleton(2, t)}
      ${this.naming === 'new' ? this.#nameForm('', (name) => this.#add(name)) : this.#adding()}`,
    );
  }

  #list(items: readonly Passkey[]): TemplateResult | typeof nothing {
    if (items.length === 0) return nothing;
    return html`<ul class="rows">
      ${items.map(
        (passkey) =>
          html`<li>
            ${
              this.naming === passkey.id
                ? this.#nameForm(passkey.name, (name) => this.#rename(passkey, name))
                : this.#row(passkey)
            }
          </li>`,
      )}
    </ul>`;
  }

  #row(passkey: Passkey): TemplateResult {
    const { t, lang } = this.kit;
    const { id, name, site, createdAt, lastUsedAt } = passkey;
    const day = (at: string): string => formatInstant(at, lang, { dateStyle: 'medium' });
    const used = lastUsedAt ? t.usedOn(day(lastUsedAt)) : t.neverUsed;
    return html`<div class="what">
        <strong><bdi>${name}</bdi></strong>
        <p class="muted small"><bdi>${site}</bdi> · ${t.addedOn(day(createdAt))} · ${used}</p>
      </div>
      ${
        this.leaving === id
          ? html`<div class="row" role="group" aria-label=${t.removeSure(name)}>
              <span class="small">${t.removeSure(name)}</span>
              ${button({ label: t.remove, kind: 'danger', busy: this.busy === id, onClick: () => void this.#remove(passkey) })}
              ${button({ label: t.cancel, kind: 'quiet', onClick: () => (this.leaving = '') })}
            </div>`
          : html`<div class="row">
              ${button({ label: t.rename, kind: 'quiet', description: `${t.rename}: ${name}`, onClick: () => void this.#name(id) })}
              ${button({ label: t.remove, kind: 'quiet', description: `${t.remove}: ${name}`, onClick: () => (this.leaving = id) })}
            </div>`
      }`;
  }

  #adding(): TemplateResult {
    const { t } = this.kit;
    return hasPasskeys()
      ? html`<div>
          ${button({ label: t.passkeyAdd, busy: this.busy === 'add', onClick: () => void this.#name('new') })}
        </div>`
      : html`<p class="muted small">${t.passkeyMissing}</p>`;
  }

  #nameForm(value: string, send: (name: string) => Promise<unknown>): TemplateResult {
    const { t } = this.kit;
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      if (!this.busy && this.form.validate()) void send((this.form.values()['name'] ?? '').trim());
    };
    return html`<form class="stack narrow" novalidate @input=${this.form.input} @submit=${submit}>
      ${textField({ name: 'name', label: t.passkeyName, hint: t.passkeyNameHint, required: true, maxlength: 60, value: value || deviceName(navigator.userAgent), error: this.form.error('name'), t })}
      <div class="row">
        ${button({ label: value ? t.save : t.passkeyMake, kind: 'primary', type: 'submit', busy: this.busy !== '' })}
        ${button({ label: t.cancel, kind: 'quiet', onClick: () => void this.#name('') })}
      </div>
    </form>`;
  }

  async #name(id: string): Promise<void> {
    this.naming = id;
    this.problem = undefined;
    this.form.settle();
    if (id) await this.focusOn('input');
  }

  async #load(): Promise<void> {
    const { client } = this.kit;
    await this.run('load', async () => {
      const { data } = await client.call('get', '/v1/me/passkeys', { signal: this.signal });
      this.items = data.items;
    });
  }

  async #add(name: string): Promise<void> {
    await this.run('add', async () => {
      const { client, announce, reload, t } = this.kit;
      const { data: options } = await client.call('post', '/v1/me/passkeys/options', { body: {} });
      const made = await makePasskey(options, this.signal);
      if (!made) return;
      const credential = made as components['schemas']['PasskeyAttestation'];
      const { data } = await client.call('post', '/v1/me/passkeys', {
        body: { name, credential },
        idempotencyKey: newIdempotencyKey(),
      });
      this.items = [...(this.items ?? []), data];
      await this.#name('');
      announce(t.passkeyAdded);
      await reload();
    });
  }

  async #rename({ id }: Passkey, name: string): Promise<void> {
    await this.run('rename', async () => {
      const { client, announce, t } = this.kit;
      const { data } = await client.call('patch', '/v1/me/passkeys/{id}', { path: { id }, body: { name } });
      this.items = this.items?.map((one) => (one.id === id ? data : one));
      await this.#name('');
      announce(t.saved);
    });
  }

  async #remove({ id }: Passkey): Promise<void> {
    await this.run(id, async () => {
      const { client, announce, reload, t } = this.kit;
      await client.call('delete', '/v1/me/passkeys/{id}', { path: { id } });
      this.items = this.items?.filter((one) => one.id !== id);
      this.leaving = '';
      announce(t.removed);
      await reload();
    });
  }
}

import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { formatInstant } from '../core/format.ts';
import { baseStyles } from '../core/styles.ts';
import { badge, badgeStyles } from '../ui/badge.ts';
import { button, buttonStyles } from '../ui/button.ts';
import { noticeStyles } from '../ui/notice.ts';
import { problemStyles } from '../ui/problem-view.ts';
import { skeleton, skeletonStyles } from '../ui/skeleton.ts';
import { AccountPart } from './account-part.ts';
import { partStyles } from './account.styles.ts';
import type { OwnSession } from './wire.ts';

/** Where the person is signed in. */
export class WarrantyAccountSessions extends AccountPart {
  static override readonly tag = 'warranty-account-sessions';
  static override styles = [
    baseStyles,
    badgeStyles,
    buttonStyles,
    noticeStyles,
    problemStyles,
    skeletonStyles,
    partStyles,
  ];
  static override properties: PropertyDeclarations = { ...AccountPart.properties, items: { state: true } };

  private items: readonly OwnSession[] | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.updateComplete.then(() => this.#load());
  }

  protected override render(): unknown {
    const { t } = this.kit;
    return this.section(
      t.sessions,
      t.sessionsWhy,
      this.items ? this.#list(this.items) : this.problem ? nothing : skeleton(2, t),
    );
  }

  #list(items: readonly OwnSession[]): TemplateResult {
    const { t } = this.kit;
    return html`<ul class="rows">
        ${items.map((one) => html`<li>${this.#row(one)}</li>`)}
      </ul>
      ${
        items.some(({ current }) => !current)
          ? html`<div>
              ${button({ label: t.signOutElsewhere, busy: this.busy === 'all', onClick: () => void this.#endOthers() })}
            </div>`
          : nothing
      }`;
  }

  #row({ id, device, method, createdAt, lastSeenAt, current }: OwnSession): TemplateResult {
    const { t, lang } = this.kit;
    const name = device ?? t.deviceUnknown;
    return html`<div class="what">
        <strong>${name}</strong> ${current ? badge('good', t.sessionThis) : nothing}
        <p class="muted small">
          ${method ? t[`method_${method}`] : t.deviceUnknown} · ${t.since(formatInstant(createdAt, lang))} ·
          ${t.seen(formatInstant(lastSeenAt, lang))}
        </p>
      </div>
      ${
        current
          ? nothing
          : button({
              label: t.signOut,
              kind: 'quiet',
              description: `${t.signOut}: ${name}`,
              busy: this.busy === id,
              onClick: () => void this.#end(id),
            })
      }`;
  }

  async #load(): Promise<void> {
    await this.run('load', async () => {
      const { data } = await this.kit.client.call('get', '/v1/me/sessions', { signal: this.signal });
      this.items = data.items;
    });
  }

  async #end(id: string): Promise<void> {
    await this.run(id, async () => {
      await this.kit.client.call('delete', '/v1/me/sessions/{id}', { path: { id } });
      this.items = this.items?.filter((one) => one.id !== id);
      this.kit.announce(this.kit.t.signedOutThere);
    });
  }

  async #endOthers(): Promise<void> {
    await this.run('all', async () => {
      await this.kit.client.call('delete', '/v1/me/sessions');
      this.items = this.items?.filter(({ current }) => current);
      this.kit.announce(this.kit.t.signedOutElsewhere);
    });
  }
}

import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Client } from '../core/client.ts';
import { WarrantyElement } from '../core/element.ts';
import type { Phase, View } from '../core/element.ts';
import type { Part } from '../core/part.ts';
import { isAbort, toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import { baseStyles } from '../core/styles.ts';
import { button, buttonStyles } from '../ui/button.ts';
import { denseStyles } from '../ui/dense.ts';
import { fieldStyles } from '../ui/field.ts';
import { icon } from '../ui/icon.ts';
import { iconButton } from '../ui/icon-button.ts';
import { notice, noticeStyles } from '../ui/notice.ts';
import { problemStyles, problemView } from '../ui/problem-view.ts';
import { SignIn, signInStyles, signInView } from '../ui/sign-in.ts';
import { skeleton, skeletonStyles } from '../ui/skeleton.ts';
import { adminStyles } from './admin.styles.ts';
import { AdminNavigatedEvent } from './events.ts';
import type { Kit, Me } from './kit.ts';
import { PANELS, panelsFor } from './panels.ts';
import type { PanelEntry } from './panels.ts';
import { readPlace, writePlace } from './place.ts';
import type { Place } from './place.ts';
import { strings } from './strings.ts';
import type { AdminStrings } from './strings.ts';

const outIcon = icon('M14 5V4H5v16h9v-1M10 12h11m0 0l-3.5-3.5M21 12l-3.5 3.5');

/**
 * Where an organisation runs its own house, and an administrator the portal: people, branches, keys, brand, audit. Who sees
 * which panel follows from the rights of the person.
 *
 * @element warranty-admin
 * @event warranty-admin-navigated - Another panel or object is shown; `event.place` can be set as `place` later.
 */
export class WarrantyAdmin extends WarrantyElement<AdminStrings> {
  static override readonly tag = 'warranty-admin';
  static override styles = [
    baseStyles,
    fieldStyles,
    buttonStyles,
    noticeStyles,
    problemStyles,
    skeletonStyles,
    denseStyles,
    signInStyles,
    adminStyles,
  ];
  readonly area = strings;

  /** `hash` keeps the place behind `#` of the page's address. */
  @property() route: '' | 'hash' = '';
  @property({ attribute: false }) place: Place = { panel: undefined, path: '' };
  @state() private me: Me | undefined;
  @state() private problem: Problem | undefined;
  @state() private loaded = new Set<string>();

  readonly #signIn = new SignIn(this, {
    client: () => this.client,
    session: () => this.session,
    t: () => this.t,
    language: () => this.localize.language,
    announce: (text) => this.announce(text),
  });
  readonly #kept = new Map<string, Record<string, string>>();
  readonly #parts = new Map<string, Part<Kit>>();
  #token: string | undefined;
  #owner: string | null | undefined;
  #kit: Kit | undefined;

  protected override arrive(): void {
    if (this.route !== 'hash') return;
    this.#readHash();
    addEventListener('hashchange', this.#readHash, { signal: this.signal });
  }

  protected override phase(): Phase {
    if (this.problem) return 'error';
    return this.session?.signedIn && !this.me ? 'loading' : 'ready';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const token = this.session?.token;
    if (token !== this.#token && this.client) {
      this.#token = token;
      this.me = undefined;
      if (token) void this.#enter(this.client);
    }
    const panel = this.#current;
    if (panel && !this.loaded.has(panel.name)) void this.#load(panel);
  }

  protected override view(): View {
    if (!this.session?.signedIn) {
      return html`<div class="door">${signInView(this.#signIn, { t: this.t, title: this.t.title })}</div>`;
    }
    if (this.problem) {
      return html`<div class="door">
        ${problemView({ problem: this.problem, t: this.t, onRetry: () => void this.#again() })}
      </div>`;
    }
    if (!this.me) return html`<div class="door">${skeleton(6, this.t)}</div>`;
    return this.#panels.length > 0 ? this.#admin(this.me) : this.#strangers(this.me);
  }

  get #panels(): PanelEntry[] {
    return this.me ? panelsFor(this.me.rights) : [];
  }

  get #current(): PanelEntry | undefined {
    return this.#panels.find(({ name }) => name === this.place.panel) ?? this.#panels[0];
  }

  #strangers(me: Me): TemplateResult {
    return html`<div class="door stack">
      ${notice('info', html`<p>${this.t.notForYou}</p>`)}
      <p class="muted">${this.t.account} <bdi>${me.email ?? me.fullName}</bdi></p>
      <div>${button({ label: this.t.signOut, onClick: this.#signOut })}</div>
    </div>`;
  }

  #admin(me: Me): TemplateResult {
    const { t } = this;
    const current = this.#current!;
    return html`<div class="admin">
      <header class="bar-top">
        <h2>${this.brand?.brand.name ?? ''} <span class="muted">${t.title}</span></h2>
        <p class="who small" title=${me.email ?? ''}><bdi>${me.fullName ?? me.email}</bdi></p>
        ${iconButton({ label: t.signOut, icon: outIcon, onClick: this.#signOut })}
      </header>
      <nav class="panels" aria-label=${t.panels}>
        <ul>
          ${this.#panels.map(
            (panel) =>
              html`<li>
                <a
                  href=${writePlace({ panel: panel.name, path: '' })}
                  aria-current=${panel === current ? 'page' : nothing}
                  @click=${(event: MouseEvent) => this.#follow(event, panel)}
                  >${t[panel.title]}</a
                >
              </li>`,
          )}
        </ul>
      </nav>
      <div class="panel" tabindex="-1">
        ${this.loaded.has(current.name) ? this.#panel(current, me) : skeleton(6, t)}
      </div>
    </div>`;
  }

  /** One element for each panel that was opened, so that coming back finds it as it was left. */
  #panel({ name }: PanelEntry, me: Me): Part<Kit> {
    let part = this.#parts.get(name);
    // The tag is defined by the script that was loaded for this panel.
    if (!part) this.#parts.set(name, (part = document.createElement(`warranty-admin-${name}`) as Part<Kit>));
    part.kit = this.#makeKit(me);
    return part;
  }

  /** The same object as long as nothing in it has changed, so that a panel draws only when it must. */
  #makeKit(me: Me): Kit {
    const { t, client, brand, place } = this;
    const { language } = this.localize;
    const locale = this.localize.lang();
    const old = this.#kit;
    if (!client) throw new Error('There is no admin without a client');
    const same =
      old?.t === t &&
      old.client === client &&
      old.me === me &&
      old.brand === brand &&
      old.place === place &&
      old.locale === locale;
    if (old && same) return old;
    const announce = (text: string) => this.announce(text);
    const go = (to: Place, how?: 'replace') => this.#go(to, how);
    this.#kit = { t, locale, language, client, me, brand, place, go, kept: this.#kept, announce };
    return this.#kit;
  }

  #follow(event: MouseEvent, panel: PanelEntry): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#go({ panel: panel.name, path: '' });
    void this.updateComplete.then(() => this.shadowRoot?.querySelector<HTMLElement>('.panel')?.focus());
  }

  #go(place: Place, how?: 'replace'): void {
    if (place.panel === this.place.panel && place.path === this.place.path) return;
    this.place = place;
    if (this.route === 'hash') {
      if (how === 'replace') history.replaceState(history.state, '', writePlace(place));
      else history.pushState(history.state, '', writePlace(place));
    }
    this.dispatchEvent(new AdminNavigatedEvent(place));
  }

  readonly #readHash = (): void => {
    this.place = readPlace(
      location.hash,
      PANELS.map(({ name }) => name),
    );
  };

  async #load(panel: PanelEntry): Promise<void> {
    if (this.problem) return;
    try {
      await panel.load();
      this.loaded = new Set([...this.loaded, panel.name]);
    } catch (reason) {
      this.problem = toProblem(reason);
    }
  }

  async #again(): Promise<void> {
    this.problem = undefined;
    if (!this.me && this.client) await this.#enter(this.client);
  }

  async #enter(client: Client): Promise<void> {
    this.problem = undefined;
    try {
      const { data } = await client.call('get', '/v1/me', { signal: this.signal });
      if (data.userId !== this.#owner) this.#forget();
      this.#owner = data.userId;
      this.me = data;
    } catch (reason) {
      if (!isAbort(reason) && this.session?.signedIn) this.problem = toProblem(reason);
    }
  }

  readonly #signOut = async (): Promise<void> => {
    const { client, session } = this;
    try {
      await client?.call('delete', '/v1/sessions/current');
    } catch {
      // The session ends here in any case; the server ends it by itself soon after.
    }
    this.#forget();
    session?.close();
  };

  /** What one person typed and saw is not the next one's. */
  #forget(): void {
    this.#kept.clear();
    this.#parts.clear();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'warranty-admin': WarrantyAdmin;
  }
}

import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Client } from '../core/client.ts';
import { WarrantyElement } from '../core/element.ts';
import type { Phase, View } from '../core/element.ts';
import { isAbort, toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import { mannerOf } from '../core/reader.ts';
import { baseStyles } from '../core/styles.ts';
import { badgeStyles } from '../ui/badge.ts';
import { button, buttonStyles } from '../ui/button.ts';
import { fieldStyles } from '../ui/field.ts';
import { notice, noticeStyles } from '../ui/notice.ts';
import { passwordStyles } from '../ui/password-field.ts';
import { problemStyles, problemView } from '../ui/problem-view.ts';
import { SignIn, signInStyles, signInView } from '../ui/sign-in.ts';
import { skeleton, skeletonStyles } from '../ui/skeleton.ts';
import { accountStyles, partStyles } from './account.styles.ts';
import { AccountChangedEvent } from './events.ts';
import type { Kit } from './kit.ts';
import { memberships } from './memberships.ts';
import type { ResetKit } from './reset.ts';
import { takeResetLink } from './reset-link.ts';
import { strings } from './strings.ts';
import type { AccountStrings } from './strings.ts';
import type { Me } from './wire.ts';

/**
 * A person's own side: how they are called, how they sign in, where they are signed in, and what they are mailed about.
 *
 * @element warranty-account
 * @event warranty-account-changed - The person has changed something about themselves.
 */
export class WarrantyAccount extends WarrantyElement<AccountStrings> {
  static override readonly tag = 'warranty-account';
  static override styles = [
    baseStyles,
    badgeStyles,
    buttonStyles,
    fieldStyles,
    noticeStyles,
    passwordStyles,
    problemStyles,
    skeletonStyles,
    signInStyles,
    partStyles,
    accountStyles,
  ];
  static override properties: PropertyDeclarations = {
    me: { state: true },
    problem: { state: true },
    isReset: { state: true },
    pending: { state: true },
  };
  readonly area = strings;

  private me: Me | undefined;
  private problem: Problem | undefined;
  /** A password was just set by a mailed link. */
  private isReset = false;
  /** What waits for a new sign-in. */
  private pending: (() => void) | undefined;

  readonly #signIn = new SignIn(this, {
    client: () => this.#anonymous,
    session: () => this.session,
    t: () => this.t,
    language: () => this.localize.language,
    announce: (text) => this.announce(text),
  });
  #link: string | undefined;
  #token: string | undefined;
  #etag = '';
  #kit: Kit | undefined;
  #resetKit: ResetKit | undefined;

  override connectedCallback(): void {
    this.#link ??= takeResetLink();
    super.connectedCallback();
  }

  protected override arrive(): void {
    addEventListener('hashchange', this.#hashChanged, { signal: this.signal });
  }

  protected override phase(): Phase {
    if (this.problem) return 'error';
    return this.session?.signedIn && !this.me && !this.#link ? 'loading' : 'ready';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const token = this.session?.token;
    if (token === this.#token || !this.client) return;
    const before = this.#token;
    this.#token = token;
    if (token && before && this.pending) void this.#goOn(before, this.pending);
    else void this.#enter();
  }

  protected override view(): View {
    const { t } = this;
    if (this.#link)
      return html`<warranty-account-reset .kit=${this.#makeResetKit()}></warranty-account-reset>`;
    if (!this.session?.signedIn) {
      return html`<div class="stack">
        ${this.isReset ? notice('good', html`<p>${t.resetDone}</p>`) : nothing}
        ${signInView(this.#signIn, { t, title: t.title })}
      </div>`;
    }
    if (this.problem) return problemView({ problem: this.problem, t, onRetry: () => void this.#enter() });
    if (!this.me) return skeleton(8, t);
    return this.me.kind === 'person' ? this.#account(this.me) : notice('info', html`<p>${t.notPerson}</p>`);
  }

  #account(me: Me): TemplateResult {
    const { t } = this;
    const kit = this.#makeKit(me);
    return html`<div class="head">
        <div>
          <h2>${t.title}</h2>
          <p class="muted"><bdi>${me.email ?? me.fullName}</bdi></p>
        </div>
        ${button({ label: t.signOut, onClick: () => void this.#signOut() })}
      </div>
      ${this.pending ? this.#proof() : nothing}
      <div ?hidden=${this.pending !== undefined}>
        <warranty-account-profile .kit=${kit}></warranty-account-profile>
        ${me.email ? this.#ways(kit) : html`<p class="part muted">${t.hostOnly}</p>`}
        <warranty-account-sessions .kit=${kit}></warranty-account-sessions>
        <warranty-account-notices .kit=${kit}></warranty-account-notices>
        ${memberships(me.memberships, t, kit.lang)}
      </div>`;
  }

  #ways(kit: Kit): TemplateResult {
    return html`<warranty-account-password .kit=${kit}></warranty-account-password>
      <warranty-account-passkeys .kit=${kit}></warranty-account-passkeys>
      <warranty-account-second-factor .kit=${kit}></warranty-account-second-factor>`;
  }

  #proof(): TemplateResult {
    const { t } = this;
    return html`<div class="part stack">
      ${signInView(this.#signIn, { t, title: t.proofTitle, why: t.proofWhy })}
      <div>${button({ label: t.cancel, kind: 'quiet', onClick: () => (this.pending = undefined) })}</div>
    </div>`;
  }

  get #anonymous(): Client | undefined {
    return this.session && this.client?.with(this.session.embedKey);
  }

  /** The same object as long as nothing in it has changed, so that the parts draw only when they must. */
  #makeKit(me: Me): Kit {
    const { t, client } = this;
    const lang = this.localize.lang();
    const etag = this.#etag;
    const old = this.#kit;
    if (!client) throw new Error('There is no account without a client');
    const same = old?.t === t && old.client === client && old.me === me && old.lang === lang;
    if (old && same && old.etag === etag) return old;
    return (this.#kit = {
      ...{ t, lang, client, me, etag },
      announce: (text) => this.announce(text),
      took: (now, version) => {
        this.#took(now, version);
        this.dispatchEvent(new AccountChangedEvent());
      },
      reload: () => this.#read(),
      prove: (then) => this.#prove(then),
    });
  }

  #makeResetKit(): ResetKit {
    const { t } = this;
    const client = this.#anonymous;
    const token = this.#link;
    if (!client || !token) throw new Error('There is no reset without a link and a provider');
    const old = this.#resetKit;
    if (old?.t === t && old.token === token) return old;
    const done = (): void => this.#resetDone();
    const again = (): void => this.#leaveReset('forgot');
    return (this.#resetKit = { t, client, token, done, again });
  }

  #resetDone(): void {
    this.isReset = true;
    this.announce(this.t.resetDone);
    this.session?.close();
    this.#leaveReset('password');
  }

  #leaveReset(way: 'password' | 'forgot'): void {
    this.#link = undefined;
    this.requestUpdate();
    if (!this.session?.signedIn) void this.#signIn.use(way);
  }

  async #enter(): Promise<void> {
    this.me = undefined;
    this.problem = undefined;
    this.pending = undefined;
    if (!this.session?.signedIn) return;
    this.isReset = false;
    try {
      await this.#read();
    } catch (reason) {
      if (!isAbort(reason) && this.session?.signedIn) this.problem = toProblem(reason);
    }
  }

  async #read(): Promise<void> {
    if (!this.client) return;
    const { data, etag } = await this.client.call('get', '/v1/me', { signal: this.signal });
    this.#took(data, etag);
  }

  #took(me: Me, etag: string | undefined): void {
    this.#etag = etag ?? '';
    this.me = me;
    this.session?.read(mannerOf(me));
  }

  #prove(then: () => void): void {
    this.#signIn.email = this.me?.email ?? '';
    this.#signIn.restart();
    this.pending = then;
  }

  /** Signed in anew: the session until now is not needed any more. */
  async #goOn(before: string, then: () => void): Promise<void> {
    this.client
      ?.with(before)
      .call('delete', '/v1/sessions/current')
      .catch(() => undefined);
    try {
      await this.#read();
      this.pending = undefined;
      await this.updateComplete;
      then();
    } catch (reason) {
      if (!isAbort(reason)) this.problem = toProblem(reason);
    }
  }

  async #signOut(): Promise<void> {
    const { client, session } = this;
    try {
      await client?.call('delete', '/v1/sessions/current');
    } catch {
      // The session ends here in any case; the server ends it by itself soon after.
    }
    session?.close();
  }

  readonly #hashChanged = (): void => {
    const link = takeResetLink();
    if (!link) return;
    this.#link = link;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'warranty-account': WarrantyAccount;
  }
}

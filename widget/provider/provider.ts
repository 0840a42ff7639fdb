import { html, LitElement, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { apiAddress } from '../core/address.ts';
import { createClient } from '../core/client.ts';
import type { Client } from '../core/client.ts';
import { Offer } from '../core/context.ts';
import { clientContext, embedContext, sessionContext } from '../core/contexts.ts';
import type { Embed } from '../core/contexts.ts';
import type { Clock } from '../core/clock.ts';
import { define } from '../core/define.ts';
import { deferred } from '../core/deferred.ts';
import { developerNote } from '../core/developer-note.ts';
import { loadEmbed } from '../core/embed.ts';
import { SessionChangeEvent, SessionExpiredEvent } from '../core/events.ts';
import { canonical, wantedLocale } from '../core/locale.ts';
import { isAbort, toProblem } from '../core/problem.ts';
import type { SendFile } from '../core/send-file.ts';
import { Session } from '../core/session.ts';
import { themeProperties } from '../core/theme.ts';
import { VERSION } from '../core/version.ts';
import { hand, ROUTES } from './hand.ts';
import type { HostSignIn } from './host-sign-in.ts';
import type { TokenSource } from './host-token.ts';
import { providerStyles } from './provider.styles.ts';

/**
 * Gives the elements inside it their brand, language, theme and session.
 *
 * @element warranty-provider
 * @slot - The page's own content with warranty elements in it.
 * @event warranty-session-change - Somebody has signed in or out.
 * @event warranty-session-expired - The API no longer accepts the session.
 * @event warranty-sign-in-failed - The host's token is missing, late or refused; the page goes on with nobody signed in.
 */
export class WarrantyProvider extends LitElement {
  static readonly version: string = VERSION;
  static readonly tag = 'warranty-provider';
  static override styles = providerStyles;
  static override properties: PropertyDeclarations = {
    embedKey: { attribute: 'embed-key' },
    api: {},
    locale: {},
    theme: { reflect: true },
    token: {},
    tokenEndpoint: { attribute: 'token-endpoint' },
    getToken: { attribute: false },
    refusal: { state: true },
  };

  static define(tag: string = this.tag, registry: CustomElementRegistry = customElements): void {
    define(this, tag, registry);
  }

  /** The publishable key of one brand, `pk_live_…` or `pk_test_…`. */
  embedKey = '';
  /** Address of the API; by default where this script came from. */
  api = '';
  /** Overrides the nearest `lang` of the page. */
  locale = '';
  /** `light` or `dark`; by default the page's own colour scheme. */
  theme: '' | 'light' | 'dark' = '';

  /** Who is there, signed by the host's backend; good for one session. */
  token = '';
  /** Address on this page's origin that answers `{ token }`; asked again before a session ends. */
  tokenEndpoint = '';
  /** Gives a fresh token, or `null` where nobody is signed in at the host. */
  getToken: TokenSource['getToken'];

  /** How requests are made; set before the provider is connected. */
  fetch: typeof globalThis.fetch | undefined;
  sendFile: SendFile | undefined;
  clock: Clock | undefined;

  private refusal = '';
  readonly #client = new Offer(this, clientContext, undefined);
  readonly #embed = new Offer(this, embedContext, {}, () => this.#want());
  readonly #session = new Offer(this, sessionContext, undefined);
  readonly #theme = new CSSStyleSheet();
  #loading: AbortController | undefined;
  #loaded = deferred<Embed>();

  /** Resolves with the brand's configuration, or with the problem of loading it. */
  get whenLoaded(): Promise<Embed> {
    return this.#loaded.promise;
  }

  get client(): Client | undefined {
    return this.#client.value;
  }

  get session(): Session | undefined {
    return this.#session.value;
  }

  constructor() {
    super();
    for (const type of Object.keys(ROUTES)) this.addEventListener(type, (event) => hand(event, this));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#theme.replaceSync(':host{}');
    if (root instanceof ShadowRoot) root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#theme];
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isOther = changed.has('embedKey') || changed.has('api');
    if (isOther) this.#connect();
    if (isOther || changed.has('token') || changed.has('tokenEndpoint') || changed.has('getToken'))
      this.#followHost(isOther);
    if (changed.has('locale') && this.locale && !canonical(this.locale))
      this.refusal = 'locale is not a language tag.';
  }

  protected override render(): unknown {
    const note = this.refusal ? developerNote(`<warranty-provider> ${this.refusal}`) : nothing;
    return html`${note}<slot></slot>`;
  }

  #connect(): void {
    this.#loading?.abort(new DOMException('Another brand', 'AbortError'));
    this.#loading = undefined;
    const api = this.api ? apiAddress(this.api, document.baseURI) : new URL(import.meta.url).origin;
    this.refusal = refusal(this.embedKey, api);
    if (this.refusal || !api) {
      this.#client.set(undefined);
      this.#session.set(undefined);
      return;
    }
    const session = this.#openSession(api);
    this.#session.set(session);
    this.#client.set(
      createClient({
        api,
        getToken: () => session.token ?? this.embedKey,
        locale: () => wantedLocale(this),
        fetch: this.fetch,
        sendFile: this.sendFile,
        onUnauthorized: (token) => this.#expire(session, token),
      }),
    );
    if (this.#wanted) void this.#load();
  }

  #openSession(api: string): Session {
    const session = new Session(api, this.embedKey);
    session.addEventListener('change', () => {
      if (this.#session.value !== session) return;
      this.#session.set(session);
      this.dispatchEvent(new SessionChangeEvent(session.signedIn));
    });
    return session;
  }

  async #expire(session: Session, refused: string): Promise<boolean> {
    if (await (await this.#host)?.renew(refused)) return true;
    if (session.token === refused) {
      session.close();
      this.dispatchEvent(new SessionExpiredEvent());
    }
    return false;
  }

  #host: Promise<HostSignIn> | undefined;

  /** Asks the host again who is there; whether somebody is signed in then. */
  async signIn(): Promise<boolean> {
    return Boolean(await (await this.#host)?.enter());
  }

  /** From now on the host says who is there: a session from elsewhere does not count. */
  #followHost(isOther: boolean): void {
    const isHosted = this.token || this.tokenEndpoint || this.getToken;
    if (!isHosted && !this.#host) return;
    const left = this.session?.token;
    if (isOther || !isHosted || !this.#host) this.session?.close();
    this.#host ??= import('./host-sign-in.ts').then(({ HostSignIn }) => new HostSignIn(this));
    void this.#host.then((host) => host.follow(left));
  }

  #wanted = false;

  /** The brand is fetched once some element inside asks for it. */
  #want(): void {
    this.#wanted = true;
    if (this.#client.value) void this.#load();
  }

  async #load(): Promise<void> {
    const client = this.#client.value;
    if (!client || this.#loading) return;
    const { signal } = (this.#loading = new AbortController());
    let embed: Embed;
    try {
      const config = await loadEmbed(client, signal);
      embed = { config };
      this.#paint(config.tokens);
    } catch (reason) {
      if (isAbort(reason)) return;
      embed = { problem: toProblem(reason) };
    }
    if (signal.aborted) return;
    this.#embed.set(embed);
    this.#loaded.resolve(embed);
  }

  #paint(tokens: Record<string, string>): void {
    const rule = this.#theme.cssRules[0] as CSSStyleRule;
    rule.style.cssText = '';
    for (const [name, value] of themeProperties(tokens)) rule.style.setProperty(name, value);
  }
}

function refusal(embedKey: string, api: string | undefined): string {
  if (!api) return 'api must be an http or https address.';
  if (!embedKey) return 'needs an embed-key.';
  return /^[\w-]{1,128}$/.test(embedKey) ? '' : 'embed-key is not a publishable key.';
}

declare global {
  interface HTMLElementTagNameMap {
    'warranty-provider': WarrantyProvider;
  }
}

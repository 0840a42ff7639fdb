import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Client } from '../core/client.ts';
import { WarrantyElement } from '../core/element.ts';
import type { Phase, View } from '../core/element.ts';
import { isAbort, toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import { baseStyles } from '../core/styles.ts';
import { button, buttonStyles } from '../ui/button.ts';
import { choiceStyles } from '../ui/choice.ts';
import { dialogStyles } from '../ui/dialog.ts';
import { fieldStyles } from '../ui/field.ts';
import { notice, noticeStyles } from '../ui/notice.ts';
import { problemStyles, problemView } from '../ui/problem-view.ts';
import { SignIn, signInStyles, signInView } from '../ui/sign-in.ts';
import { skeleton, skeletonStyles } from '../ui/skeleton.ts';
import type { WarrantyDeskCase } from './case.ts';
import { iconButton } from '../ui/icon-button.ts';
import { deskStyles } from './desk.styles.ts';
import { DeskNavigatedEvent } from './events.ts';
import type { PartEvent } from './events.ts';
import { keysIcon, outIcon } from './icons.ts';
import { keysHelp } from './keys-help.ts';
import type { Kit, Values } from './kit.ts';
import { denseStyles } from '../ui/dense.ts';
import { readPlace, writePlace } from './place.ts';
import type { Place } from './place.ts';
import type { WarrantyDeskQueue } from './queue.ts';
import { Shortcuts } from './shortcuts.ts';
import { strings } from './strings.ts';
import type { DeskStrings } from './strings.ts';
import type { Colleague, Me } from './wire.ts';

/**
 * The staff's side: the cases by whose move it is, and one case with all that can be done about it.
 *
 * @element warranty-desk
 * @event warranty-desk-navigated - Another list or case is shown; `event.place` can be set as `place` later.
 * @cssprop --warranty-desk-height - Height of the two panes; by default what the window leaves.
 */
export class WarrantyDesk extends WarrantyElement<DeskStrings> {
  static override readonly tag = 'warranty-desk';
  static override styles = [
    baseStyles,
    fieldStyles,
    buttonStyles,
    choiceStyles,
    dialogStyles,
    noticeStyles,
    problemStyles,
    skeletonStyles,
    denseStyles,
    signInStyles,
    deskStyles,
  ];
  readonly area = strings;

  /** `hash` keeps the list and the open case behind `#` of the page's address. */
  @property() route: '' | 'hash' = '';
  /** The list and the open case. */
  @property({ attribute: false }) place: Place = { filter: { tab: 'ours' } };
  @state() private me: Me | undefined;
  @state() private staff: readonly Colleague[] = [];
  @state() private problem: Problem | undefined;
  @state() private helping = false;

  readonly #signIn = new SignIn(this, {
    client: () => this.client,
    session: () => this.session,
    t: () => this.t,
    language: () => this.localize.language,
    announce: (text) => this.announce(text),
  });
  readonly #keys = new Shortcuts(this, {
    j: () => this.#queue?.step(1),
    k: () => this.#queue?.step(-1),
    '/': () => this.#queue?.focusSearch(),
    r: () => this.#case?.write('comment'),
    n: () => this.#case?.write('internal_service'),
    Escape: () => this.#go({ ...this.place, ref: undefined }),
    '?': () => (this.helping = true),
  });
  readonly #kept = new Map<string, Values>();
  #token: string | undefined;
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
    if (token === this.#token || !this.client) return;
    this.#token = token;
    this.me = undefined;
    if (token) void this.#enter(this.client);
  }

  protected override view(): View {
    if (!this.session?.signedIn) {
      return html`<div class="door">${signInView(this.#signIn, { t: this.t, title: this.t.title })}</div>`;
    }
    if (this.problem) {
      return html`<div class="door">
        ${problemView({ problem: this.problem, t: this.t, onRetry: () => this.client && void this.#enter(this.client) })}
      </div>`;
    }
    if (!this.me) return html`<div class="door">${skeleton(6, this.t)}</div>`;
    if (!this.me.staff) return this.#strangers(this.me);
    return this.#desk(this.me);
  }

  #strangers(me: Me): TemplateResult {
    return html`<div class="door stack">
      ${notice('info', html`<p>${this.t.notStaff}</p>`)}
      <p class="muted">${this.t.account} <bdi>${me.email}</bdi></p>
      <div>${button({ label: this.t.signOut, onClick: this.#signOut })}</div>
    </div>`;
  }

  #desk(me: Me): TemplateResult {
    const kit = this.#makeKit(me);
    const { filter, ref } = this.place;
    return html`<div
      class="desk ${ref ? 'has-case' : ''}"
      @part-filter=${(event: PartEvent<'filter'>) => this.#go({ ...this.place, filter: event.detail })}
      @part-open=${(event: PartEvent<'open'>) => this.#go({ ...this.place, ref: event.detail })}
      @part-changed=${() => void this.#queue?.refresh()}
    >
      ${this.#top(me)}
      <div class="panes">
        <div class="pane list" role="region" aria-label=${this.t.cases}>
          <warranty-desk-queue .kit=${kit} .filter=${filter} .open=${ref}></warranty-desk-queue>
        </div>
        <div class="pane one">
          ${
            ref
              ? html`<warranty-desk-case .kit=${kit} .ref=${ref}></warranty-desk-case>`
              : html`<div class="nothing">
                  <p><strong>${this.t.pickCase}</strong></p>
                  <p class="muted">${this.t.pickCaseText}</p>
                </div>`
          }
        </div>
      </div>
      ${keysHelp({ open: this.helping, shortcuts: this.#keys, t: this.t, onClose: () => (this.helping = false) })}
    </div>`;
  }

  #top(me: Me): TemplateResult {
    const { t } = this;
    return html`<header class="bar-top">
      <h2>${this.brand?.brand.name ?? ''} <span class="muted">${t.title}</span></h2>
      <p class="who small" title=${me.email ?? ''}>
        <bdi>${me.fullName ?? me.email}</bdi
        >${me.title ? html`<span class="muted"> · ${me.title}</span>` : nothing}
      </p>
      ${iconButton({ label: t.keys, icon: keysIcon, onClick: () => (this.helping = true) })}
      ${iconButton({ label: t.signOut, icon: outIcon, onClick: this.#signOut })}
    </header>`;
  }

  get #queue(): WarrantyDeskQueue | null | undefined {
    return this.shadowRoot?.querySelector('warranty-desk-queue');
  }

  get #case(): WarrantyDeskCase | null | undefined {
    return this.shadowRoot?.querySelector('warranty-desk-case');
  }

  /** The same object as long as nothing in it has changed, so that the parts draw only when they must. */
  #makeKit(me: Me): Kit {
    const { t, client, staff } = this;
    const lang = this.localize.lang();
    const old = this.#kit;
    if (!client) throw new Error('There is no desk without a client');
    if (old?.t === t && old.client === client && old.me === me && old.staff === staff && old.lang === lang) {
      return old;
    }
    this.#kit = {
      ...{ t, lang, client, me, staff, kept: this.#kept },
      hostedUrl: this.brand?.brand.hostedUrl,
      announce: (text) => this.announce(text),
    };
    return this.#kit;
  }

  #go(place: Place): void {
    const { ref } = this.place;
    if (place.ref === ref && place.filter === this.place.filter) return;
    this.place = place;
    if (this.route === 'hash') history.pushState(history.state, '', writePlace(place));
    this.dispatchEvent(new DeskNavigatedEvent(place));
    if (place.ref === ref) return;
    void this.updateComplete.then(() => {
      if (place.ref) this.#case?.focusHeading();
      else this.#queue?.focusRow(ref);
    });
  }

  readonly #readHash = (): void => {
    this.place = readPlace(location.hash);
  };

  async #enter(client: Client): Promise<void> {
    this.problem = undefined;
    try {
      const { data: me } = await client.call('get', '/v1/me', { signal: this.signal });
      this.me = me;
      if (!me.staff) return;
      const { data } = await client.call('get', '/v1/staff', { signal: this.signal });
      this.staff = data.items;
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
    this.#kept.clear();
    session?.close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'warranty-desk': WarrantyDesk;
    'warranty-desk-queue': WarrantyDeskQueue;
    'warranty-desk-case': WarrantyDeskCase;
  }
}

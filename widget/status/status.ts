import { html, nothing } from 'lit';
import type { CSSResult, PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { safeLink } from '../core/address.ts';
import type { Client } from '../core/client.ts';
import { systemClock } from '../core/clock.ts';
import type { Clock } from '../core/clock.ts';
import { WarrantyElement } from '../core/element.ts';
import type { Phase, View } from '../core/element.ts';
import { Poll } from '../core/poll.ts';
import { isAbort, toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import { Session } from '../core/session.ts';
import { baseStyles } from '../core/styles.ts';
import { buttonStyles } from '../ui/button.ts';
import { skeleton, skeletonStyles } from '../ui/skeleton.ts';
import type { Board } from './board.ts';
import type { Door, DoorNote } from './door.ts';
import { takeClaimLink } from './claim-link.ts';
import { StatusChangedEvent } from './events.ts';
import { newsOf } from './news.ts';
import { strings } from './strings.ts';
import type { StatusStrings } from './strings.ts';
import type { Attachment, Status } from './wire.ts';
import type { Writing } from './writing.ts';

interface Parts {
  door: typeof import('./door.ts');
  view: typeof import('./case-view.ts');
  write: typeof import('./write.ts');
}

const PARTS: { [P in keyof Parts]: () => Promise<Parts[P]> } = {
  door: () => import('./door.ts'),
  view: () => import('./case-view.ts'),
  write: () => import('./write.ts'),
};
const FEW = 12;
const MORE = 100;
const CLOSED = [401, 403, 404];

/**
 * Where a case stands, in the customer's words, live.
 *
 * @element warranty-status
 * @event warranty-status-changed - The case came on screen or to another phase; `ref` and `phase`.
 */
export class WarrantyStatus extends WarrantyElement<StatusStrings> {
  static override readonly tag = 'warranty-status';
  static override styles = [baseStyles, buttonStyles, skeletonStyles];
  readonly area = strings;

  /** The public reference of the case, for a session that may see it. */
  @property() ref = '';
  /** The case, for a person who is signed in. */
  @property({ attribute: 'claim-id' }) claimId = '';

  /** Replaced in tests. */
  clock: Clock = systemClock;
  /** How a file is opened; replaced in tests. */
  openFile: (url: string) => void = openInNewTab;

  @state() private following: string | undefined;
  @state() private shownStatus: Status | undefined;
  @state() private problem: Problem | undefined;
  @state() private note: DoorNote | undefined;
  @state() private expired = false;
  @state() private stale = false;
  @state() private opening = false;
  @state() private copied = false;
  @state() private newestFirst = true;
  @state() private shown = FEW;

  readonly #parts: Partial<Parts> = {};
  readonly #worn = new Set<CSSResult>();
  readonly #poll: Poll<Status> = new Poll<Status>(this, {
    load: async (ifNoneMatch, signal) => {
      const path = { ref: this.following ?? '' };
      const answer = await this.#access.call('get', '/v1/status/{ref}', { path, ifNoneMatch, signal });
      this.stale = false;
      if (!this.#parts.view || !this.#parts.write) void this.#need('view', 'write');
      return answer;
    },
    changed: (status, etag) => this.#show(status, etag),
    failed: (problem) => this.#failed(problem),
    clock: clockOf(this),
  });
  /** Of this one case; a person who is signed in at the provider keeps that session. */
  #own: Session | undefined;
  #link: string | undefined;
  #given: string | undefined;
  #wantsFocus = false;
  #scope: string | undefined;
  #etag: string | undefined;
  #spoken = '';
  #quiet = false;
  #door: Door | undefined;
  #writing: Writing | undefined;
  #writingFor = '';

  /** The case on screen. */
  get status(): Status | undefined {
    return this.shownStatus;
  }

  /** Follows this case; `token` is the session that may see it, where nobody is signed in. */
  start({ ref, token }: { ref: string; token?: string | undefined }): void {
    if (this.#door) this.#door.ref = ref;
    if (this.#own && token) this.#own.open(token);
    else this.#given = token;
    this.ref = ref;
    this.#wantsFocus = true;
    this.#follow(ref);
    this.scrollIntoView({ block: 'start' });
  }

  override connectedCallback(): void {
    this.#link ??= takeClaimLink();
    super.connectedCallback();
  }

  protected override arrive(): void {
    addEventListener('hashchange', this.#hashChanged);
    addEventListener('beforeprint', this.#beforePrint);
    addEventListener('afterprint', this.#afterPrint);
  }

  protected override leave(): void {
    removeEventListener('hashchange', this.#hashChanged);
    removeEventListener('beforeprint', this.#beforePrint);
    removeEventListener('afterprint', this.#afterPrint);
  }

  protected override phase(): Phase {
    if (this.opening) return 'loading';
    if (this.problem) return 'error';
    return this.shownStatus ? 'ready' : this.following ? 'loading' : 'empty';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.client || !this.session) return;
    const scope = `${this.client.api}:${this.session.embedKey}`;
    if (scope !== this.#scope) this.#begin(scope);
    else if ((changed.has('ref') || changed.has('claimId')) && this.hasUpdated) this.#seek();
    else if (!this.following && !this.opening && this.session.signedIn && !this.note) this.#seek();
    this.#speak();
  }

  #begin(scope: string): void {
    this.#scope = scope;
    this.#own = new Session(scope, 'status', noStore);
    if (this.#given) this.#own.open(this.#given);
    this.#own.addEventListener('change', () => this.#ownChanged());
    if (this.#link) void this.#openLink(this.#link);
    else this.#seek();
  }

  /** The texts of the API are in the language that it was asked in. */
  #speak(): void {
    const lang = this.localize.lang();
    if (this.#spoken && lang !== this.#spoken && this.shownStatus) this.#again(undefined);
    this.#spoken = lang;
  }

  #seek(): void {
    if (this.ref && this.#mayEnter) this.#follow(this.ref);
    else if (this.claimId && this.#mayEnter) void this.#openClaim(this.claimId);
    else if (!this.following) void this.#need('door');
  }

  get #mayEnter(): boolean {
    return Boolean(this.#own?.signedIn || this.session?.signedIn);
  }

  get #access(): Client {
    const client = this.client!;
    return this.#own?.token ? client.with(this.#own.token) : client;
  }

  get #anonymous(): Client | undefined {
    return this.session && this.client?.with(this.session.embedKey);
  }

  async #openLink(link: string): Promise<void> {
    this.opening = true;
    this.problem = undefined;
    void this.#need('view', 'write');
    try {
      const { data } = await this.#anonymous!.call('post', '/v1/sessions', {
        body: { link },
        signal: this.signal,
      });
      this.#link = undefined;
      if (data?.claim) {
        this.#own?.open(data.token, { expiresAt: data.expiresAt });
        this.#follow(data.claim.ref);
      }
    } catch (reason) {
      if (isAbort(reason)) return;
      const problem = toProblem(reason);
      if (problem.status === 0 || problem.status === 429 || problem.status >= 500) this.problem = problem;
      else {
        this.#link = undefined;
        this.note = 'linkDead';
      }
      void this.#need('door');
    } finally {
      this.opening = false;
    }
  }

  async #openClaim(id: string): Promise<void> {
    this.opening = true;
    this.problem = undefined;
    try {
      const { data } = await this.#access.call('get', '/v1/claims/{id}', {
        path: { id },
        signal: this.signal,
      });
      this.#follow(data.ref);
    } catch (reason) {
      if (!isAbort(reason)) this.#failed(toProblem(reason));
    } finally {
      this.opening = false;
    }
  }

  #follow(ref: string): void {
    if (!this.client) return;
    if (ref !== this.following) {
      this.shownStatus = undefined;
      this.shown = FEW;
    }
    this.following = ref;
    this.problem = undefined;
    this.note = undefined;
    this.expired = false;
    void this.#need('view', 'write');
    this.#again(undefined);
  }

  #again(etag: string | undefined): void {
    this.#poll.stop();
    this.#poll.start(etag);
  }

  #show(status: Status, etag: string | undefined): void {
    const before = this.shownStatus;
    this.#etag = etag;
    this.problem = undefined;
    this.shownStatus = status;
    const { ref, phase } = status.claim;
    if (before && !this.#quiet) {
      const news = newsOf(before, status);
      if (news) this.announce(this.t.news(news));
    }
    this.#quiet = false;
    if (before?.claim.phase !== phase) this.dispatchEvent(new StatusChangedEvent({ ref, phase }));
  }

  #failed(problem: Problem): void {
    if (!CLOSED.includes(problem.status)) {
      if (this.shownStatus) this.stale = true;
      else this.problem = problem;
      void this.#need('door');
      return;
    }
    this.#poll.stop();
    this.#own?.close();
    void this.#need('door');
    if (this.shownStatus) {
      this.expired = true;
      void this.#need('door').then(() => this.announce(this.t.expired));
      return;
    }
    this.following = undefined;
    this.note = 'notShown';
  }

  #ownChanged(): void {
    if (!this.#own?.signedIn || !this.#door?.ref) return;
    const back = this.expired;
    this.#wantsFocus = true;
    this.#follow(this.#door.ref);
    if (back) this.#writing?.resume();
  }

  async #need(...names: (keyof Parts)[]): Promise<void> {
    try {
      await Promise.all(names.map((name) => this.#fetch(name)));
    } catch {
      // The next answer of the API asks for the script again.
    }
  }

  async #fetch<P extends keyof Parts>(name: P): Promise<void> {
    if (this.#parts[name]) return;
    const part = await PARTS[name]();
    this.#parts[name] = part as Partial<Parts>[P];
    const { door, view, write } = this.#parts;
    this.#wear([
      ...(door?.doorStyles ?? []),
      ...(view?.caseViewStyles ?? []),
      ...(write?.writingStyles ?? []),
    ]);
    this.requestUpdate();
  }

  #wear(styles: readonly CSSResult[]): void {
    const fresh = styles.filter((one) => !this.#worn.has(one));
    for (const one of fresh) this.#worn.add(one);
    const sheets = fresh.flatMap(({ styleSheet }) => styleSheet ?? []);
    if (this.renderRoot instanceof ShadowRoot) this.renderRoot.adoptedStyleSheets.push(...sheets);
  }

  protected override view(): View {
    const { door, view } = this.#parts;
    if (this.shownStatus && view) return this.#case(this.shownStatus, view);
    if (this.problem && door) return door.troubleView(this.problem, this.t, this.#retry);
    if (this.opening || this.following) return html`${skeleton(6, this.t)}`;
    return door ? this.#doorOf(door).view(this.note) : nothing;
  }

  #doorOf({ Door }: Parts['door']): Door {
    return (this.#door ??= new Door(this, this.ref, {
      client: () => this.#anonymous,
      session: () => this.#own,
      t: () => this.t,
      announce: (text) => this.announce(text),
      clock: this.clock,
    }));
  }

  #case(status: Status, { caseView }: Parts['view']): View {
    const { door, write } = this.#parts;
    const writing = write && this.#writingOf(write);
    return html`${this.expired && door ? this.#renewal(door) : nothing}
    ${caseView(this.#board(status), {
      questions: write && writing ? write.questionsView(writing) : nothing,
      actions: write && writing ? write.actionsView(writing) : nothing,
      composer: write && writing ? write.composer(writing) : nothing,
    })}`;
  }

  #renewal(part: Parts['door']): View {
    const door = this.#doorOf(part);
    door.ref = this.following ?? '';
    return door.again();
  }

  #board(status: Status): Board {
    return {
      t: this.t,
      lang: this.localize.lang(),
      status,
      stale: this.stale,
      copied: this.copied,
      newestFirst: this.newestFirst,
      shown: this.shown,
      copy: this.#copy,
      turn: () => (this.newestFirst = !this.newestFirst),
      showMore: () => (this.shown += MORE),
      download: (file) => void this.#download(file),
      print: () => window.print(),
    };
  }

  #writingOf({ Writing }: Parts['write']): Writing {
    const key = `status:${this.#scope}:${this.following}`;
    if (!this.#writing || this.#writingFor !== key) {
      this.#writingFor = key;
      this.#writing = new Writing(this, {
        client: () => this.#access,
        status: () => this.shownStatus!,
        t: () => this.t,
        lang: () => this.localize.lang(),
        announce: (text) => this.announce(text),
        done: () => {
          this.#quiet = true;
          this.#again(this.#etag);
        },
        outdated: () => this.#again(this.#etag),
        key,
        clock: this.clock,
        signal: () => this.signal,
      });
    }
    return this.#writing;
  }

  async #download(file: Attachment): Promise<void> {
    try {
      const { data } = await this.#access.call('post', '/v1/attachments/{id}/links', {
        path: { id: file.id },
      });
      const url = safeLink(data.url);
      if (url) this.openFile(url);
    } catch (reason) {
      this.#failed(toProblem(reason));
    }
  }

  readonly #copy = (): void => {
    void navigator.clipboard?.writeText(this.following ?? '').then(
      () => {
        this.copied = true;
        this.announce(this.t.copied);
      },
      () => undefined,
    );
  };

  readonly #retry = (): void => {
    this.problem = undefined;
    if (this.#link) void this.#openLink(this.#link);
    else if (this.following) this.#again(undefined);
    else this.#seek();
  };

  readonly #hashChanged = (): void => {
    const link = takeClaimLink();
    if (!link) return;
    this.#link = link;
    if (this.client && this.session) void this.#openLink(link);
  };

  #before: number | undefined;

  readonly #beforePrint = (): void => {
    this.#before = this.shown;
    this.shown = Infinity;
    this.performUpdate();
  };

  readonly #afterPrint = (): void => {
    this.shown = this.#before ?? FEW;
  };

  protected override updated(): void {
    super.updated();
    const heading = this.#wantsFocus && this.shadowRoot?.querySelector<HTMLElement>('[data-heading]');
    if (!heading) return;
    this.#wantsFocus = false;
    heading.focus();
  }
}

const noStore = (): Storage => {
  throw new Error('Sessions of one case are kept in memory');
};

/** A file that cannot be opened must not cost the reader the page. */
function openInNewTab(url: string): void {
  const link = document.createElement('a');
  Object.assign(link, { href: url, target: '_blank', rel: 'noopener' });
  link.click();
}

/** The clock that the element has at the time. */
function clockOf(element: { clock: Clock }): Clock {
  return {
    now: () => element.clock.now(),
    random: () => element.clock.random(),
    wait: (ms, signal) => element.clock.wait(ms, signal),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'warranty-status': WarrantyStatus;
  }
}

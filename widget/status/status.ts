import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { safeLink } from '../core/address.ts';
import { systemClock } from '../core/clock.ts';
import type { Clock } from '../core/clock.ts';
import { WarrantyElement } from '../core/element.ts';
import type { Phase, View } from '../core/element.ts';
import { toProblem } from '../core/problem.ts';
import { baseStyles } from '../core/styles.ts';
import { buttonStyles } from '../ui/button.ts';
import { skeleton, skeletonStyles } from '../ui/skeleton.ts';
import { Access } from './access.ts';
import type { Board } from './board.ts';
import type { Door } from './door.ts';
import { refInAddress, takeClaimLink } from './claim-link.ts';
import { Following } from './following.ts';
import { openInNewTab } from '../ui/open-file.ts';
import { Fetched } from './scripts.ts';
import type { Scripts } from './scripts.ts';
import { strings } from './strings.ts';
import type { StatusStrings } from './strings.ts';
import type { Attachment, Status } from './wire.ts';
import type { Writing } from './writing.ts';

const FEW = 12;
const MORE = 100;

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

  @state() private copied = false;
  @state() private newestFirst = true;
  @state() private shown = FEW;

  readonly #access = new Access({
    client: () => this.client,
    session: () => this.session,
    changed: () => this.#ownChanged(),
  });
  readonly #fetched = new Fetched(this);
  readonly #following: Following = new Following(this, {
    access: this.#access,
    fetched: this.#fetched,
    t: () => this.t,
    announce: (text) => this.announce(text),
    another: () => (this.shown = FEW),
    signal: () => this.signal,
    clock: clockOf(this),
  });
  #wantsFocus = false;
  #scope: string | undefined;
  #spoken = '';
  #door: Door | undefined;
  #writing: Writing | undefined;
  #writingFor = '';

  /** The case on screen. */
  get status(): Status | undefined {
    return this.#following.seen.status;
  }

  /** Follows this case; `token` is the session that may see it, where nobody is signed in. */
  start({ ref, token }: { ref: string; token?: string | undefined }): void {
    if (this.#door) this.#door.ref = ref;
    this.#access.give(token);
    this.ref = ref;
    this.#wantsFocus = true;
    if (this.client) this.#following.follow(ref);
    this.scrollIntoView({ block: 'start' });
  }

  override connectedCallback(): void {
    this.#following.link ??= takeClaimLink();
    this.ref ||= refInAddress();
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
    const { opening, problem, status, ref } = this.#following.seen;
    if (opening) return 'loading';
    if (problem) return 'error';
    return status ? 'ready' : ref ? 'loading' : 'empty';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.client || !this.session) return;
    const { ref, opening, note, problem } = this.#following.seen;
    const scope = `${this.client.api}:${this.session.embedKey}`;
    if (scope !== this.#scope) this.#begin(scope);
    else if ((changed.has('ref') || changed.has('claimId')) && this.hasUpdated) this.#seek();
    else if (!ref && !opening && this.session.signedIn && !note && !problem) this.#seek();
    this.#speak();
  }

  #begin(scope: string): void {
    this.#scope = scope;
    this.#access.begin(scope);
    if (this.#following.link) void this.#following.openLink();
    else this.#seek();
  }

  /** The texts of the API are in the language that it was asked in. */
  #speak(): void {
    const lang = this.localize.lang();
    if (this.#spoken && lang !== this.#spoken && this.status) this.#following.readAgain();
    this.#spoken = lang;
  }

  #seek(): void {
    const { mayEnter } = this.#access;
    if (this.ref && mayEnter) this.#following.follow(this.ref);
    else if (this.claimId && mayEnter) void this.#following.openClaim(this.claimId);
    else if (!this.#following.seen.ref) void this.#fetched.need('door');
  }

  #ownChanged(): void {
    if (!this.#access.own?.signedIn || !this.#door?.ref) return;
    const back = this.#following.seen.expired;
    this.#wantsFocus = true;
    this.#following.follow(this.#door.ref);
    if (back) this.#writing?.resume();
  }

  protected override view(): View {
    const { door, view } = this.#fetched.scripts;
    const { status, problem, opening, ref, note } = this.#following.seen;
    if (status && view) return this.#case(status, view);
    if (problem && door) return door.troubleView(problem, this.t, this.#retry);
    if (opening || ref) return html`${skeleton(6, this.t)}`;
    return door ? this.#doorOf(door).view(note) : nothing;
  }

  #doorOf({ Door }: Scripts['door']): Door {
    return (this.#door ??= new Door(this, this.ref, {
      client: () => this.#access.anonymous,
      session: () => this.#access.own,
      person: () => this.session,
      t: () => this.t,
      language: () => this.localize.language,
      follow: (ref) => this.#following.follow(ref),
      announce: (text) => this.announce(text),
      clock: this.clock,
    }));
  }

  #case(status: Status, { caseView }: Scripts['view']): View {
    const { door, write } = this.#fetched.scripts;
    const writing = write && this.#writingOf(write);
    return html`${this.#following.seen.expired && door ? this.#renewal(door) : nothing}
    ${caseView(this.#board(status), {
      questions: write && writing ? write.questionsView(writing) : nothing,
      actions: write && writing ? write.actionsView(writing) : nothing,
      composer: write && writing ? write.composer(writing) : nothing,
    })}`;
  }

  #renewal(part: Scripts['door']): View {
    const door = this.#doorOf(part);
    door.ref = this.#following.seen.ref ?? '';
    return door.again();
  }

  #board(status: Status): Board {
    return {
      t: this.t,
      lang: this.localize.lang(),
      status,
      stale: this.#following.seen.stale ?? false,
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

  #writingOf({ Writing }: Scripts['write']): Writing {
    const key = `status:${this.#scope}:${this.#following.seen.ref}`;
    if (!this.#writing || this.#writingFor !== key) {
      this.#writingFor = key;
      this.#writing = new Writing(this, {
        client: () => this.#access.client,
        status: () => this.status!,
        t: () => this.t,
        lang: () => this.localize.lang(),
        announce: (text) => this.announce(text),
        download: (file) => void this.#download(file),
        done: () => this.#following.refresh({ quiet: true }),
        outdated: () => this.#following.refresh({ quiet: false }),
        key,
        clock: this.clock,
        signal: () => this.signal,
      });
    }
    return this.#writing;
  }

  async #download(file: Attachment): Promise<void> {
    try {
      const { data } = await this.#access.client.call('post', '/v1/attachments/{id}/links', {
        path: { id: file.id },
      });
      const url = safeLink(data.url);
      if (url) this.openFile(url);
    } catch (reason) {
      this.#following.fail(toProblem(reason));
    }
  }

  readonly #copy = (): void => {
    void navigator.clipboard?.writeText(this.#following.seen.ref ?? '').then(
      () => {
        this.copied = true;
        this.announce(this.t.copied);
      },
      () => undefined,
    );
  };

  readonly #retry = (): void => {
    this.#following.settle();
    if (this.#following.link) void this.#following.openLink();
    else if (this.#following.seen.ref) this.#following.readAgain();
    else this.#seek();
  };

  readonly #hashChanged = (): void => {
    const link = takeClaimLink();
    if (!link) return;
    this.#following.link = link;
    if (this.client && this.session) void this.#following.openLink();
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

import type { LitElement } from 'lit';
import type { Clock } from '../core/clock.ts';
import { Poll } from '../core/poll.ts';
import { openedBy } from '../core/opened.ts';
import { isAbort, toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import type { Access } from './access.ts';
import type { DoorNote } from './door.ts';
import { StatusChangedEvent } from './events.ts';
import { newsOf } from './news.ts';
import type { Fetched } from './scripts.ts';
import type { StatusStrings } from './strings.ts';
import type { Status } from './wire.ts';

export interface Seen {
  /** The reference of the case that is followed. */
  ref?: string | undefined;
  status?: Status | undefined;
  problem?: Problem | undefined;
  note?: DoorNote | undefined;
  /** A link or a claim is being opened. */
  opening?: boolean;
  /** What is on screen could not be read again. */
  stale?: boolean;
  /** Whoever sees it must sign in to go on. */
  expired?: boolean;
}

export interface FollowingOptions {
  access: Access;
  fetched: Fetched;
  t: () => StatusStrings;
  announce: (text: string) => void;
  /** Another case comes on screen. */
  another: () => void;
  signal: () => AbortSignal;
  clock: Clock;
}

const CLOSED = [401, 403, 404];

/** Opens a case and keeps it up to date while somebody looks. */
export class Following {
  readonly #host: LitElement;
  readonly #options: FollowingOptions;
  readonly #poll: Poll<Status>;
  #etag: string | undefined;
  #quiet = false;
  seen: Seen = {};
  /** Of a mail, until it has been opened. */
  link: string | undefined;

  constructor(host: LitElement, options: FollowingOptions) {
    const { access, fetched, clock } = options;
    this.#host = host;
    this.#options = options;
    this.#poll = new Poll<Status>(host, {
      load: async (ifNoneMatch, signal) => {
        const path = { ref: this.seen.ref ?? '' };
        const answer = await access.client.call('get', '/v1/status/{ref}', { path, ifNoneMatch, signal });
        if (this.seen.stale) this.#see({ stale: false });
        if (!fetched.scripts.view || !fetched.scripts.write) void fetched.need('view', 'write');
        return answer;
      },
      changed: (status, etag) => this.#show(status, etag),
      failed: (problem) => this.fail(problem),
      clock,
    });
  }

  follow(ref: string): void {
    if (ref !== this.seen.ref) {
      this.#see({ status: undefined });
      this.#options.another();
    }
    this.#see({ ref, problem: undefined, note: undefined, expired: false });
    void this.#options.fetched.need('view', 'write');
    this.readAgain();
  }

  /** The whole case, even where nothing has changed. */
  readAgain(): void {
    this.#ask(undefined);
  }

  /** What has changed, at once; `quiet` where the reader did it himself. */
  refresh({ quiet }: { quiet: boolean }): void {
    this.#quiet ||= quiet;
    this.#ask(this.#etag);
  }

  settle(): void {
    this.#see({ problem: undefined });
  }

  async openLink(): Promise<void> {
    const { access, fetched, signal } = this.#options;
    this.#see({ opening: true, problem: undefined });
    void fetched.need('view', 'write');
    try {
      const { data } = await access.anonymous!.call('post', '/v1/sessions', {
        body: { link: this.link ?? '' },
        signal: signal(),
      });
      this.link = undefined;
      const { token, expiresAt, claim } = openedBy(data);
      if (claim) {
        access.own?.open(token, { expiresAt });
        this.follow(claim.ref);
      }
    } catch (reason) {
      if (isAbort(reason)) return;
      this.#refuseLink(toProblem(reason));
    } finally {
      this.#see({ opening: false });
    }
  }

  async openClaim(id: string): Promise<void> {
    const { access, signal } = this.#options;
    this.#see({ opening: true, problem: undefined });
    try {
      const { data } = await access.client.call('get', '/v1/claims/{id}', { path: { id }, signal: signal() });
      this.follow(data.ref);
    } catch (reason) {
      if (!isAbort(reason)) this.fail(toProblem(reason));
    } finally {
      this.#see({ opening: false });
    }
  }

  /** A request about the case was refused or did not arrive. */
  fail(problem: Problem): void {
    const { access, fetched, announce, t } = this.#options;
    const closed = CLOSED.includes(problem.status);
    const door = fetched.need('door');
    if (!closed) return this.#see(this.seen.status ? { stale: true } : { problem });
    this.#poll.stop();
    access.own?.close();
    if (!this.seen.status) return this.#see({ ref: undefined, note: 'notShown' });
    this.#see({ expired: true });
    void door.then(() => announce(t().expired));
  }

  #refuseLink(problem: Problem): void {
    if (problem.status === 0 || problem.status === 429 || problem.status >= 500) this.#see({ problem });
    else {
      this.link = undefined;
      this.#see({ note: 'linkDead' });
    }
    void this.#options.fetched.need('door');
  }

  #ask(etag: string | undefined): void {
    this.#poll.stop();
    this.#poll.start(etag);
  }

  #show(status: Status, etag: string | undefined): void {
    const before = this.seen.status;
    this.#etag = etag;
    this.#see({ problem: undefined, status });
    const { ref, phase } = status.claim;
    const news = before && !this.#quiet && newsOf(before, status);
    if (news) this.#options.announce(this.#options.t().news(news));
    this.#quiet = false;
    if (before?.claim.phase !== phase) this.#host.dispatchEvent(new StatusChangedEvent({ ref, phase }));
  }

  #see(part: Seen): void {
    this.seen = { ...this.seen, ...part };
    this.#host.requestUpdate();
  }
}

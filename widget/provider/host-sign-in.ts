import type { Client } from '../core/client.ts';
import { systemClock } from '../core/clock.ts';
import type { Clock } from '../core/clock.ts';
import { openedBy } from '../core/opened.ts';
import { Problem, toProblem } from '../core/problem.ts';
import { mannerOf } from '../core/reader.ts';
import type { Session } from '../core/session.ts';
import { SignInFailedEvent } from './events.ts';
import { askHost } from './host-token.ts';
import type { TokenSource } from './host-token.ts';

/** What a provider tells of its page. */
export interface Page extends EventTarget, TokenSource {
  readonly isConnected: boolean;
  readonly session: Session | undefined;
  readonly client: Client | undefined;
  readonly fetch: typeof fetch | undefined;
  readonly clock: Clock | undefined;
}

interface Visit {
  session: Session;
  client: Client;
  source: TokenSource;
  /** A token that was not used yet; each is good once. */
  unused: string | undefined;
}

/** For the host's word and the exchange together. */
const LIMIT = 9_000;
/** So long before its end a session is renewed. */
const AHEAD = 60_000;

/** Keeps the session that a host signs for: opened once, renewed unnoticed, in memory only. */
export class HostSignIn {
  readonly #page: Page;
  #visit: Visit | undefined;
  #running: Promise<boolean> | undefined;
  #attempt: AbortController | undefined;
  #planned: AbortController | undefined;
  /** Tokens of sessions that this host opened before the present one. */
  readonly #was = new Set<string>();

  constructor(page: Page) {
    this.#page = page;
  }

  get #clock(): Clock {
    return this.#page.clock ?? systemClock;
  }

  /** The page names its visitor in another way; `before` is the token of the session until now. */
  follow(before: string | undefined): void {
    const { session, client, token, tokenEndpoint, getToken } = this.#page;
    this.#stop();
    const isHosted = Boolean(token || tokenEndpoint || getToken);
    if (before && this.#visit && !session?.signedIn) this.#leave(before, this.#visit.client);
    this.#visit =
      isHosted && session && client
        ? { session, client, source: { tokenEndpoint, getToken }, unused: token || undefined }
        : undefined;
    if (this.#visit) void this.enter();
  }

  /** Whether somebody is signed in now. What fails is told, and leaves nobody. */
  async enter(): Promise<boolean> {
    const visit = this.#visit;
    if (!visit) return false;
    try {
      return await this.#once(visit);
    } catch (reason) {
      if (visit !== this.#visit) return false;
      visit.session.close();
      this.#page.dispatchEvent(new SignInFailedEvent(toProblem(reason)));
      return false;
    }
  }

  /** After a 401: whether another token is there to try with. */
  async renew(refused: string): Promise<boolean> {
    const visit = this.#visit;
    if (visit?.session.token !== refused) return this.#was.has(refused) && Boolean(visit?.session.signedIn);
    return isRenewable(visit) ? this.enter() : false;
  }

  #stop(): void {
    const reason = new DOMException('Another host', 'AbortError');
    this.#attempt?.abort(reason);
    this.#planned?.abort(reason);
    this.#running = undefined;
  }

  #once(visit: Visit): Promise<boolean> {
    if (this.#running) return this.#running;
    const running = this.#inTime(visit).finally(() => {
      if (this.#running === running) this.#running = undefined;
    });
    return (this.#running = running);
  }

  async #inTime(visit: Visit): Promise<boolean> {
    const attempt = (this.#attempt = new AbortController());
    const { signal } = attempt;
    const late = this.#clock.wait(LIMIT, signal).then(() => {
      throw new Problem({ code: 'token_timeout', title: 'The host did not say in time who is there' });
    });
    try {
      return await Promise.race([this.#open(visit, signal), late]);
    } finally {
      attempt.abort(new DOMException('Done', 'AbortError'));
    }
  }

  async #open(visit: Visit, signal: AbortSignal): Promise<boolean> {
    const { session, client, source, unused } = visit;
    visit.unused = undefined;
    const request = this.#page.fetch ?? ((...args: Parameters<typeof fetch>) => globalThis.fetch(...args));
    const token = unused ?? (await askHost(source, request, signal));
    signal.throwIfAborted();
    if (token === null) {
      session.close();
      return false;
    }
    const anonymous = client.with(session.embedKey);
    const { data } = await anonymous.call('post', '/v1/sessions', { body: { token }, signal });
    signal.throwIfAborted();
    const before = session.token;
    if (before) this.#leave(before, client);
    const { token: opened, expiresAt, reader } = openedBy(data);
    session.open(opened, { expiresAt, manner: mannerOf(reader ?? {}) });
    void this.#plan(visit, expiresAt);
    return true;
  }

  /** Nobody waits for it: the server ends it by itself soon after. */
  #leave(token: string, client: Client): void {
    this.#was.add(token);
    client
      .with(token)
      .call('delete', '/v1/sessions/current')
      .catch(() => undefined);
  }

  /** What fails ahead of time is no loss: the session goes on, and a 401 asks again. */
  async #plan(visit: Visit, expiresAt: string): Promise<void> {
    this.#planned?.abort(new DOMException('Planned anew', 'AbortError'));
    if (!isRenewable(visit)) return;
    const { signal } = (this.#planned = new AbortController());
    const left = Date.parse(expiresAt) - this.#clock.now() - AHEAD;
    try {
      await this.#clock.wait(Math.max(left, AHEAD), signal);
      if (this.#page.isConnected) await this.#once(visit);
    } catch {
      return;
    }
  }
}

const isRenewable = ({ source, unused }: Visit): boolean =>
  Boolean(source.getToken || source.tokenEndpoint || unused);

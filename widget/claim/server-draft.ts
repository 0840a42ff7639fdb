import type { Client } from '../core/client.ts';
import type { Clock } from '../core/clock.ts';
import { newIdempotencyKey } from '../core/idempotency-key.ts';
import { Problem, toProblem } from '../core/problem.ts';
import { mayRetry, withRetry } from '../core/retry.ts';
import type { SessionStore } from '../core/session.ts';
import type { Claim, ClaimType, Entries } from './entries.ts';
import { mergeEntries } from './merge.ts';
import { difference, fromWire, toWire } from './wire.ts';
import type { NewClaim } from './wire.ts';

export interface ServerDraftOptions {
  client: () => Client;
  /** Where this tab keeps which draft is its own. */
  key: () => string;
  type: () => ClaimType;
  clock: Clock;
  /** What is on screen now. */
  entries: () => Entries;
  /** Somebody has changed the draft elsewhere; these are the entries of both. */
  merged: (entries: Entries) => void;
  /** The draft did not exist any more and another one took its place, without files. */
  replaced: () => void;
  store?: () => SessionStore;
}

interface Kept {
  /** Until it is answered, the very same request is repeated. */
  create?: { key: string; body: NewClaim };
  claim?: { id: string; version: number; token?: string | undefined };
  /** The entries as the server has them. */
  base?: Entries;
  submit?: { key: string; version: number };
}

const GONE = [401, 404, 410];

/** One claim on the server: made once, changed in turn, sent once. */
export class ServerDraft {
  readonly #options: ServerDraftOptions;
  #kept: Kept = {};
  #turn: Promise<unknown> = Promise.resolve();
  /** As the server last told it. */
  claim: Claim | undefined;

  constructor(options: ServerDraftOptions) {
    this.#options = options;
  }

  get id(): string | undefined {
    return this.#kept.claim?.id;
  }

  get token(): string | undefined {
    return this.#kept.claim?.token;
  }

  /** For requests about this draft. */
  get client(): Client {
    const client = this.#options.client();
    return this.token ? client.with(this.token) : client;
  }

  /** True when this tab had begun a draft before. */
  restore(): boolean {
    try {
      this.#kept = JSON.parse(this.#store.getItem(this.#key) ?? '{}') as Kept;
    } catch {
      this.#kept = {};
    }
    return this.#kept.claim !== undefined || this.#kept.create !== undefined;
  }

  forget(): void {
    this.#kept = {};
    this.claim = undefined;
    this.#write();
  }

  save(): Promise<void> {
    return this.#inTurn(() => this.#push());
  }

  /** Reads the draft again, e.g. after a file has been added. */
  load(): Promise<Claim | undefined> {
    return this.#inTurn(async () => {
      if (!this.id) return undefined;
      await this.#orAnew(() => this.#read());
      return this.claim;
    });
  }

  /** Continues the draft that a mailed link opens. */
  adopt(link: { id: string; token: string }): Promise<Claim | undefined> {
    this.#kept = { claim: { ...link, version: 0 } };
    return this.load();
  }

  /** Sends the claim, however often it is asked to: one key for one intent, until there is an answer. */
  submit(options: { signal: AbortSignal; onWait: (problem: Problem, ms: number) => void }): Promise<Claim> {
    return this.#inTurn(() => withRetry(() => this.#trySubmit(), { ...options, clock: this.#options.clock }));
  }

  async #trySubmit(): Promise<Claim> {
    for (let conflicts = 0; ; conflicts++) {
      try {
        await this.#push();
        return await this.#sendOnce();
      } catch (reason) {
        const problem = toProblem(reason);
        if (mayRetry(problem)) throw problem;
        delete this.#kept.submit;
        this.#write();
        if (problem.status === 409) return this.#alreadySent(problem);
        if (problem.status !== 412 || conflicts === 3) throw problem;
        await this.#takeCurrent(problem);
      }
    }
  }

  async #sendOnce(): Promise<Claim> {
    const { claim } = this.#kept;
    if (!claim) throw new Problem({ code: 'unexpected' });
    const intent = (this.#kept.submit ??= { key: newIdempotencyKey(), version: claim.version });
    this.#write();
    const { data } = await this.client.call('post', '/v1/claims/{id}/submit', {
      path: { id: claim.id },
      body: {},
      idempotencyKey: intent.key,
      ifMatch: etag(intent.version),
    });
    return data;
  }

  /** Another tab, or an answer that got lost before a reload, was faster. */
  async #alreadySent(problem: Problem): Promise<Claim> {
    await this.#read();
    if (!this.claim || this.claim.state === 'draft') throw problem;
    return this.claim;
  }

  #push(): Promise<void> {
    return this.#orAnew(() => this.#pushOnce());
  }

  async #orAnew(run: () => Promise<void>): Promise<void> {
    try {
      await run();
    } catch (reason) {
      const problem = toProblem(reason);
      // A person signs in again; only the session of an anonymous draft has no other way back.
      if (!GONE.includes(problem.status) || !this.token) throw problem;
      this.#kept = {};
      this.claim = undefined;
      this.#options.replaced();
      await this.#pushOnce();
    }
  }

  async #pushOnce(): Promise<void> {
    if (!this.#kept.claim && !(await this.#create())) return;
    for (let conflicts = 0; ; conflicts++) {
      const entries = this.#options.entries();
      const wanted = toWire(entries, this.#options.type());
      const body = difference(toWire(this.base, this.#options.type()), wanted);
      if (Object.keys(body).length === 0) return;
      try {
        const { id = '', version = 0 } = this.#kept.claim ?? {};
        const { data } = await this.client.call('patch', '/v1/claims/{id}', {
          path: { id },
          body,
          ifMatch: etag(version),
        });
        this.#saved(data, fromWire(wanted, entries.units));
        return;
      } catch (reason) {
        const problem = toProblem(reason);
        if (problem.status !== 412 || conflicts === 3) throw problem;
        await this.#takeCurrent(problem);
      }
    }
  }

  async #create(): Promise<boolean> {
    const entries = this.#options.entries();
    const nothing = difference(
      toWire(fromWire({}), this.#options.type()),
      toWire(entries, this.#options.type()),
    );
    if (!this.#kept.create && Object.keys(nothing).length === 0) return false;
    const create = (this.#kept.create ??= {
      key: newIdempotencyKey(),
      body: toWire(entries, this.#options.type()),
    });
    this.#write();
    const { data } = await this.#options.client().call('post', '/v1/claims', {
      body: create.body,
      idempotencyKey: create.key,
    });
    const { session, ...claim } = data;
    this.#kept = { claim: { id: claim.id, version: claim.version, token: session?.token } };
    this.#saved(claim, fromWire(create.body, entries.units));
    return true;
  }

  /** The entries as the server has them. */
  get base(): Entries {
    return this.#kept.base ?? fromWire({});
  }

  #saved(claim: Claim, base: Entries): void {
    this.claim = claim;
    this.#kept = {
      ...this.#kept,
      claim: { ...this.#kept.claim, id: claim.id, version: claim.version },
      base,
    };
    this.#write();
  }

  async #takeCurrent(conflict: Problem): Promise<void> {
    const { current } = conflict.body;
    if (current) this.#take(current as Claim);
    else await this.#read();
  }

  async #read(): Promise<void> {
    const { data } = await this.client.call('get', '/v1/claims/{id}', { path: { id: this.id ?? '' } });
    this.#take(data);
  }

  #take(claim: Claim): void {
    const mine = this.#options.entries();
    const theirs = fromWire(claim, mine.units);
    const merged = mergeEntries(this.base, mine, theirs);
    this.#saved(claim, theirs);
    this.#options.merged(merged);
  }

  #inTurn<T>(run: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(run);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  get #key(): string {
    return `warranty:claim:${this.#options.key()}`;
  }

  get #store(): SessionStore {
    return this.#options.store?.() ?? sessionStorage;
  }

  #write(): void {
    try {
      if (this.#kept.claim || this.#kept.create) this.#store.setItem(this.#key, JSON.stringify(this.#kept));
      else this.#store.removeItem(this.#key);
    } catch {
      // Blocked or full: memory still has it.
    }
  }
}

function etag(version: number): string {
  return `"${version}"`;
}

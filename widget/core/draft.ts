import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { systemClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { isAbort, toProblem } from './problem.ts';
import type { Problem } from './problem.ts';
import { mayRetry, pauseBefore } from './retry.ts';
import type { SessionStore } from './session.ts';

/** `kept`: on this device only, and it will be sent as soon as that works. */
export type DraftState = 'empty' | 'changed' | 'saving' | 'saved' | 'kept' | 'refused';

export interface DraftOptions<T> {
  /** Tells drafts of one tab apart, e.g. `claim:<embed key>`. */
  key: () => string;
  /** Sends the whole draft; called again with the newest value until it works. */
  save: (value: T, signal: AbortSignal) => Promise<void>;
  /** Milliseconds without typing before it is sent. */
  rest?: number;
  clock?: Clock;
  store?: () => SessionStore;
}

/** Never loses what was typed: in memory and in this tab's storage at once, on the server as soon as possible. */
export class Draft<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: DraftOptions<T>;
  #value: T | undefined;
  #state: DraftState = 'empty';
  #problem: Problem | undefined;
  #stored = false;
  #revision = 0;
  #pause: AbortController | undefined;
  #sending: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost, options: DraftOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get value(): T | undefined {
    return this.#value;
  }

  get state(): DraftState {
    return this.#state;
  }

  get problem(): Problem | undefined {
    return this.#problem;
  }

  /** This tab's storage holds the newest value. */
  get stored(): boolean {
    return this.#stored;
  }

  hostConnected(): void {
    addEventListener('online', this.#hurry);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#hurry);
  }

  /** What a reload left in this tab. */
  restore(): T | undefined {
    try {
      const kept = this.#store.getItem(this.#key);
      if (kept !== null) this.#value = JSON.parse(kept) as T;
    } catch {
      // Blocked storage or a foreign value: there is nothing to restore.
    }
    return this.#value;
  }

  change(value: T): void {
    this.#value = value;
    this.#revision++;
    try {
      this.#store.setItem(this.#key, JSON.stringify(value));
      this.#stored = true;
    } catch {
      this.#stored = false;
      // Blocked or full: memory still has it.
    }
    if (this.#state !== 'kept') this.#show('changed');
    if (!this.#sending) this.#sending = this.#send();
  }

  /** Sends what is not saved yet without waiting; resolves when it is saved, kept or refused. */
  async flush(): Promise<DraftState> {
    this.#hurry();
    await this.#sending;
    return this.#state;
  }

  forget(): void {
    this.#revision++;
    this.#value = undefined;
    this.#pause?.abort();
    try {
      this.#store.removeItem(this.#key);
    } catch {
      // Nothing was stored.
    }
    this.#show('empty');
  }

  get #key(): string {
    return `warranty:draft:${this.#options.key()}`;
  }

  get #store(): SessionStore {
    return this.#options.store?.() ?? sessionStorage;
  }

  readonly #hurry = (): void => this.#pause?.abort();

  async #send(): Promise<void> {
    const { rest = 800, clock = systemClock } = this.#options;
    let wait = rest;
    for (let attempt = 1; this.#value !== undefined; attempt++) {
      await this.#rest(wait, clock);
      if (this.#value === undefined) break;
      const revision = this.#revision;
      if (this.#state !== 'kept') this.#show('saving');
      const problem = await this.#try(this.#value);
      if (revision === this.#revision && !problem) {
        this.#show('saved');
        break;
      }
      if (!problem) {
        attempt = 0;
        wait = rest;
      } else if (mayRetry(problem)) {
        this.#show('kept', problem);
        wait = pauseBefore(attempt, problem.retryAfter, clock.random());
      } else {
        if (revision === this.#revision) this.#show('refused', problem);
        break;
      }
    }
    this.#sending = undefined;
  }

  async #rest(ms: number, clock: Clock): Promise<void> {
    this.#pause = new AbortController();
    await clock.wait(ms, this.#pause.signal).catch(() => undefined);
    this.#pause = undefined;
  }

  async #try(value: T): Promise<Problem | undefined> {
    try {
      await this.#options.save(value, new AbortController().signal);
      return undefined;
    } catch (reason) {
      return isAbort(reason) ? undefined : toProblem(reason);
    }
  }

  #show(state: DraftState, problem?: Problem): void {
    this.#state = state;
    this.#problem = problem;
    this.#host.requestUpdate();
  }
}

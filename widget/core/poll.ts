import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Answer } from './client.ts';
import { systemClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { isAbort, toProblem } from './problem.ts';
import type { Problem } from './problem.ts';

export interface PollOptions<D> {
  load: (etag: string | undefined, signal: AbortSignal) => Promise<Answer<D | undefined>>;
  changed: (data: D, etag: string | undefined) => void;
  failed?: (problem: Problem) => void;
  interval?: number;
  clock?: Clock;
  page?: Document;
}

/** Asks again with the last ETag every few seconds while somebody looks at the page. */
export class Poll<D> implements ReactiveController {
  readonly #options: PollOptions<D>;
  #etag: string | undefined;
  #run: AbortController | undefined;
  #wanted = false;

  constructor(host: ReactiveControllerHost, options: PollOptions<D>) {
    this.#options = options;
    host.addController(this);
  }

  get running(): boolean {
    return this.#run !== undefined;
  }

  /** `etag` of what is already on screen saves the first answer's body. */
  start(etag?: string): void {
    this.#wanted = true;
    this.#etag = etag;
    this.#resume();
  }

  stop(): void {
    this.#wanted = false;
    this.#pause();
  }

  hostConnected(): void {
    this.#page.addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    this.#page.removeEventListener('visibilitychange', this.#look);
    this.#pause();
  }

  get #page(): Document {
    return this.#options.page ?? document;
  }

  readonly #look = (): void => {
    if (this.#page.visibilityState === 'hidden') this.#pause();
    else this.#resume();
  };

  #pause(): void {
    this.#run?.abort(new DOMException('Paused', 'AbortError'));
    this.#run = undefined;
  }

  #resume(): void {
    if (!this.#wanted || this.#run || this.#page.visibilityState === 'hidden') return;
    this.#run = new AbortController();
    void this.#ask(this.#run.signal);
  }

  async #ask(signal: AbortSignal): Promise<void> {
    const { load, changed, failed, interval = 4000, clock = systemClock } = this.#options;
    while (!signal.aborted) {
      let pause = interval;
      try {
        const answer = await load(this.#etag, signal);
        if (signal.aborted) return;
        if (answer.status !== 304 && answer.data !== undefined) {
          this.#etag = answer.etag;
          changed(answer.data, answer.etag);
        }
      } catch (reason) {
        if (signal.aborted || isAbort(reason)) return;
        const problem = toProblem(reason);
        pause = Math.max(interval, (problem.retryAfter ?? 0) * 1000);
        failed?.(problem);
      }
      await clock.wait(pause, signal).catch(() => undefined);
    }
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isAbort, toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';

/** One thing at a time that a part waits for, and what went wrong with it. */
export class Work implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  busy = false;
  problem: Problem | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** `undefined` where it failed, or where something else is still going on. */
  async run<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (this.busy) return undefined;
    this.#show(true);
    try {
      return await work();
    } catch (reason) {
      if (!isAbort(reason)) this.problem = toProblem(reason);
      return undefined;
    } finally {
      this.#show(false, this.problem);
    }
  }

  /** For what is only looked at: the latest question is put while an older one is still on its way. */
  async again(work: () => Promise<unknown>): Promise<void> {
    this.#show(true);
    let problem: Problem | undefined;
    try {
      await work();
    } catch (reason) {
      if (!isAbort(reason)) problem = toProblem(reason);
    }
    this.#show(false, problem);
  }

  clear(): void {
    this.#show(this.busy);
  }

  #show(busy: boolean, problem?: Problem): void {
    this.busy = busy;
    this.problem = problem;
    this.#host.requestUpdate();
  }
}

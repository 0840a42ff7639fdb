import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Client } from '../core/client.ts';
import { isAbort, toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import type { UnitQuery } from './filter.ts';
import type { Item } from './wire.ts';

const PAGE = 100;

/** The units of one list, fetched as somebody comes near them. */
export class UnitPages implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #client: () => Client | undefined;
  #query: UnitQuery = {};
  #cursor: string | null = null;
  #asking: AbortController | undefined;
  items: readonly Item[] = [];
  /** Nothing of this list is there yet. */
  first = true;
  busy = false;
  problem: Problem | undefined;

  constructor(host: ReactiveControllerHost, client: () => Client | undefined) {
    this.#host = host;
    this.#client = client;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.#stop();
  }

  get hasMore(): boolean {
    return this.#cursor !== null;
  }

  load(query: UnitQuery): Promise<void> {
    this.#stop();
    this.#query = query;
    this.#cursor = null;
    this.first = true;
    return this.#ask(undefined);
  }

  more(): Promise<void> {
    if (this.busy || this.#cursor === null) return Promise.resolve();
    return this.#ask(this.#cursor);
  }

  readonly again = (): Promise<void> => (this.first ? this.load(this.#query) : this.more());

  #stop(): void {
    this.#asking?.abort(new DOMException('Another list is wanted', 'AbortError'));
    this.busy = false;
  }

  async #ask(cursor: string | undefined): Promise<void> {
    const client = this.#client();
    if (!client) return;
    const { signal } = (this.#asking = new AbortController());
    this.busy = true;
    this.problem = undefined;
    this.#host.requestUpdate();
    try {
      const query = { ...this.#query, limit: PAGE, ...(cursor && { cursor }) };
      const { data } = await client.call('get', '/v1/units', { query, signal });
      this.items = cursor ? [...this.items, ...data.items] : data.items;
      this.#cursor = data.nextCursor;
      this.first = false;
    } catch (reason) {
      if (isAbort(reason) || signal.aborted) return;
      this.problem = toProblem(reason);
    }
    if (signal.aborted) return;
    this.busy = false;
    this.#host.requestUpdate();
  }
}

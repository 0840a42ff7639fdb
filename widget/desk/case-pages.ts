import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Client } from '../core/client.ts';
import { isAbort, toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import type { CaseQuery } from './filter.ts';
import type { CaseItem } from './wire.ts';

interface Stream {
  query: CaseQuery;
  waiting: CaseItem[];
  cursor: string | null;
}

const PAGE = 25;

/** The rows of a list, page after page; several lists are read as one, the latest change first. */
export class CasePages implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #client: () => Client;
  #streams: Stream[] = [];
  #run = new AbortController();
  items: readonly CaseItem[] = [];
  /** New or moved since the list was read; not shown until somebody asks. */
  news = 0;
  busy = false;
  loaded = false;
  problem: Problem | undefined;

  constructor(host: ReactiveControllerHost, client: () => Client) {
    this.#host = host;
    this.#client = client;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.#run.abort(new DOMException('Gone', 'AbortError'));
  }

  get more(): boolean {
    return this.#streams.some(({ cursor, waiting }) => cursor !== null || waiting.length > 0);
  }

  /** Reads from the top. What is on screen stays until the answer is there. */
  async load(queries: readonly CaseQuery[]): Promise<void> {
    this.#run.abort(new DOMException('Another list', 'AbortError'));
    const { signal } = (this.#run = new AbortController());
    await this.#work(signal, async () => {
      const streams = await Promise.all(queries.map((query) => this.#first(query, signal)));
      this.#streams = streams;
      this.items = this.#take();
      this.news = 0;
      this.loaded = true;
    });
  }

  async loadMore(): Promise<void> {
    if (this.busy || !this.more) return;
    const { signal } = this.#run;
    await this.#work(signal, async () => {
      await Promise.all(
        this.#streams.map(async (stream) => {
          if (stream.waiting.length > 0 || stream.cursor === null) return;
          const next = await this.#page(stream.query, stream.cursor, signal);
          stream.waiting.push(...next.items);
          stream.cursor = next.nextCursor;
        }),
      );
      const known = new Set(this.items.map(({ id }) => id));
      this.items = [...this.items, ...this.#take().filter(({ id }) => !known.has(id))];
    });
  }

  /** Freshens the rows on screen where they stand, and counts what came above them. */
  compare(top: readonly CaseItem[]): void {
    const fresh = new Map(top.map((item) => [item.id, item]));
    const shown = new Map(this.items.map((item) => [item.id, item]));
    const oldest = this.items.at(-1)?.updatedAt ?? '';
    this.news = top.filter(
      ({ id, updatedAt }) => !shown.has(id) && (updatedAt >= oldest || !this.more),
    ).length;
    if (this.items.some(({ id, version }) => (fresh.get(id)?.version ?? version) !== version)) {
      this.items = this.items.map((item) => fresh.get(item.id) ?? item);
    }
    this.#host.requestUpdate();
  }

  async top(queries: readonly CaseQuery[], signal: AbortSignal): Promise<CaseItem[]> {
    const pages = await Promise.all(queries.map((query) => this.#page(query, undefined, signal)));
    return pages.flatMap(({ items }) => items);
  }

  async #first(query: CaseQuery, signal: AbortSignal): Promise<Stream> {
    const { items, nextCursor } = await this.#page(query, undefined, signal);
    return { query, waiting: [...items], cursor: nextCursor };
  }

  async #page(query: CaseQuery, cursor: string | undefined, signal: AbortSignal) {
    const { data } = await this.#client().call('get', '/v1/claims', {
      query: { ...query, limit: PAGE, ...(cursor && { cursor }) },
      signal,
    });
    return data;
  }

  /** As many rows as are certain to be in order: until a list that goes on has none left at hand. */
  #take(): CaseItem[] {
    const taken: CaseItem[] = [];
    for (;;) {
      if (this.#streams.some(({ waiting, cursor }) => waiting.length === 0 && cursor !== null)) return taken;
      const [latest] = this.#streams
        .filter(({ waiting }) => waiting.length > 0)
        .sort((a, b) => (b.waiting[0]?.updatedAt ?? '').localeCompare(a.waiting[0]?.updatedAt ?? ''));
      const item = latest?.waiting.shift();
      if (!item) return taken;
      taken.push(item);
    }
  }

  async #work(signal: AbortSignal, work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.problem = undefined;
    this.#host.requestUpdate();
    try {
      await work();
    } catch (reason) {
      if (!isAbort(reason)) this.problem = toProblem(reason);
    } finally {
      if (!signal.aborted) this.busy = false;
      this.#host.requestUpdate();
    }
  }
}

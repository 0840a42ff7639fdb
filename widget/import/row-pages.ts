import type { ReactiveControllerHost } from 'lit';
import type { Client } from '../core/client.ts';
import { isAbort, toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import type { Row, Verdict } from './wire.ts';

const PAGE = 50;

/** Rows of one list with one verdict, or all; a page more when somebody asks for it. */
export class RowPages {
  items: readonly Row[] = [];
  verdict: Verdict | undefined;
  problem: Problem | undefined;
  busy = false;
  readonly #host: ReactiveControllerHost;
  #id: string | undefined;
  #cursor: string | null = null;
  #run: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get hasMore(): boolean {
    return this.#cursor !== null;
  }

  clear(): void {
    this.#run?.abort(new DOMException('Another list', 'AbortError'));
    this.#id = this.problem = undefined;
    this.items = [];
    this.#cursor = null;
  }

  show(client: Client, id: string, verdict: Verdict | undefined): Promise<void> {
    this.clear();
    this.#id = id;
    this.verdict = verdict;
    return this.more(client);
  }

  async more(client: Client): Promise<void> {
    const run = (this.#run = new AbortController());
    this.busy = true;
    this.problem = undefined;
    this.#host.requestUpdate();
    try {
      const { data } = await client.call('get', '/v1/imports/{id}/rows', {
        path: { id: this.#id! },
        query: {
          limit: PAGE,
          ...(this.verdict && { verdict: this.verdict }),
          ...(this.#cursor && { cursor: this.#cursor }),
        },
        signal: run.signal,
      });
      this.items = [...this.items, ...data.items];
      this.#cursor = data.nextCursor;
    } catch (reason) {
      if (!isAbort(reason)) this.problem = toProblem(reason);
    }
    if (run !== this.#run) return;
    this.busy = false;
    this.#host.requestUpdate();
  }
}

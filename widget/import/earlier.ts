import type { ReactiveControllerHost } from 'lit';
import type { Client } from '../core/client.ts';
import type { Import } from './wire.ts';

const PAGE = 10;

/** Lists that were brought in, the latest first. */
export class Earlier {
  lists: readonly Import[] = [];
  readonly #host: ReactiveControllerHost;
  #cursor: string | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get hasMore(): boolean {
    return this.#cursor !== null;
  }

  async load(client: Client, signal: AbortSignal): Promise<void> {
    const { data } = await client.call('get', '/v1/imports', { query: { limit: PAGE }, signal });
    this.#show(data.items, data.nextCursor);
  }

  async more(client: Client, signal: AbortSignal): Promise<void> {
    const query = { limit: PAGE, ...(this.#cursor && { cursor: this.#cursor }) };
    const { data } = await client.call('get', '/v1/imports', { query, signal });
    this.#show([...this.lists, ...data.items], data.nextCursor);
  }

  #show(lists: readonly Import[], cursor: string | null): void {
    this.lists = lists;
    this.#cursor = cursor;
    this.#host.requestUpdate();
  }
}

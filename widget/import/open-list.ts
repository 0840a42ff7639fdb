import type { ReactiveControllerHost } from 'lit';
import type { Client } from '../core/client.ts';
import { newIdempotencyKey } from '../core/idempotency-key.ts';
import { Poll } from '../core/poll.ts';
import { isAbort, toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import { mayRetry } from '../core/retry.ts';
import type { Mapping } from './mapping.ts';
import { isBusy } from './state.ts';
import type { Import } from './wire.ts';

interface OpenListOptions {
  client: () => Client;
  signal: () => AbortSignal;
  /** Told of every new answer, with what was known before. */
  changed: (now: Import, before: Import | undefined) => void;
  gone: () => void;
}

const BUSY = 800;
const RESTING = 15_000;
/** So many looks in a row may fail before the reader hears of it: the work goes on all the same. */
const PATIENCE = 3;

/** The list that is open: followed while something goes on, and while another window could change it. */
export class OpenList {
  list: Import | undefined;
  problem: Problem | undefined;
  /** What was asked for and is not answered yet. */
  acting: 'map' | 'commit' | 'undo' | 'remove' | undefined;
  /** Another window has gone on with it. */
  elsewhere = false;

  readonly #host: ReactiveControllerHost;
  readonly #options: OpenListOptions;
  readonly #poll: Poll<Import>;
  #id: string | undefined;
  #failed = 0;

  constructor(host: ReactiveControllerHost, options: OpenListOptions) {
    this.#host = host;
    this.#options = options;
    const isGoingOn = (): boolean => this.list === undefined || isBusy(this.list);
    this.#poll = new Poll<Import>(host, {
      load: (_, signal) => options.client().call('get', '/v1/imports/{id}', { path: this.#path, signal }),
      changed: (list) => this.#take(list),
      failed: (problem) => {
        const isWorthTelling = this.list === undefined || !mayRetry(problem) || ++this.#failed >= PATIENCE;
        if (isWorthTelling) this.#fail(problem);
      },
      get interval() {
        return isGoingOn() ? BUSY : RESTING;
      },
    });
  }

  get id(): string | undefined {
    return this.#id;
  }

  open(id: string, list?: Import): void {
    this.close();
    this.#id = id;
    this.list = list;
    this.#follow();
  }

  close(): void {
    this.#poll.stop();
    this.#id = this.list = this.problem = this.acting = undefined;
    this.elsewhere = false;
    this.#host.requestUpdate();
  }

  /** Asks anew, e.g. in another language. */
  readonly again = (): void => {
    if (this.#id) this.#follow();
  };

  map(mapping: Mapping, defaults: Import['defaults']): Promise<void> {
    const body = { mapping, defaults: kept(defaults) };
    return this.#act('map', async (client, call) =>
      this.#take((await client.call('patch', '/v1/imports/{id}', { ...call, body })).data),
    );
  }

  commit(acceptSimilar: boolean): Promise<void> {
    return this.#act('commit', async (client, call) =>
      this.#take(
        (await client.call('post', '/v1/imports/{id}/commit', { ...call, body: { acceptSimilar } })).data,
      ),
    );
  }

  undo(): Promise<void> {
    return this.#act('undo', async (client, call) =>
      this.#take((await client.call('post', '/v1/imports/{id}/undo', { ...call, body: {} })).data),
    );
  }

  remove(): Promise<void> {
    return this.#act('remove', async (client, call) => {
      await client.call('delete', '/v1/imports/{id}', call);
      this.#options.gone();
    });
  }

  get #path(): { id: string } {
    return { id: this.#id! };
  }

  #follow(): void {
    this.#poll.stop();
    this.#poll.start();
  }

  async #act(
    name: NonNullable<OpenList['acting']>,
    work: (client: Client, call: ReturnType<OpenList['callOf']>) => Promise<void>,
  ): Promise<void> {
    if (this.acting) return;
    const id = this.#id;
    this.#poll.stop();
    this.acting = name;
    this.problem = undefined;
    this.elsewhere = false;
    this.#host.requestUpdate();
    try {
      await work(this.#options.client(), this.callOf());
    } catch (reason) {
      if (!isAbort(reason) && id === this.#id) this.#refuse(toProblem(reason));
    }
    this.acting = undefined;
    this.#host.requestUpdate();
    if (id === this.#id) this.again();
  }

  private callOf() {
    return { path: this.#path, idempotencyKey: newIdempotencyKey(), signal: this.#options.signal() };
  }

  #take(list: Import): void {
    const before = this.list;
    if (list.id !== this.#id || (before && list.version < before.version)) return;
    this.list = list;
    this.problem = undefined;
    this.#failed = 0;
    this.#host.requestUpdate();
    this.#options.changed(list, before);
    const wasGoingOn = before === undefined || isBusy(before);
    if (wasGoingOn !== isBusy(list) && !this.acting) this.#follow();
  }

  #refuse(problem: Problem): void {
    if (problem.code === 'wrong_state') this.elsewhere = true;
    else this.#fail(problem);
  }

  #fail(problem: Problem): void {
    if (problem.status === 404) return this.#options.gone();
    this.problem = problem;
    this.#host.requestUpdate();
  }
}

function kept({ model, dealer, owner, customerType }: Import['defaults']) {
  const type = (['consumer', 'business'] as const).find((one) => one === customerType);
  return {
    ...(model && { model }),
    ...(dealer && { dealer }),
    ...(owner && { owner }),
    ...(type && { customerType: type }),
  };
}

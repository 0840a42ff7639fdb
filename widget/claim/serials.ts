import type { ReactiveControllerHost } from 'lit';
import type { Client } from '../core/client.ts';
import type { components } from '../core/schema.d.ts';
import type { UnitEntry } from './entries.ts';

export type LookupAnswer = components['schemas']['LookupAnswer'];
export type Model = components['schemas']['Model'];
export type Look = 'asking' | 'failed' | LookupAnswer;

export interface SerialsOptions {
  client: () => Client | undefined;
  told: (unit: UnitEntry, answer: LookupAnswer) => void;
}

/** What the service says of the serials that were typed; a serial it cannot speak of stops nobody. */
export class Serials {
  readonly #host: ReactiveControllerHost;
  readonly #options: SerialsOptions;
  readonly #looks = new Map<string, Look>();
  readonly #asking = new Map<string, Promise<void>>();
  #models: Model[] = [];
  #asked = false;

  constructor(host: ReactiveControllerHost, options: SerialsOptions) {
    this.#host = host;
    this.#options = options;
  }

  get models(): readonly Model[] {
    return this.#models;
  }

  of(unit: UnitEntry): Look | undefined {
    return this.#looks.get(named(unit)) ?? this.#looks.get(named({ ...unit, modelId: '' }));
  }

  model(id: string): Model | undefined {
    return this.#models.find((one) => one.id === id);
  }

  /** Resolves when there is an answer, or none to be had. */
  look(unit: UnitEntry): Promise<void> {
    const key = this.#keyOf(unit);
    const asking = this.#asking.get(key) ?? this.#look(unit, key).finally(() => this.#asking.delete(key));
    this.#asking.set(key, asking);
    return asking;
  }

  /** The model counts only where the serial alone does not tell it. */
  #keyOf(unit: UnitEntry): string {
    const alone = named({ ...unit, modelId: '' });
    const first = this.#looks.get(alone);
    return typeof first === 'object' && first.outcome === 'choose_model' ? named(unit) : alone;
  }

  /** What was said before does not hold any more. */
  lookAgain(unit: UnitEntry): Promise<void> {
    this.#looks.delete(named(unit));
    this.#looks.delete(named({ ...unit, modelId: '' }));
    return this.look(unit);
  }

  async #look(unit: UnitEntry, key: string): Promise<void> {
    const client = this.#options.client();
    const serial = unit.serial.trim();
    const chosen = key === named({ ...unit, modelId: '' }) ? undefined : unit.modelId;
    const before = this.#looks.get(key);
    if (!client || !serial || (before && before !== 'failed')) return;
    this.#set(key, 'asking');
    try {
      const { data } = await client.call('post', '/v1/lookups', {
        body: { serial, ...(chosen && { modelId: chosen }) },
      });
      this.#set(key, data);
      this.#options.told(unit, data);
      if (data.outcome !== 'found') void this.listModels();
    } catch {
      // Too many tries, no connection, not allowed: the claim goes on without it.
      this.#set(key, 'failed');
      void this.listModels();
    }
  }

  async listModels(): Promise<void> {
    const client = this.#options.client();
    if (!client || this.#asked) return;
    this.#asked = true;
    try {
      const { data } = await client.call('get', '/v1/models');
      this.#models = data?.items ?? [];
      this.#host.requestUpdate();
    } catch {
      this.#asked = false;
    }
  }

  #set(key: string, look: Look): void {
    this.#looks.set(key, look);
    this.#host.requestUpdate();
  }
}

function named({ serial, modelId }: UnitEntry): string {
  return `${serial.trim()}\n${modelId}`;
}

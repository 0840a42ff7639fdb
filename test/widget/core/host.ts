import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clock } from '../../../widget/core/clock.ts';

/** A host without an element, for controllers. */
export class Host implements ReactiveControllerHost {
  readonly controllers: ReactiveController[] = [];
  updates = 0;
  readonly updateComplete = Promise.resolve(true);

  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }

  removeController(): void {}

  requestUpdate(): void {
    this.updates++;
  }

  connect(): void {
    for (const one of this.controllers) one.hostConnected?.();
  }

  disconnect(): void {
    for (const one of this.controllers) one.hostDisconnected?.();
  }
}

interface Sleeper {
  ms: number;
  wake: () => void;
}

/** Time stands still until `pass()`; every pause asked for is in `pauses`. */
export class StoppedClock implements Clock {
  readonly pauses: number[] = [];
  chance = 0.5;
  #sleepers: Sleeper[] = [];

  now(): number {
    return 0;
  }

  random(): number {
    return this.chance;
  }

  get asleep(): number {
    return this.#sleepers.length;
  }

  wait(ms: number, signal?: AbortSignal): Promise<void> {
    this.pauses.push(ms);
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error);
      const sleeper = { ms, wake: resolve };
      this.#sleepers.push(sleeper);
      signal?.addEventListener('abort', () => {
        this.#sleepers = this.#sleepers.filter((one) => one !== sleeper);
        reject(signal.reason as Error);
      });
    });
  }

  /** Ends every pause and lets what waited go on. */
  async pass(): Promise<void> {
    const awake = this.#sleepers;
    this.#sleepers = [];
    for (const one of awake) one.wake();
    await settle();
  }
}

/** Lets everything that is not waiting for time or network run. */
export function settle(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    let turns = 5;
    port1.onmessage = () => (--turns > 0 ? port2.postMessage(0) : resolve());
    port2.postMessage(0);
  });
}

export function memoryStore(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  };
}

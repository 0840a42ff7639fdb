import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The community protocol for contexts, as @lit/context speaks it, in what our elements need of it. */
export interface Context<T> {
  readonly key: symbol;
  readonly kind?: T;
}

type Tell<T> = (value: T, unsubscribe?: () => void) => void;
type Host = ReactiveControllerHost & HTMLElement;

const COME = 'context-provider';

export class ContextRequest<T> extends Event {
  readonly context: unknown;
  readonly callback: Tell<T>;
  readonly subscribe = true;
  constructor(context: unknown, callback: Tell<T>) {
    super('context-request', { bubbles: true, composed: true });
    this.context = context;
    this.callback = callback;
  }
}

/** What an element gives to those inside it. */
export class Offer<T> {
  readonly #listeners = new Map<Tell<T>, () => void>();
  #value: T;

  constructor(host: Host, context: Context<T>, value: T, asked?: () => void) {
    this.#value = value;
    host.addController({
      hostConnected: () => host.dispatchEvent(new Event(COME, { bubbles: true, composed: true })),
    });
    host.addEventListener('context-request', (event) => {
      const { context: wanted, callback, subscribe } = event as ContextRequest<T>;
      if (wanted !== context.key || event.composedPath()[0] === host) return;
      event.stopPropagation();
      const unsubscribe = (): void => void this.#listeners.delete(callback);
      if (subscribe) this.#listeners.set(callback, unsubscribe);
      callback(this.#value, unsubscribe);
      asked?.();
    });
  }

  get value(): T {
    return this.#value;
  }

  set(value: T): void {
    this.#value = value;
    for (const [tell, unsubscribe] of [...this.#listeners]) tell(value, unsubscribe);
  }
}

/** What an element gets from the nearest offer, also when that comes later than the element. */
export class Wish<T> implements ReactiveController {
  value: T | undefined;
  readonly #host: Host;
  readonly #context: Context<T>;
  #unsubscribe: (() => void) | undefined;

  constructor(host: Host, context: Context<T>) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ask();
    if (!this.#unsubscribe) document.addEventListener(COME, this.#ask);
  }

  hostDisconnected(): void {
    document.removeEventListener(COME, this.#ask);
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  readonly #ask = (): void => {
    this.#host.dispatchEvent(new ContextRequest<T>(this.#context.key, this.#tell));
  };

  readonly #tell: Tell<T> = (value, unsubscribe) => {
    this.#unsubscribe = unsubscribe;
    document.removeEventListener(COME, this.#ask);
    this.value = value;
    this.#host.requestUpdate();
  };
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';

const KEPT = 'warranty:desk:single-keys';

/** Single keys while the focus is in the desk or nowhere, and in no field. */
export class Shortcuts implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #keys: Readonly<Record<string, () => void>>;
  #on = true;

  constructor(host: ReactiveControllerHost & HTMLElement, keys: Readonly<Record<string, () => void>>) {
    this.#host = host;
    this.#keys = keys;
    host.addController(this);
  }

  get on(): boolean {
    return this.#on;
  }

  set on(on: boolean) {
    this.#on = on;
    try {
      if (on) localStorage.removeItem(KEPT);
      else localStorage.setItem(KEPT, 'off');
    } catch {
      // A blocked store: it holds until the page is left.
    }
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    try {
      this.#on = localStorage.getItem(KEPT) !== 'off';
    } catch {
      this.#on = true;
    }
    document.addEventListener('keydown', this.#press);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#press);
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (!this.#on || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const [target] = event.composedPath();
    if (!(target instanceof Element) || isField(target)) return;
    const here = event.composedPath().includes(this.#host) || target === document.body;
    const act = Object.hasOwn(this.#keys, event.key) ? this.#keys[event.key] : undefined;
    if (!here || !act || this.#dialogIsOpen(event)) return;
    event.preventDefault();
    act();
  };

  #dialogIsOpen(event: KeyboardEvent): boolean {
    return event.composedPath().some((one) => one instanceof HTMLDialogElement);
  }
}

function isField(element: Element): boolean {
  return element.matches('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]');
}

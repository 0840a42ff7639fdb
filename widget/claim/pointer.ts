import type { ReactiveController, ReactiveControllerHost } from 'lit';

const PRESSES = ['pointerdown', 'pointerup', 'pointercancel'] as const;

/** Knows whether a pointer is pressed: what comes on screen then would move the button away from under it. */
export class Pointer implements ReactiveController {
  #pressed = false;
  #waiting: (() => void)[] = [];

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const press of PRESSES) addEventListener(press, this.#turn, true);
  }

  hostDisconnected(): void {
    for (const press of PRESSES) removeEventListener(press, this.#turn, true);
    this.#pressed = false;
    this.#waiting = [];
  }

  /** At once, or as soon as the click is done. */
  whenReleased(work: () => void): void {
    if (this.#pressed) this.#waiting.push(work);
    else work();
  }

  readonly #turn = ({ type }: Event): void => {
    this.#pressed = type === 'pointerdown';
    if (this.#pressed) return;
    const work = this.#waiting;
    this.#waiting = [];
    setTimeout(() => work.forEach((one) => one()));
  };
}

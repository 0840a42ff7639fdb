import type { LitElement } from 'lit';

export type Later = typeof import('./later.ts');

/** The script of the other steps, fetched as soon as somebody acts. */
export class LaterSteps {
  readonly #host: LitElement;
  readonly #unreachable: () => void;
  #coming: Promise<Later> | undefined;
  script: Later | undefined;

  constructor(host: LitElement, unreachable: () => void) {
    this.#host = host;
    this.#unreachable = unreachable;
  }

  async fetch(): Promise<Later | undefined> {
    if (this.script) return this.script;
    this.#coming ??= import('./later.ts');
    try {
      const later = await this.#coming;
      if (!this.script) this.#take(later);
      return later;
    } catch {
      this.#coming = undefined;
      this.#unreachable();
      return undefined;
    }
  }

  #take(later: Later): void {
    const root = this.#host.renderRoot;
    if (root instanceof ShadowRoot) root.adoptedStyleSheets.push(...later.styles);
    this.script = later;
    this.#host.requestUpdate();
  }
}

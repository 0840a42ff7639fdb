import { LitElement } from 'lit';
import type { PropertyDeclarations } from 'lit';
import { define } from './define.ts';
import { VERSION } from './version.ts';

/** A private part of a large element with a root of its own; colours and fonts come from the element around it. */
export abstract class Part<K> extends LitElement {
  static readonly version: string = VERSION;
  static tag = '';
  static override properties: PropertyDeclarations = { kit: { attribute: false } };

  static define(): void {
    define(this as unknown as CustomElementConstructor & typeof Part, this.tag);
  }

  /** What the parts of one element share. A new object whenever any of it changes. */
  kit!: K;

  #life = new AbortController();

  /** Aborted when the part leaves. */
  protected get signal(): AbortSignal {
    return this.#life.signal;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#life.signal.aborted) this.#life = new AbortController();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life.abort(new DOMException('The part has left', 'AbortError'));
  }
}

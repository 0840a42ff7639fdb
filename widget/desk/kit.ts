import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Client } from '../core/client.ts';
import { define } from '../core/define.ts';
import { VERSION } from '../core/version.ts';
import type { DeskTexts } from './strings.ts';
import type { Colleague, Me } from './wire.ts';

export type Values = Record<string, string>;

/** What the parts of one desk share. A new object whenever any of it changes. */
export interface Kit {
  readonly t: DeskTexts;
  readonly lang: string;
  readonly client: Client;
  readonly me: Me;
  readonly staff: readonly Colleague[];
  /** What was typed into forms that were not sent, by case and form. */
  readonly kept: Map<string, Values>;
  readonly announce: (text: string) => void;
}

/** A private part of the desk with a root of its own; colours and fonts come from the desk around it. */
export abstract class DeskPart extends LitElement {
  static readonly version: string = VERSION;
  static tag = '';

  static define(): void {
    define(this as unknown as CustomElementConstructor & typeof DeskPart, this.tag);
  }

  @property({ attribute: false }) kit!: Kit;

  #life = new AbortController();

  /** Aborted when the part leaves the desk. */
  protected get signal(): AbortSignal {
    return this.#life.signal;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#life.signal.aborted) this.#life = new AbortController();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life.abort(new DOMException('The part left the desk', 'AbortError'));
  }
}

import { html, LitElement, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { ELEMENTS } from '../../db/vocab.ts';
import type { Client } from './client.ts';
import { Wish } from './context.ts';
import { clientContext, embedContext, sessionContext } from './contexts.ts';
import type { EmbedConfig } from './contexts.ts';
import { deferred } from './deferred.ts';
import { define } from './define.ts';
import { developerNote } from './developer-note.ts';
import { Localize } from './localize.ts';
import type { Session } from './session.ts';
import { upwards } from './locale.ts';
import type { Area, Strings } from './strings.ts';
import { baseStyles } from './styles.ts';
import type { CommonStrings } from '../lang/common.ts';
import { VERSION } from './version.ts';

export type Phase = 'loading' | 'error' | 'empty' | 'ready';
export type View = TemplateResult | typeof nothing;

/**
 * What every element is: texts, client, session, and the page's own link inside the tag until there is something better.
 *
 * @slot - A link to the hosted page, shown until the element has rendered.
 * @csspart base - Everything the element draws.
 * @cssstate loading - Waiting for its first answer.
 * @cssstate error - The last answer was a refusal.
 * @cssstate empty - There is nothing to show.
 * @cssstate ready - Usable.
 */
export abstract class WarrantyElement<S extends Strings<S>> extends LitElement {
  static readonly version: string = VERSION;
  static tag = '';
  static override styles = [baseStyles];
  static override properties: PropertyDeclarations = { strings: { attribute: false } };

  static define(tag: string = this.tag, registry: CustomElementRegistry = customElements): void {
    define(this as unknown as CustomElementConstructor & typeof WarrantyElement, tag, registry);
  }

  /** Replaces any text of this element: `element.strings = { ...element.strings, title: '…' }`. */
  strings: Readonly<Record<string, unknown>> | undefined;

  /** The texts that the element speaks. */
  abstract readonly area: Area<S>;

  protected readonly localize: Localize<S> = new Localize<S>(this, () => this.session?.manner);
  protected readonly internals: ElementInternals = this.attachInternals();
  readonly #client = new Wish(this, clientContext);
  readonly #embed = new Wish(this, embedContext);
  readonly #session = new Wish(this, sessionContext);
  #life = new AbortController();
  #phase: Phase | undefined;
  #shown = false;
  #here = false;
  #orphan = false;
  #said = '';
  #settled = deferred<Phase>();

  /** What the element draws; `nothing` while it has no real content yet, so that the page's own link stays. */
  protected abstract view(): View;

  /** Mirrored to `:state(…)` and `whenSettled` after each update. */
  protected phase(): Phase {
    return 'ready';
  }

  /** Says it to screen readers without moving the focus. */
  protected announce(text: string): void {
    this.#said = text === this.#said ? `${text}\u00a0` : text;
    this.requestUpdate();
  }

  /** Whether it is of use without a provider around it. */
  protected get alone(): boolean {
    return false;
  }

  /** Called once when the element has come to a page; a move is not a departure. */
  protected arrive(): void {}

  /** Called when the element has left the page for good. `this.signal` is aborted. */
  protected leave(): void {}

  get brand(): EmbedConfig | undefined {
    return this.#embed.value?.config;
  }

  /** Resolves as soon as the element is no longer loading. */
  get whenSettled(): Promise<Phase> {
    return this.#settled.promise;
  }

  get state(): Phase {
    return this.#phase ?? 'loading';
  }

  protected get t(): CommonStrings & S {
    return this.localize.texts;
  }

  protected get client(): Client | undefined {
    return this.#client.value;
  }

  protected get session(): Session | undefined {
    return this.#session.value;
  }

  /** Aborted when the element leaves the page. */
  protected get signal(): AbortSignal {
    return this.#life.signal;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#here) return;
    this.#here = true;
    if (this.#life.signal.aborted) this.#life = new AbortController();
    this.arrive();
    void this.#lookForProvider();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (this.isConnected || !this.#here) return;
      this.#here = false;
      this.#life.abort(new DOMException('The element left the page', 'AbortError'));
      this.leave();
    });
  }

  protected override render(): unknown {
    const barred = this.#barred;
    const isReady = (this.client || this.alone) && this.localize.ready && !barred;
    const content = isReady ? this.view() : nothing;
    this.#shown = !barred && (this.#shown || content !== nothing);
    return html`<div
      class=${this.#shown ? 'base card' : 'base'}
      part="base"
      lang=${this.localize.locale}
      dir=${this.localize.dir()}
    >
      ${this.#note ? developerNote(this.#note) : nothing}${this.#shown ? content : html`<slot></slot>`}
      <div class="visually-hidden" role="status">${this.#said}</div>
    </div>`;
  }

  protected override updated(): void {
    const note = this.#note;
    const phase = this.#shown ? this.phase() : note ? 'error' : 'loading';
    if (phase === this.#phase) return;
    if (this.#barred) console.warn(`warranty: ${note}`);
    if (this.#phase) this.internals.states.delete(this.#phase);
    this.internals.states.add(phase);
    if (phase === 'loading') this.#settled = this.#phase ? deferred<Phase>() : this.#settled;
    else this.#settled.resolve(phase);
    this.#phase = phase;
  }

  /** The key is not for this element. */
  get #barred(): boolean {
    const { tag } = this.constructor as typeof WarrantyElement;
    const name = ELEMENTS.find((one) => tag === `warranty-${one}`);
    return name !== undefined && this.brand?.elements?.includes(name) === false;
  }

  get #note(): string {
    if (this.#barred) return `<${this.localName}> is not allowed by this embed-key.`;
    if (!this.#orphan || this.client) return '';
    return `<${this.localName}> needs a <warranty-provider embed-key="pk_…"> around it.`;
  }

  async #lookForProvider(): Promise<void> {
    if (document.readyState === 'loading') {
      await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
    }
    await this.updateComplete;
    if (this.alone) return;
    const orphan = ![...upwards(this)].some((one) => one.localName === 'warranty-provider') && !this.client;
    if (orphan === this.#orphan) return;
    this.#orphan = orphan;
    this.requestUpdate();
  }
}

import type { PropertyValues } from 'lit';
import { Part } from '../core/part.ts';
import type { Area, Language, Strings } from '../core/strings.ts';
import type { Kit } from './kit.ts';
import type { AdminTexts } from './strings.ts';

/** One panel of the admin, with texts of its own that come with it. `view()` is drawn once they are there. */
export abstract class AdminPanel<S extends Strings<S>> extends Part<Kit> {
  protected abstract readonly area: Area<S>;

  #language: Language | undefined;
  #own: S | undefined;

  protected abstract view(): unknown;

  protected get t(): AdminTexts & S {
    return { ...this.kit.t, ...this.area.en, ...this.#own } as AdminTexts & S;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { language } = this.kit;
    if (language === this.#language) return;
    this.#language = language;
    const own = this.area.load(language);
    if (own instanceof Promise) void this.#await(language, own);
    else this.#own = own;
  }

  protected override render(): unknown {
    return this.#own ? this.view() : undefined;
  }

  async #await(language: Language, texts: Promise<S>): Promise<void> {
    // A language that cannot be loaded must not cost the reader the panel.
    const own = await texts.catch(() => this.area.en);
    if (language !== this.#language) return;
    this.#own = own;
    this.requestUpdate();
  }
}

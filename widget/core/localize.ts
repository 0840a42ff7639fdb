import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { common } from '../lang/common.ts';
import type { CommonStrings } from '../lang/common.ts';
import type { EmbedConfig } from './contexts.ts';
import { directionFor, languageFor, wantedLocale, watchLocale } from './locale.ts';
import { override, textsOf } from './strings.ts';
import type { Area, Language, Strings } from './strings.ts';

export interface Speaker<S extends Strings<S>> extends ReactiveControllerHost, HTMLElement {
  readonly area: Area<S>;
  readonly strings: Readonly<Record<string, unknown>> | undefined;
  readonly brand: EmbedConfig | undefined;
}

interface Shown<S> {
  language: Language;
  locale: string;
  common: CommonStrings;
  own: S;
}

/** The texts and formats of one element, in the language of its place on the page. */
export class Localize<S extends Strings<S>> implements ReactiveController {
  readonly #speaker: Speaker<S>;
  readonly #manner: () => string | undefined;
  #unwatch: (() => void) | undefined;
  #asked: Language | undefined;
  #shown: Shown<S> | undefined;
  #merged: { from: unknown[]; texts: CommonStrings & S } | undefined;

  constructor(speaker: Speaker<S>, manner: () => string | undefined) {
    this.#speaker = speaker;
    this.#manner = manner;
    speaker.addController(this);
  }

  /** False until the language of the page is there. */
  get ready(): boolean {
    return this.#shown !== undefined;
  }

  get language(): Language {
    return this.#shown?.language ?? 'en';
  }

  get texts(): CommonStrings & S {
    const shared = this.#shown?.common ?? common.en;
    const own = this.#shown?.own ?? this.#speaker.area.en;
    const brand = this.#speaker.brand?.texts;
    const { area, strings } = this.#speaker;
    const from = [shared, own, brand, strings, common.revision, area.revision];
    if (this.#merged?.from.every((part, index) => part === from[index])) return this.#merged.texts;
    const inEnglish: CommonStrings & S = { ...common.en, ...area.en };
    const translated = override(inEnglish, { ...shared, ...own });
    const branded = override(translated, {
      ...textsOf('common', brand ?? {}),
      ...textsOf(area.name, brand ?? {}),
    });
    const texts = override(branded, strings ?? {});
    this.#merged = { from, texts };
    return texts;
  }

  /** The locale of the texts. */
  get locale(): string {
    return this.#shown?.locale ?? 'en';
  }

  /** The locale for `Intl` and `core/format.ts`, with how a person who is signed in reads dates. */
  lang(): string {
    return this.locale + (this.#manner() ?? '');
  }

  dir(): 'ltr' | 'rtl' {
    return directionFor(this.#speaker, this.language);
  }

  hostConnected(): void {
    this.#unwatch = watchLocale(this.#speaker, () => this.#speaker.requestUpdate());
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  hostUpdate(): void {
    const { language, locale } = languageFor(
      wantedLocale(this.#speaker),
      this.#speaker.brand?.brand.defaultLocale,
    );
    if (this.#shown?.language === language) {
      this.#asked = language;
      this.#shown.locale = locale;
      return;
    }
    if (this.#asked === language) return;
    this.#asked = language;
    const shared = common.load(language);
    const own = this.#speaker.area.load(language);
    if (shared instanceof Promise || own instanceof Promise) void this.#load(language, locale, shared, own);
    else this.#shown = { language, locale, common: shared, own };
  }

  async #load(
    language: Language,
    locale: string,
    ...parts: [CommonStrings | Promise<CommonStrings>, S | Promise<S>]
  ): Promise<void> {
    let shown: Shown<S>;
    try {
      const [shared, own] = await Promise.all(parts);
      shown = { language, locale, common: shared, own };
    } catch {
      // A language that cannot be loaded must not cost the reader the element.
      shown = this.#shown ?? { language: 'en', locale: 'en', common: common.en, own: this.#speaker.area.en };
    }
    if (this.#asked !== language) return;
    this.#shown = shown;
    this.#speaker.requestUpdate();
  }
}

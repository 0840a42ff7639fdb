/** One sentence, or a function of what varies in it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- parameters differ from text to text
export type Text = string | ((...args: any[]) => string);
export type Strings<S> = { [K in keyof S]: Text };
export const LANGUAGES = ['en', 'ru', 'kk', 'de', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The texts of one element: English at hand, other languages on demand. */
export interface Area<S extends Strings<S>> {
  readonly name: string;
  readonly en: S;
  /** Grows when `en` does. */
  readonly revision: number;
  /** English for what a later script draws; comes with that script. */
  add(more: Partial<S>): void;
  /** At once if it has been loaded before. */
  load(language: Language): S | Promise<S>;
}

export function defineStrings<S extends Strings<S>>(
  name: string,
  first: Partial<S>,
  chunks: Record<Exclude<Language, 'en'>, () => Promise<{ default: S }>>,
): Area<S> {
  const en = { ...first } as S;
  const loaded = new Map<Language, S>([['en', en]]);
  let revision = 0;
  return {
    name,
    en,
    get revision() {
      return revision;
    },
    add(more) {
      Object.assign(en, more);
      revision++;
    },
    load(language) {
      const known = loaded.get(language);
      if (known || language === 'en') return known ?? en;
      return chunks[language]().then((chunk) => {
        loaded.set(language, chunk.default);
        return chunk.default;
      });
    },
  };
}

/** Replaces texts; a plain text in place of a function may hold `{0}`, `{1}` for its arguments. */
export function override<S extends Strings<S>>(texts: S, replacements: Readonly<Record<string, unknown>>): S {
  const result: Record<string, Text> = { ...(texts as Record<string, Text>) };
  for (const [key, given] of Object.entries(replacements)) {
    if (!Object.hasOwn(result, key)) continue;
    if (typeof given === 'function') result[key] = given as Text;
    if (typeof given === 'string') result[key] = typeof result[key] === 'function' ? template(given) : given;
  }
  return result as S;
}

function template(text: string): (...args: unknown[]) => string {
  return (...args) => text.replace(/\{(\d)\}/g, (_, index: string) => String(args[Number(index)] ?? ''));
}

/** The brand's texts that belong to one area, without its prefix. */
export function textsOf(area: string, texts: Readonly<Record<string, string>>): Record<string, string> {
  const prefix = `${area}.`;
  const own = Object.entries(texts).filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries(own.map(([key, text]) => [key.slice(prefix.length), text]));
}

import { type Locale, LOCALES } from '../../db/vocab.ts';

const isLocale = (text: string): text is Locale => (LOCALES as readonly string[]).includes(text);

/** The first language of `Accept-Language` that we speak, by weight; English where there is none. */
export function preferredLocale(header: string | null | undefined): Locale {
  const wishes = (header ?? '')
    .split(',')
    .slice(0, 20)
    .map((part) => {
      const [tag = '', ...params] = part.trim().split(';');
      const q = Number(params.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean) ?? 1);
      return { language: tag.toLowerCase().split('-')[0]!, q };
    })
    .filter(({ language, q }) => isLocale(language) && q > 0)
    .sort((a, b) => b.q - a.q);
  return (wishes[0]?.language as Locale | undefined) ?? 'en';
}

/** The text in the language, else in English, else in any; `null` where there is none. */
export function textIn(texts: Record<string, string>, locale: string): string | null {
  return texts[locale] ?? texts['en'] ?? Object.values(texts)[0] ?? null;
}

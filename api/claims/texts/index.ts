import type { Locale } from '../../../db/vocab.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en, type ClaimTexts } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

const TEXTS: Record<Locale, ClaimTexts> = { en, ru, kk, de, ar };

export const textsFor = (locale: string): ClaimTexts => TEXTS[locale as Locale] ?? en;

const formats = new Map<string, Intl.DateTimeFormat>();

/** `2026-03-31` → "31 March 2026" in the language; a plain day never shifts. */
export function formatDay(day: string, locale: string): string {
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    formats.set(locale, format);
  }
  // The abbreviated word for "year" ends in a full stop, which would double that of the sentence.
  return format.format(new Date(`${day}T00:00:00Z`)).replace(/\s(г|ж)\.$/, '');
}

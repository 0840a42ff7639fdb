import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Texts } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export const languages: Record<string, Texts> = { en, ru, kk, de, ar };

export function textsFor(locale: string): Texts {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  return Object.hasOwn(languages, language) ? (languages[language] ?? en) : en;
}

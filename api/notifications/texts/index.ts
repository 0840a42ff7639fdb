import { ar } from './ar.ts';
import { de } from './de.ts';
import { en, type MailTexts } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export type { MailTexts, Wording } from './en.ts';

export const languages: Record<string, MailTexts> = { en, ru, kk, de, ar };

export function textsFor(locale: string): MailTexts {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  return Object.hasOwn(languages, language) ? languages[language]! : en;
}

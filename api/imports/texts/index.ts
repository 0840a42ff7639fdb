import type { Locale } from '../../../db/vocab.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en, type ImportTexts } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export type { ImportTexts };

const texts: Record<Locale, ImportTexts> = { en, ru, kk, de, ar };

export const importTexts = (locale: string): ImportTexts =>
  Object.hasOwn(texts, locale) ? texts[locale as Locale] : en;

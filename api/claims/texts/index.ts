import type { Locale } from '../../../db/vocab.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en, type ClaimTexts } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

const TEXTS: Record<Locale, ClaimTexts> = { en, ru, kk, de, ar };

export const textsFor = (locale: string): ClaimTexts => TEXTS[locale as Locale] ?? en;

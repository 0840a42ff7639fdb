import type { Locale } from '../../../../db/vocab.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en, type HealthTexts } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export type { HealthTexts };

const TEXTS: Record<Locale, HealthTexts> = { en, ru, kk, de, ar };

export const healthTextsFor = (locale: string): HealthTexts => TEXTS[locale as Locale] ?? en;

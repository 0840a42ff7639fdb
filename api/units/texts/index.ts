import type { Locale } from '../../../db/vocab.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en, type UnitTexts } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

const TEXTS: Record<Locale, UnitTexts> = { en, ru, kk, de, ar };

export const unitTexts = (locale: string): UnitTexts => TEXTS[locale as Locale] ?? en;

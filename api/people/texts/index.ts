import type { Locale } from '../../../db/vocab.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en, type PeopleTexts } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export type { PeopleTexts };

const texts: Record<Locale, PeopleTexts> = { en, ru, kk, de, ar };

export const textsFor = (locale: string): PeopleTexts => texts[locale as Locale] ?? en;

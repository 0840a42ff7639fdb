import type { Locale } from '../../../db/vocab.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en, type RegistrationTexts } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

const TEXTS: Record<Locale, RegistrationTexts> = { en, ru, kk, de, ar };

export const registrationTexts = (locale: string): RegistrationTexts => TEXTS[locale as Locale] ?? en;

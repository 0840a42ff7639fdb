import { defineStrings } from '../core/strings.ts';
import en from '../lang/en/card.ts';

export type CardStrings = typeof en;

export const strings = defineStrings<CardStrings>('card', en, {
  ru: () => import('../lang/ru/card.ts'),
  kk: () => import('../lang/kk/card.ts'),
  de: () => import('../lang/de/card.ts'),
  ar: () => import('../lang/ar/card.ts'),
});

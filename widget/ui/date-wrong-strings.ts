import { defineStrings } from '../core/strings.ts';
import en from '../lang/en/date-wrong.ts';

export type DateWrongStrings = typeof en;

export const strings = defineStrings('date-wrong', en, {
  ru: () => import('../lang/ru/date-wrong.ts'),
  kk: () => import('../lang/kk/date-wrong.ts'),
  de: () => import('../lang/de/date-wrong.ts'),
  ar: () => import('../lang/ar/date-wrong.ts'),
});

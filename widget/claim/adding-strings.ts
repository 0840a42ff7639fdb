import { defineStrings } from '../core/strings.ts';
import en from '../lang/en/claim-adding.ts';

export type AddingStrings = typeof en;

export const strings = defineStrings('claim-adding', en, {
  ru: () => import('../lang/ru/claim-adding.ts'),
  kk: () => import('../lang/kk/claim-adding.ts'),
  de: () => import('../lang/de/claim-adding.ts'),
  ar: () => import('../lang/ar/claim-adding.ts'),
});

import { defineStrings } from '../core/strings.ts';
import en from '../lang/en/claim.ts';

export type ClaimStrings = typeof en;

export const strings = defineStrings('claim', en, {
  ru: () => import('../lang/ru/claim.ts'),
  kk: () => import('../lang/kk/claim.ts'),
  de: () => import('../lang/de/claim.ts'),
  ar: () => import('../lang/ar/claim.ts'),
});

import { defineStrings } from '../core/strings.ts';
import en from '../lang/en/claim.ts';
import type later from '../lang/en/claim-later.ts';

export type ClaimStrings = typeof en & typeof later;

export const strings = defineStrings<ClaimStrings>('claim', en, {
  ru: () => import('../lang/ru/claim.ts'),
  kk: () => import('../lang/kk/claim.ts'),
  de: () => import('../lang/de/claim.ts'),
  ar: () => import('../lang/ar/claim.ts'),
});

import { defineStrings } from '../core/strings.ts';
import en from '../lang/en/lookup.ts';
import type receipt from '../lang/en/receipt.ts';
import type scan from '../lang/en/scan.ts';

export type LookupStrings = typeof en & typeof receipt & typeof scan;

export const strings = defineStrings<LookupStrings>('lookup', en, {
  ru: () => import('../lang/ru/lookup.ts'),
  kk: () => import('../lang/kk/lookup.ts'),
  de: () => import('../lang/de/lookup.ts'),
  ar: () => import('../lang/ar/lookup.ts'),
});

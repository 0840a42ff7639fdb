import { defineStrings } from '../core/strings.ts';
import en from '../lang/en/import.ts';
import type later from '../lang/en/import-later.ts';

export type ImportStrings = typeof en & typeof later;

export const strings = defineStrings<ImportStrings>('import', en, {
  ru: () => import('../lang/ru/import.ts'),
  kk: () => import('../lang/kk/import.ts'),
  de: () => import('../lang/de/import.ts'),
  ar: () => import('../lang/ar/import.ts'),
});

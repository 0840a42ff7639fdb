import { defineStrings } from '../core/strings.ts';
import type { CommonStrings } from '../lang/common.ts';
import en from '../lang/en/admin.ts';

export type AdminStrings = typeof en;
export type AdminTexts = CommonStrings & AdminStrings;

export const strings = defineStrings('admin', en, {
  ru: () => import('../lang/ru/admin.ts'),
  kk: () => import('../lang/kk/admin.ts'),
  de: () => import('../lang/de/admin.ts'),
  ar: () => import('../lang/ar/admin.ts'),
});

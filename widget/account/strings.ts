import { defineStrings } from '../core/strings.ts';
import type { CommonStrings } from '../lang/common.ts';
import en from '../lang/en/account.ts';

export type AccountStrings = typeof en;
export type AccountTexts = CommonStrings & AccountStrings;

export const strings = defineStrings('account', en, {
  ru: () => import('../lang/ru/account.ts'),
  kk: () => import('../lang/kk/account.ts'),
  de: () => import('../lang/de/account.ts'),
  ar: () => import('../lang/ar/account.ts'),
});

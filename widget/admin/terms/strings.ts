import { defineStrings } from '../../core/strings.ts';
import en from '../../lang/en/admin-terms.ts';
import type { AdminTexts } from '../strings.ts';

export type TermsStrings = typeof en;
export type TermsTexts = AdminTexts & TermsStrings;

export const strings = defineStrings('admin-terms', en, {
  ru: () => import('../../lang/ru/admin-terms.ts'),
  kk: () => import('../../lang/kk/admin-terms.ts'),
  de: () => import('../../lang/de/admin-terms.ts'),
  ar: () => import('../../lang/ar/admin-terms.ts'),
});

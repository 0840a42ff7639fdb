import { defineStrings } from '../../core/strings.ts';
import en from '../../lang/en/admin-corrections.ts';
import type { AdminTexts } from '../strings.ts';

export type CorrectionsStrings = typeof en;
export type CorrectionsTexts = AdminTexts & CorrectionsStrings;

export const strings = defineStrings('admin-corrections', en, {
  ru: () => import('../../lang/ru/admin-corrections.ts'),
  kk: () => import('../../lang/kk/admin-corrections.ts'),
  de: () => import('../../lang/de/admin-corrections.ts'),
  ar: () => import('../../lang/ar/admin-corrections.ts'),
});

import { defineStrings } from '../../core/strings.ts';
import en from '../../lang/en/admin-exceptions.ts';
import type { AdminTexts } from '../strings.ts';

export type ExceptionsStrings = typeof en;
export type ExceptionsTexts = AdminTexts & ExceptionsStrings;

export const strings = defineStrings('admin-exceptions', en, {
  ru: () => import('../../lang/ru/admin-exceptions.ts'),
  kk: () => import('../../lang/kk/admin-exceptions.ts'),
  de: () => import('../../lang/de/admin-exceptions.ts'),
  ar: () => import('../../lang/ar/admin-exceptions.ts'),
});

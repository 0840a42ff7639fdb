import { defineStrings } from '../../core/strings.ts';
import en from '../../lang/en/admin-models.ts';
import type { AdminTexts } from '../strings.ts';

export type ModelsStrings = typeof en;
export type ModelsTexts = AdminTexts & ModelsStrings;

export const strings = defineStrings('admin-models', en, {
  ru: () => import('../../lang/ru/admin-models.ts'),
  kk: () => import('../../lang/kk/admin-models.ts'),
  de: () => import('../../lang/de/admin-models.ts'),
  ar: () => import('../../lang/ar/admin-models.ts'),
});

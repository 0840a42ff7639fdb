import { defineStrings } from '../../core/strings.ts';
import en from '../../lang/en/admin-keys.ts';
import type { AdminTexts } from '../strings.ts';

export type KeysStrings = typeof en;
export type KeysTexts = AdminTexts & KeysStrings;

export const strings = defineStrings('admin-keys', en, {
  ru: () => import('../../lang/ru/admin-keys.ts'),
  kk: () => import('../../lang/kk/admin-keys.ts'),
  de: () => import('../../lang/de/admin-keys.ts'),
  ar: () => import('../../lang/ar/admin-keys.ts'),
});

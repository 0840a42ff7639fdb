import { defineStrings } from '../../core/strings.ts';
import en from '../../lang/en/admin-registrations.ts';
import type { AdminTexts } from '../strings.ts';

export type RegistrationsStrings = typeof en;
export type RegistrationsTexts = AdminTexts & RegistrationsStrings;

export const strings = defineStrings('admin-registrations', en, {
  ru: () => import('../../lang/ru/admin-registrations.ts'),
  kk: () => import('../../lang/kk/admin-registrations.ts'),
  de: () => import('../../lang/de/admin-registrations.ts'),
  ar: () => import('../../lang/ar/admin-registrations.ts'),
});

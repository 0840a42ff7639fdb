import { defineStrings } from '../../core/strings.ts';
import en from '../../lang/en/admin-people.ts';
import type { AdminTexts } from '../strings.ts';

export type PeopleStrings = typeof en;
export type PeopleTexts = AdminTexts & PeopleStrings;

export const strings = defineStrings('admin-people', en, {
  ru: () => import('../../lang/ru/admin-people.ts'),
  kk: () => import('../../lang/kk/admin-people.ts'),
  de: () => import('../../lang/de/admin-people.ts'),
  ar: () => import('../../lang/ar/admin-people.ts'),
});

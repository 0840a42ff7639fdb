import type { Role } from '../../../db/vocab.ts';
import { defineStrings } from '../../core/strings.ts';
import en from '../../lang/en/admin-sign-in.ts';
import type { AdminTexts } from '../strings.ts';

export type HostStrings = typeof en;
export type HostTexts = AdminTexts & HostStrings;

export const strings = defineStrings('admin-sign-in', en, {
  ru: () => import('../../lang/ru/admin-sign-in.ts'),
  kk: () => import('../../lang/kk/admin-sign-in.ts'),
  de: () => import('../../lang/de/admin-sign-in.ts'),
  ar: () => import('../../lang/ar/admin-sign-in.ts'),
});

export const roleName = (role: Role, t: HostTexts): string => t[`role_${role}`];

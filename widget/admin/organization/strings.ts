import { defineStrings } from '../../core/strings.ts';
import en from '../../lang/en/admin-organization.ts';
import type { AdminTexts } from '../strings.ts';

export type OrganizationStrings = typeof en;
export type OrganizationTexts = AdminTexts & OrganizationStrings;

export const strings = defineStrings('admin-organization', en, {
  ru: () => import('../../lang/ru/admin-organization.ts'),
  kk: () => import('../../lang/kk/admin-organization.ts'),
  de: () => import('../../lang/de/admin-organization.ts'),
  ar: () => import('../../lang/ar/admin-organization.ts'),
});

/** The text of a word that the API uses, e.g. `kind` + `dealer`; the word itself where it is new. */
export function word(
  t: OrganizationTexts,
  group: 'kind' | 'branch' | 'contact' | 'mail' | 'error',
  name: string,
): string {
  const text: unknown = (t as Record<string, unknown>)[`${group}_${name}`];
  return typeof text === 'string' ? text : name;
}

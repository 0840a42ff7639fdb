import { defineStrings } from '../../core/strings.ts';
import en from '../../lang/en/admin-brand.ts';
import type { AdminTexts } from '../strings.ts';

export type BrandStrings = typeof en;
export type BrandTexts = AdminTexts & BrandStrings;

export const strings = defineStrings('admin-brand', en, {
  ru: () => import('../../lang/ru/admin-brand.ts'),
  kk: () => import('../../lang/kk/admin-brand.ts'),
  de: () => import('../../lang/de/admin-brand.ts'),
  ar: () => import('../../lang/ar/admin-brand.ts'),
});

/** The word for a code, by its kind: `token_on_accent`. */
export function word(t: BrandTexts, kind: string, code: string): string {
  const texts: Readonly<Record<string, unknown>> = t;
  const found = texts[`${kind}_${code.replaceAll('-', '_')}`];
  return typeof found === 'string' ? found : code;
}

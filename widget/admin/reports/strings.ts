import { defineStrings } from '../../core/strings.ts';
import en from '../../lang/en/admin-reports.ts';
import type { AdminTexts } from '../strings.ts';

export type ReportsStrings = typeof en;
export type ReportsTexts = AdminTexts & ReportsStrings;

export const strings = defineStrings('admin-reports', en, {
  ru: () => import('../../lang/ru/admin-reports.ts'),
  kk: () => import('../../lang/kk/admin-reports.ts'),
  de: () => import('../../lang/de/admin-reports.ts'),
  ar: () => import('../../lang/ar/admin-reports.ts'),
});

/** A cause or result in words; its code where this version has none for it. */
export function partName(part: string, t: ReportsTexts): string {
  const texts: Readonly<Record<string, unknown>> = t;
  const found = texts[`part_${part}`];
  return typeof found === 'string' ? found : part.replaceAll('_', ' ');
}

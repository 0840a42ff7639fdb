import { defineStrings } from '../../core/strings.ts';
import en from '../../lang/en/admin-health.ts';

export type HealthStrings = typeof en;

export const strings = defineStrings('admin-health', en, {
  ru: () => import('../../lang/ru/admin-health.ts'),
  kk: () => import('../../lang/kk/admin-health.ts'),
  de: () => import('../../lang/de/admin-health.ts'),
  ar: () => import('../../lang/ar/admin-health.ts'),
});

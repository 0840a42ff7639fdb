import { defineStrings } from '../core/strings.ts';
import en from './en/common.ts';

export type CommonStrings = typeof en;

export const common = defineStrings('common', en, {
  ru: () => import('./ru/common.ts'),
  kk: () => import('./kk/common.ts'),
  de: () => import('./de/common.ts'),
  ar: () => import('./ar/common.ts'),
});

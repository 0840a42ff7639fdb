import { defineStrings } from '../core/strings.ts';
import en from './en/common.ts';
import type files from './en/files.ts';
import type form from './en/form.ts';

export type CommonStrings = typeof en;
/** Texts of forms, steps and drafts: spread `lang/<l>/form.ts` into the element's own texts. */
export type FormStrings = typeof form;
/** Texts of uploads: spread `lang/<l>/files.ts`. */
export type FileStrings = typeof files;

export const common = defineStrings('common', en, {
  ru: () => import('./ru/common.ts'),
  kk: () => import('./kk/common.ts'),
  de: () => import('./de/common.ts'),
  ar: () => import('./ar/common.ts'),
});

import { defineStrings } from '../core/strings.ts';
import en from './en/common.ts';
import type files from './en/files.ts';
import type form from './en/form.ts';
import type problems from './en/problems.ts';
import type scan from './en/scan.ts';
import type signIn from './en/sign-in.ts';

export type CommonStrings = typeof en & typeof problems;
/** Texts of forms, steps and drafts: spread `lang/<l>/form.ts` into the element's own texts. */
export type FormStrings = typeof form;
/** Texts of uploads: spread `lang/<l>/files.ts`. */
export type FileStrings = typeof files;
/** Texts of reading a code: spread `lang/<l>/scan.ts`. */
export type ScanStrings = typeof scan;
/** Texts of signing in: spread `lang/<l>/sign-in.ts`. */
export type SignInStrings = typeof signIn;

export const common = defineStrings<CommonStrings>('common', en, {
  ru: () => import('./ru/common.ts'),
  kk: () => import('./kk/common.ts'),
  de: () => import('./de/common.ts'),
  ar: () => import('./ar/common.ts'),
});

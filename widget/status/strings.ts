import { defineStrings } from '../core/strings.ts';
import type { FileStrings, SignInStrings } from '../lang/common.ts';
import type { CommonStrings } from '../lang/common.ts';
import en from '../lang/en/status.ts';
import type caseTexts from '../lang/en/status-case.ts';
import type doorTexts from '../lang/en/status-door.ts';
import type writingTexts from '../lang/en/status-writing.ts';

export type StatusStrings = typeof en &
  typeof caseTexts &
  typeof doorTexts &
  typeof writingTexts &
  FileStrings &
  SignInStrings;
export type Texts = CommonStrings & StatusStrings;

export const strings = defineStrings<StatusStrings>('status', en, {
  ru: () => import('../lang/ru/status.ts'),
  kk: () => import('../lang/kk/status.ts'),
  de: () => import('../lang/de/status.ts'),
  ar: () => import('../lang/ar/status.ts'),
});

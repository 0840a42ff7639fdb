import { defineStrings } from '../core/strings.ts';
import en from '../lang/en/register.ts';
import type later from '../lang/en/register-later.ts';
import type signIn from '../lang/en/sign-in.ts';

export type RegisterStrings = typeof en & typeof later & typeof signIn;

export const strings = defineStrings<RegisterStrings>('register', en, {
  ru: () => import('../lang/ru/register.ts'),
  kk: () => import('../lang/kk/register.ts'),
  de: () => import('../lang/de/register.ts'),
  ar: () => import('../lang/ar/register.ts'),
});

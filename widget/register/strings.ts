import { defineStrings } from '../core/strings.ts';
import en from '../lang/en/register.ts';

export type RegisterStrings = typeof en;

export const strings = defineStrings<RegisterStrings>('register', en, {
  ru: () => import('../lang/ru/register.ts'),
  kk: () => import('../lang/kk/register.ts'),
  de: () => import('../lang/de/register.ts'),
  ar: () => import('../lang/ar/register.ts'),
});

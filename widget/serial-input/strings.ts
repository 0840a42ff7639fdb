import { defineStrings } from '../core/strings.ts';
import en from '../lang/en/serial-input.ts';

export type SerialInputStrings = typeof en;

export const strings = defineStrings<SerialInputStrings>('serial-input', en, {
  ru: () => import('../lang/ru/serial-input.ts'),
  kk: () => import('../lang/kk/serial-input.ts'),
  de: () => import('../lang/de/serial-input.ts'),
  ar: () => import('../lang/ar/serial-input.ts'),
});

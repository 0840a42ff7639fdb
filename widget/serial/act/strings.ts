import { defineStrings } from '../../core/strings.ts';
import en from '../../lang/en/serial-act.ts';

export type ActStrings = typeof en;

export const strings = defineStrings('serial-act', en, {
  ru: () => import('../../lang/ru/serial-act.ts'),
  kk: () => import('../../lang/kk/serial-act.ts'),
  de: () => import('../../lang/de/serial-act.ts'),
  ar: () => import('../../lang/ar/serial-act.ts'),
});

import { defineStrings } from '../core/strings.ts';
import en from '../lang/en/serial.ts';
import type signIn from '../lang/en/sign-in.ts';

export type SerialStrings = typeof en & typeof signIn;

export const strings = defineStrings<SerialStrings>('serial', en, {
  ru: () => import('../lang/ru/serial.ts'),
  kk: () => import('../lang/kk/serial.ts'),
  de: () => import('../lang/de/serial.ts'),
  ar: () => import('../lang/ar/serial.ts'),
});

/** A text whose name is put together from a word of the API; the word itself where there is none. */
export function word(t: object, prefix: string, name: string): string {
  return known(t, `${prefix}_${name}`) ?? name;
}

export function known(t: object, key: string): string | undefined {
  const found = Object.hasOwn(t, key) ? (t as Readonly<Record<string, unknown>>)[key] : undefined;
  return typeof found === 'string' ? found : undefined;
}

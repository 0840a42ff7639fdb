import { defineStrings } from '../core/strings.ts';
import type { CommonStrings } from '../lang/common.ts';
import en from '../lang/en/desk.ts';

export type DeskStrings = typeof en;
export type DeskTexts = CommonStrings & DeskStrings;

export const strings = defineStrings('desk', en, {
  ru: () => import('../lang/ru/desk.ts'),
  kk: () => import('../lang/kk/desk.ts'),
  de: () => import('../lang/de/desk.ts'),
  ar: () => import('../lang/ar/desk.ts'),
});

/** The word for a code of the API; the code itself where this version does not know it yet. */
export function word(t: DeskTexts, kind: string, code: string): string {
  const texts: Readonly<Record<string, unknown>> = t;
  const key = `${kind}_${code.replaceAll('-', '_')}`;
  const found = Object.hasOwn(texts, key) ? texts[key] : undefined;
  return typeof found === 'string' ? found : code.replaceAll('_', ' ');
}

import type { SerialRule } from '../../db/schema/products.ts';
import {
  checkSerial,
  foldConfusables,
  mendSerial,
  normaliseSerial,
  type SerialProblem,
  fits,
  parseMask,
} from '../units/index.ts';

export type Hint = { position: number; suggestion: string | null } & (
  { problem: 'other_alphabet' } | { problem: SerialProblem['problem']; expected?: string | undefined }
);

/**
 * What of the typed text cannot be a serial of these models, after the model that it resembles most; `null` where it fits
 * one. The rules are public: nothing here knows which serials exist.
 */
export function bestHint(serial: string, rules: SerialRule[]): Hint | null {
  const norm = normaliseSerial(serial);
  const { latin, changed } = foldConfusables(norm);
  const [first] = changed;
  if (first) {
    const isLatin = /^[\x20-\x7e]+$/.test(latin);
    const suggestion = mended(serial, rules) ?? (isLatin ? latin : null);
    return { problem: 'other_alphabet', position: first.position, suggestion };
  }
  const misfits: { alike: number; hint: Hint }[] = [];
  for (const rule of rules) {
    const text = normaliseSerial(serial, rule);
    const check = checkSerial(text, rule);
    if (check.ok) return null;
    const { problem, position, expected } = check;
    const suggestion = mendSerial(text, rule);
    misfits.push({ alike: alike(text, rule), hint: { problem, position, expected, suggestion } });
  }
  return misfits.sort((a, b) => b.alike - a.alike)[0]?.hint ?? null;
}

const mended = (serial: string, rules: SerialRule[]): string | null =>
  rules.map((rule) => mendSerial(normaliseSerial(serial, rule), rule)).find((text) => text !== null) ?? null;

/** How many characters from the start fit the mask. */
function alike(text: string, { mask, strip }: SerialRule): number {
  if (!mask) return 0;
  const tokens = parseMask(mask).filter(
    (token) => !strip || token.kind !== 'literal' || !/^[\s\p{Pd}\u2212]$/u.test(token.char),
  );
  const chars = Array.from(text);
  const misfit = tokens.findIndex((token, at) => chars[at] === undefined || !fits(token, chars[at]));
  return misfit < 0 ? tokens.length : misfit;
}

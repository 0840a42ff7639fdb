import { type CheckDigit, checkDigitFits } from '../../db/check-digit.ts';
import { fits, parseMask } from './serial-mask.ts';

export { normaliseSerial, parseSerialInput, type SerialInput } from '../../db/serial-text.ts';
export { foldConfusables, skeleton } from './confusables.ts';
export type { FoldedSerial } from './confusables.ts';

export interface SerialRule {
  mask?: string | null;
  minLength?: number | null;
  maxLength?: number | null;
  /** The only characters that occur. */
  alphabet?: string | null;
  /** Whether spaces and dashes are no part of the serial. */
  strip: boolean;
  checkDigit: CheckDigit;
  severity: 'stop' | 'warn';
}

export interface SerialProblem {
  ok: false;
  problem: 'too_short' | 'too_long' | 'character' | 'check_digit';
  /** Counts from 1, as a person counts. */
  position: number;
  /** `letter`, `digit`, `allowed` (one of the alphabet), or the character itself. */
  expected?: string;
  severity: 'stop' | 'warn';
}

export type SerialCheck = { ok: true } | SerialProblem;

/** Which character of a serial does not fit its model's rule; it tells nothing of serials that exist. */
export function checkSerial(norm: string, rule: SerialRule): SerialCheck {
  const chars = Array.from(norm);
  const fail = (problem: SerialProblem['problem'], position: number, expected?: string): SerialProblem => ({
    ok: false,
    problem,
    position,
    ...(expected === undefined ? {} : { expected }),
    severity: rule.severity,
  });

  const mask = rule.mask ? tokensOf(rule.mask, rule.strip) : null;
  const least = mask?.length ?? rule.minLength ?? 0;
  const most = mask?.length ?? rule.maxLength ?? Infinity;
  if (chars.length < least) return fail('too_short', chars.length + 1);
  if (chars.length > most) return fail('too_long', most + 1);

  for (const [index, token] of (mask ?? []).entries()) {
    if (fits(token, chars[index] ?? '')) continue;
    return fail('character', index + 1, token.kind === 'literal' ? token.char : token.kind);
  }
  if (rule.alphabet) {
    const allowed = new Set(rule.alphabet);
    const strange = chars.findIndex((char) => !allowed.has(char));
    if (strange >= 0) return fail('character', strange + 1, 'allowed');
  }
  return checkDigitFits(norm, rule.checkDigit)
    ? { ok: true }
    : fail('check_digit', Math.max(chars.length, 1));
}

function tokensOf(mask: string, strip: boolean) {
  const tokens = parseMask(mask);
  return strip
    ? tokens.filter((token) => token.kind !== 'literal' || !/^[\s\p{Pd}\u2212]$/u.test(token.char))
    : tokens;
}

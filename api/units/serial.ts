import { checkDigitFits } from './check-digit.ts';
import type { CheckDigit } from './check-digit.ts';
import { readGs1 } from './gs1.ts';
import { fits, parseMask } from './serial-mask.ts';

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

export type SerialInput =
  | { ok: true; serial: string; gtin: string | null; batch: string | null }
  | {
      ok: false;
      problem: 'not_text' | 'empty' | 'too_short' | 'too_long' | 'character' | 'no_serial_in_code';
    };

export const serialMaxLength = 64;
const codeMaxLength = 512;

const invisible = /[\p{Cc}\p{Cf}\p{M}\p{Cs}]/gu;
const separators = /[\s\p{Pd}\u2212]/gu;
const prefix = /^(?:S\/N[\s:.#]*|(?:SN|S\.N\.|SERIAL(?:\s*(?:NO|NR|NUMBER))?)\s*[.:#][\s.:#]*)/;

/** The form that serials are matched by; the text as printed is kept beside it. */
export function normaliseSerial(raw: string, rule?: Pick<SerialRule, 'strip'>): string {
  let text = raw;
  // Upper case can make new compositions and a stripped dash a new prefix, so it runs until it rests.
  for (;;) {
    const next = normaliseOnce(text, rule?.strip ?? true);
    if (next === text) return text;
    text = next;
  }
}

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

/** What a person typed, pasted or scanned, within bounds; codes give their serial, never the whole code. */
export function parseSerialInput(raw: unknown): SerialInput {
  if (typeof raw !== 'string') return { ok: false, problem: 'not_text' };
  if (raw.length > codeMaxLength * 2) return { ok: false, problem: 'too_long' };
  if (!isStorable(raw)) return { ok: false, problem: 'character' };
  const text = raw.trim();
  const code = readGs1(text);
  if (code && !code.serial) return { ok: false, problem: 'no_serial_in_code' };
  const serial = visible(code?.serial ?? text);
  const length = Array.from(serial).length;
  if (length > serialMaxLength) return { ok: false, problem: 'too_long' };
  const norm = normaliseSerial(serial);
  if (norm === '') return { ok: false, problem: 'empty' };
  if (Array.from(norm).length < 2) return { ok: false, problem: 'too_short' };
  return { ok: true, serial, gtin: code?.gtin ?? null, batch: code?.batch ?? null };
}

function normaliseOnce(text: string, strip: boolean): string {
  const upper = text.normalize('NFKC').replace(/\s/g, ' ').replace(invisible, '').toUpperCase().trim();
  const bare = upper.replace(prefix, '');
  return strip ? bare.replace(separators, '') : bare.replace(/\s+/g, ' ').replace(/[\p{Pd}\u2212]/gu, '-');
}

function tokensOf(mask: string, strip: boolean) {
  const tokens = parseMask(mask);
  return strip
    ? tokens.filter((token) => token.kind !== 'literal' || !/^[\s\p{Pd}\u2212]$/u.test(token.char))
    : tokens;
}

function visible(text: string): string {
  return text.normalize('NFC').replace(/\s/g, ' ').replace(invisible, '').trim();
}

/** Postgres refuses NUL and lone surrogates. */
function isStorable(text: string): boolean {
  return !text.includes('\0') && !/\p{Cs}/u.test(text);
}

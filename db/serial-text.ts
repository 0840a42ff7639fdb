import { readGs1 } from './gs1.ts';
import { LIMITS } from './vocab.ts';

export type SerialInput =
  | { ok: true; serial: string; gtin: string | null; batch: string | null }
  | {
      ok: false;
      problem: 'not_text' | 'empty' | 'too_short' | 'too_long' | 'character' | 'no_serial_in_code';
    };

const serialMaxLength = LIMITS.serial;
const codeMaxLength = 512;

const invisible = /[\p{Cc}\p{Cf}\p{M}\p{Cs}]/gu;
const separators = /[\s\p{Pd}\u2212]/gu;
const prefix = /^(?:S\/N[\s:.#]*|(?:SN|S\.N\.|SERIAL(?:\s*(?:NO|NR|NUMBER))?)\s*[.:#][\s.:#]*)/;

/** The form that serials are matched by; the text as printed is kept beside it. */
export function normaliseSerial(raw: string, rule?: { strip: boolean }): string {
  let text = raw;
  // Upper case can make new compositions and a stripped dash a new prefix, so it runs until it rests.
  for (;;) {
    const next = normaliseOnce(text, rule?.strip ?? true);
    if (next === text) return text;
    text = next;
  }
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

function visible(text: string): string {
  return text.normalize('NFC').replace(/\s/g, ' ').replace(invisible, '').trim();
}

/** Postgres refuses NUL and lone surrogates. */
function isStorable(text: string): boolean {
  return !text.includes('\0') && !/\p{Cs}/u.test(text);
}

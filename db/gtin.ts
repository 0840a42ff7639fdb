import { checkDigitFits } from './check-digit.ts';

const LENGTHS = [8, 12, 13, 14];

/** A GTIN of any length as its 14 digits, or `null` where its check digit says that it is none. */
export function normaliseGtin(text: string): string | null {
  if (!/^\d+$/.test(text) || !LENGTHS.includes(text.length)) return null;
  const full = text.padStart(14, '0');
  return checkDigitFits(full, 'gs1') ? full : null;
}

/** The same number in all lengths that it can be written in. */
export function gtinForms(gtin: string): string[] {
  const full = gtin.padStart(14, '0');
  return LENGTHS.map((length) => full.slice(-length)).filter((form) => form.padStart(14, '0') === full);
}

export const isSameGtin = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one.padStart(14, '0') === other.padStart(14, '0');

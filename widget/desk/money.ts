import type { Claim } from './wire.ts';

export type Money = NonNullable<Claim['lines'][number]['claimedAmount']>;

const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** As people type it: `1500.00`. */
export const majorOf = ({ amountMinor, currency }: Money): string =>
  (amountMinor / 10 ** digitsOf(currency)).toFixed(digitsOf(currency));

/** What a typed amount is in the smallest unit; a comma is as good as a point. */
export const minorOf = (typed: string, currency: string): number =>
  Math.round(Number(typed.replace(/\s/g, '').replace(',', '.')) * 10 ** digitsOf(currency));

/** What may be typed. */
export function amountPattern(currency: string): string {
  const digits = digitsOf(currency);
  return digits ? `[\\d\\s]{1,15}([.,]\\d{1,${digits}})?` : '[\\d\\s]{1,15}';
}

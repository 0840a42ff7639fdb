import { monthsAfter } from './periods.ts';
import type { CoverStart, Period } from './types.ts';

/** T19: the share that is paid on that day, by the age of the device since its first sale. */
export function shareOn(period: Period, start: CoverStart | null, asOf: string): number {
  const full = period.percent ?? 100;
  if (!period.shares?.length || !start) return full;
  const from = start.original ?? start.date;
  return period.shares
    .filter(({ fromMonth }) => monthsAfter(from, fromMonth, 'same_date') <= asOf)
    .reduce((share, { percent }) => Math.min(share, percent), full);
}

/** In minor units; what does not divide is rounded up, in the customer's favour. */
export function payableShare(amountMinor: number, percent: number): number {
  return Number((BigInt(amountMinor) * BigInt(Math.round(percent * 100)) + 9_999n) / 10_000n);
}

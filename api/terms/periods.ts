import { Temporal } from 'temporal-polyfill';
import { remembered } from './remembered.ts';
import type { EndConvention, Period, WorkingDays } from './types.ts';

/** The last day of the period, inclusive; null when it has no end. */
export function lastCoveredDay(
  start: string,
  period: Pick<Period, 'kind' | 'value'>,
  convention: EndConvention,
): string | null {
  if (period.kind === 'lifetime') return null;
  const value = period.value;
  if (value === null) throw new RangeError(`A period in ${period.kind} needs a value`);
  if (period.kind === 'months') return monthsAfter(start, value, convention);
  return daysAfter(start, convention === 'day_before' ? value - 1 : value);
}

export const monthsAfter = remembered((start: string, months: number, convention: EndConvention): string => {
  const from = Temporal.PlainDate.from(start);
  const end = from.add({ months }, { overflow: 'constrain' });
  // A clamped end stands for a day that the month does not have; the day before that one is the end itself.
  const clamped = end.day < from.day;
  return (convention === 'day_before' && !clamped ? end.subtract({ days: 1 }) : end).toString();
});

export const daysAfter = remembered((start: string, days: number): string =>
  Temporal.PlainDate.from(start).add({ days }).toString(),
);

export function nextWorkingDay(day: string, { weekend, holidays }: WorkingDays): string {
  if (new Set(weekend).size >= 7) throw new RangeError('A week needs a working day');
  let date = Temporal.PlainDate.from(day);
  while (weekend.includes(date.dayOfWeek) || holidays.includes(date.toString())) date = date.add({ days: 1 });
  return date.toString();
}

export const daysBetween = remembered(
  (from: string, to: string): number => Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days,
);

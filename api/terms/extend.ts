import { daysAfter, daysBetween, lastCoveredDay, monthsAfter } from './periods.ts';
import type { CoveredUnit, CoverStart, Period, Stay, WarrantyTerm } from './types.ts';

/** T25: the period that being registered in time gives, where it is the better one. */
export function registeredPeriod(
  term: WarrantyTerm,
  period: Period,
  start: CoverStart,
  unit: CoveredUnit,
): { period: Period; late: boolean } {
  const rule = term.registration;
  if (!rule || !unit.registeredOn) return { period, late: false };
  const better = rule.periods.find(
    ({ componentClass, ...promised }) =>
      componentClass === period.componentClass && isLonger(promised, period, start.date, term),
  );
  if (!better) return { period, late: false };
  const late = daysBetween(start.date, unit.registeredOn) > rule.withinDays;
  return late ? { period, late } : { period: { ...period, kind: better.kind, value: better.value }, late };
}

function isLonger(
  promised: Pick<Period, 'kind' | 'value'>,
  base: Period,
  start: string,
  { endConvention }: WarrantyTerm,
): boolean {
  const end = lastCoveredDay(start, promised, endConvention);
  const baseEnd = lastCoveredDay(start, base, endConvention);
  return baseEnd !== null && (end === null || end > baseEnd);
}

/** T52: a repair under the legal guarantee, while it ran, prolongs it once. */
export function prolonged(
  term: WarrantyTerm,
  start: CoverStart,
  unit: CoveredUnit,
  end: string,
): string | null {
  const rule = term.prolongation;
  const soldOn = unit.dates.sale?.date ?? start.date;
  if (!rule || soldOn < rule.soldFrom) return null;
  const counts = unit.repairs?.some(({ legal, on }) => legal && on >= start.date && on <= end);
  return counts ? monthsAfter(end, rule.months, 'same_date') : null;
}

/** T10: what the time in the workshop gives back, and by which days; never less than there was. */
export function afterDowntime(
  term: WarrantyTerm,
  start: CoverStart,
  unit: CoveredUnit,
  end: string,
): { day: string; by: { days: number } | { least: number } } | null {
  const rule = term.downtime;
  if (!rule) return null;
  const given =
    rule.kind === 'least'
      ? end
      : daysAfter(withStays(unit.stays ?? [], start.date, end), unit.workshopDays ?? 0);
  const repairs = (unit.repairs ?? []).filter(({ on }) => on >= start.date && on <= end);
  const least = rule.kind === 'extend' ? [] : repairs.map(({ on }) => daysAfter(on, rule.days));
  const best = [given, ...least].reduce((one, other) => (other > one ? other : one));
  if (best <= end) return null;
  if (best === given || rule.kind === 'extend') return { day: best, by: { days: daysBetween(end, best) } };
  return { day: best, by: { least: rule.days } };
}

/** Each stay that began while the cover still ran, with what the stays before had given back; no day counts twice. */
function withStays(stays: Stay[], start: string, end: string): string {
  let last = end;
  let counted = start;
  for (const { from, to } of stays.toSorted((a, b) => a.from.localeCompare(b.from))) {
    if (from < start || from > last) continue;
    const since = from > counted ? from : counted;
    if (to <= since) continue;
    last = daysAfter(last, daysBetween(since, to));
    counted = to;
  }
  return last;
}

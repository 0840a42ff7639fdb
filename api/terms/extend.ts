import { daysAfter, daysBetween, lastCoveredDay, monthsAfter } from './periods.ts';
import type { CoveredUnit, CoverStart, Period, WarrantyTerm } from './types.ts';

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

/** T10: what the time in the workshop gives back; never less than there was. */
export function afterDowntime(
  term: WarrantyTerm,
  start: CoverStart,
  unit: CoveredUnit,
  end: string,
): string | null {
  const rule = term.downtime;
  if (!rule) return null;
  const given = rule.kind === 'least' ? end : daysAfter(end, unit.workshopDays ?? 0);
  const repairs = (unit.repairs ?? []).filter(({ on }) => on >= start.date && on <= end);
  const least = rule.kind === 'extend' ? [] : repairs.map(({ on }) => daysAfter(on, rule.days));
  const best = [given, ...least].reduce((one, other) => (other > one ? other : one));
  return best > end ? best : null;
}

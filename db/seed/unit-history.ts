import type { unitEvent, unitRelation } from '../index.ts';
import type { DateKind, UnitEventKind } from '../vocab.ts';
import type { Calendar } from './calendar.ts';
import { idOf } from './ids.ts';
import type { UnitRow } from './unit.ts';

const KINDS: Record<DateKind, UnitEventKind> = {
  manufactured: 'unit.created',
  shipped: 'unit.custody_changed',
  dealer_invoice: 'unit.assigned',
  sale: 'unit.sold',
  delivery: 'unit.custody_changed',
  installation: 'unit.activated',
  activation: 'unit.activated',
  correction: 'unit.date_corrected',
};

/** What the dates, the flag and the replacement of a unit say about its life so far. */
export function historyOf(unit: UnitRow, days: Calendar): Omit<typeof unitEvent.$inferInsert, 'tenantId'>[] {
  const event = (kind: UnitEventKind, day: string, payload: Record<string, unknown>) => ({
    id: idOf('unit_event', `${unit.id}/${kind}/${day}/${JSON.stringify(payload)}`),
    unitId: unit.id,
    kind,
    at: `${day}T06:00:00.000Z`,
    actor: { kind: 'system' },
    payload,
  });
  const dated = Object.entries(unit.dates).flatMap(([kind, evidence]) =>
    evidence ? [event(KINDS[kind as DateKind], evidence.date, { date: kind, source: evidence.source })] : [],
  );
  return [
    ...dated,
    ...(unit.coverageFlag && unit.coverageFlag !== 'normal'
      ? [event('unit.coverage_changed', days.day(14), { flag: unit.coverageFlag, reason: unit.flagReason })]
      : []),
    ...(unit.replacedById ? [event('unit.replaced', days.day(25), { replacedById: unit.replacedById })] : []),
    ...(swappedOn(unit) ? [event('unit.took_over', swappedOn(unit)!, {})] : []),
  ];
}

const swappedOn = ({ derivedFrom }: UnitRow) =>
  (derivedFrom as { replacedOn: string } | null | undefined)?.replacedOn;

/** The swap chains: who took over from whom, on the day on which the new one was shipped. */
export function relationsOf(
  units: readonly UnitRow[],
  days: Calendar,
): Omit<typeof unitRelation.$inferInsert, 'tenantId'>[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return units.flatMap(({ id, replacedById }) => {
    const fresh = replacedById && byId.get(replacedById);
    if (!fresh) return [];
    return [
      {
        id: idOf('unit_relation', `${id}/${replacedById}`),
        kind: 'replaced_by' as const,
        fromId: id,
        toId: fresh.id,
        validFrom: swappedOn(fresh) ?? days.day(25),
      },
    ];
  });
}

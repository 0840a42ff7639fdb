import type { DateKind, DatedEvidence } from '../../db/index.ts';
import type { Ctx } from '../core/context.ts';
import type { CoverageReceipt } from '../terms/index.ts';
import { receiptOf, type UnitRecord } from '../units/index.ts';

export type Cover = Pick<CoverageReceipt, 'verdict' | 'lastCoveredDay'>;

/** From which cover may start; the others are only facts of the unit. */
const STARTS: readonly DateKind[] = ['sale', 'delivery', 'installation', 'activation'];

/** The unit as it would be with this date; a date that cover may start from is also kept as the corrected start (T1). */
export function withDate(
  record: UnitRecord,
  kind: DateKind,
  { reason, ...evidence }: DatedEvidence,
): UnitRecord {
  const { dates } = record.unit;
  const held = dates[kind];
  const previous = held ? { date: held.date, source: held.source, verified: held.verified } : null;
  const correction = STARTS.includes(kind)
    ? { correction: { ...evidence, of: kind, previous, ...(reason ? { reason } : {}) } }
    : {};
  return { ...record, unit: { ...record.unit, dates: { ...dates, [kind]: evidence, ...correction } } };
}

export function coverOn(ctx: Ctx, record: UnitRecord, asOf: string): Cover {
  const { verdict, lastCoveredDay } = receiptOf(ctx, record, asOf);
  return { verdict, lastCoveredDay };
}

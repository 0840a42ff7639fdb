import type { DateKind, DatedEvidence } from '../../db/index.ts';
import type { Ctx } from '../core/context.ts';
import type { CoverageReceipt } from '../terms/index.ts';
import { receiptOf, type UnitRecord } from '../units/index.ts';

export type Cover = Pick<CoverageReceipt, 'verdict' | 'lastCoveredDay'>;

/** The unit as it would be with this date. */
export const withDate = (record: UnitRecord, kind: DateKind, evidence: DatedEvidence): UnitRecord => ({
  ...record,
  unit: { ...record.unit, dates: { ...record.unit.dates, [kind]: evidence } },
});

export function coverOn(ctx: Ctx, record: UnitRecord, asOf: string): Cover {
  const { verdict, lastCoveredDay } = receiptOf(ctx, record, asOf);
  return { verdict, lastCoveredDay };
}

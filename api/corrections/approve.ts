import { and, eq } from 'drizzle-orm';
import { dateCorrection, type DatedEvidence } from '../../db/index.ts';
import { recheckCover } from '../claims/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { invalid } from '../core/problem.ts';
import { announce, writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { requirePerson } from '../auth/index.ts';
import { readProofs } from '../proofs/index.ts';
import { changeUnit, receiptOf, type UnitChange } from '../units/index.ts';
import { coverOn, withDate } from './effect.ts';
import { wholeOf } from './get.ts';
import { type CorrectionRow, readVisibleCorrection, takeUp } from './record.ts';
import type { Approving, Correction } from './schema.ts';

type Input = Approving & { id: string; version: number };

/**
 * Writes the date with who verified it by which proof, keeps the one before, and computes the receipts of open claims anew.
 * Claims that were decided stay as they are and are named for somebody to look at.
 */
export const approveCorrection = (ctx: Ctx, input: Input): Promise<Correction> =>
  transact(ctx, async (tx) => {
    const row = await takeUp(tx, input);
    const { id, unitId, dateKind } = row;
    const date = input.date ?? row.proposedDate;
    let outcome: Partial<CorrectionRow> = {};
    await changeUnit(
      tx,
      {
        id: unitId,
        rights: ['unit.change_dates'],
        action: 'unit.correct_date',
        reason: input.reason,
        changes: { correction: row.ref, dateKind, date },
      },
      async (change) => void (outcome = await correct(change, row, date, input.reason)),
    );
    const now = tx.now();
    await tx.db
      .update(dateCorrection)
      .set({
        ...outcome,
        state: 'approved',
        reason: input.reason,
        decidedBy: requirePerson(tx.actor).userId,
        decidedAt: now,
        updatedAt: now,
        version: row.version + 1,
      })
      .where(and(inTenant(tx, dateCorrection), eq(dateCorrection.id, id)));
    await writeAudit(tx, {
      action: 'date_correction.approve',
      objectType: 'date_correction',
      objectId: id,
      reason: input.reason,
      changes: { proposed: row.proposedDate, date },
    });
    await announce(tx, { kind: 'date_correction.approved', objectId: id, sequence: row.version + 1 });
    return wholeOf(tx, await readVisibleCorrection(tx, { id }));
  });

async function correct(
  { tx, record, now, today, set, append }: UnitChange,
  { id, ref, unitId, dateKind }: CorrectionRow,
  date: string,
  reason: string,
): Promise<Partial<CorrectionRow>> {
  if (date > today) throw invalid('/date', 'in_future', 'This day has not come yet');
  const evidence = await evidenceOf(tx, id, { date, ref, now, reason });
  const corrected = withDate(record, dateKind, evidence);
  const before = coverOn(tx, record, today);
  const after = coverOn(tx, corrected, today);
  const previous = record.unit.dates[dateKind] ?? null;
  set({ dates: corrected.unit.dates });
  append({
    kind: 'unit.date_corrected',
    payload: {
      dateKind,
      from: previous?.date ?? null,
      source: previous?.source ?? null,
      to: date,
      ref,
      reason,
    },
  });
  const affected = await recheckCover(tx, {
    unitId,
    cover: (asOf, question) => receiptOf(tx, corrected, asOf, question),
  });
  return {
    previous,
    affected,
    verdictBefore: before.verdict,
    lastDayBefore: before.lastCoveredDay,
    verdictAfter: after.verdict,
    lastDayAfter: after.lastCoveredDay,
  };
}

async function evidenceOf(
  tx: Tx,
  correctionId: string,
  { date, ref, now, reason }: { date: string; ref: string; now: string; reason: string },
): Promise<DatedEvidence> {
  const [proof] = await readProofs(tx, { correctionId });
  return {
    date,
    source: ref,
    verified: true,
    ...(proof ? { proofId: proof.id } : {}),
    verifiedBy: requirePerson(tx.actor).userId,
    verifiedAt: now,
    reason,
  };
}

import { and, eq } from 'drizzle-orm';
import { claimLine, rmaUnit } from '../../db/index.ts';
import type { EventKind } from '../../db/vocab.ts';
import type { Ctx, Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { type Change, changeClaim, type Claim } from '../claims/index.ts';
import { checkDecision } from './check-decision.ts';
import type { Decision } from './schema.ts';

type Line = Decision['lines'][number];

export const decide = (
  ctx: Ctx,
  { id, version, lines, note }: { id: string; version: number } & Decision,
): Promise<Claim> =>
  changeClaim(
    ctx,
    {
      id,
      version,
      action: 'decide',
      reason: note,
      changes: { lines: lines.map(({ id, decision, reason }) => ({ id, decision, reason })) },
    },
    async (change) => {
      checkDecision(
        change.record.lines.map((line) => line.id),
        lines,
      );
      await Promise.all(lines.map((line) => writeDecision(change, line)));
      const approved = lines.filter(({ decision }) => decision === 'approved');
      await Promise.all(approved.map((line) => expectUnit(change, line.id)));
      await change.append({
        kind: outcomeOf(approved.length, lines.length),
        payload: { note, lines: `${approved.length}/${lines.length}` },
      });
    },
  );

function outcomeOf(approved: number, all: number): EventKind {
  if (approved === 0) return 'claim.rejected';
  return approved === all ? 'claim.approved' : 'claim.partially_approved';
}

const writeDecision = ({ tx, now }: Change, { id, decision, reason, text }: Line) =>
  tx.db
    .update(claimLine)
    .set({
      decision,
      reasonCode: reason ?? null,
      reasonText: text ?? null,
      decidedBy: decider(tx),
      decidedAt: now,
    })
    .where(and(inTenant(tx, claimLine), eq(claimLine.id, id)));

const decider = ({ actor }: Tx): string | null => (actor.kind === 'user' ? actor.userId : null);

/** A unit that comes in again after a reopening has the same job, from its beginning. */
const expectUnit = ({ tx, record, now }: Change, lineId: string) => {
  const fresh = {
    state: 'expected' as const,
    receivedSerial: null,
    condition: null,
    diagnosis: null,
    repairNote: null,
    outcome: null,
    promisedOn: null,
    pickUpPlace: null,
    returnedToName: null,
    returnedToDepartment: null,
    returnReport: null,
    returnedAt: null,
    updatedAt: now,
  };
  return tx.db
    .insert(rmaUnit)
    .values({ tenantId: tx.tenantId, id: tx.newId(), claimId: record.claim.id, lineId, ...fresh })
    .onConflictDoUpdate({ target: [rmaUnit.tenantId, rmaUnit.lineId], set: fresh });
};

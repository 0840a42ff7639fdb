import { and, eq } from 'drizzle-orm';
import { claimLine, type Money, rmaUnit } from '../../db/index.ts';
import type { EventKind } from '../../db/vocab.ts';
import type { Ctx, Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { type Change, changeClaim, type Claim, type ClaimRecord } from '../claims/index.ts';
import { checkDecision } from './check-decision.ts';
import { checkLimit } from './limit.ts';
import { checkOverrides } from './override.ts';
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
      changes: { lines: lines.map(({ text: _, ...line }) => line) },
    },
    async (change) => {
      const { tx, record } = change;
      checkDecision(record.lines, lines);
      const overridden = checkOverrides(tx.actor, record, lines);
      checkLimit(
        tx.actor,
        lines.flatMap((line) => grantedOf(record, line) ?? []),
      );
      await Promise.all(lines.map((line) => writeDecision(change, line)));
      const approved = lines.filter(({ decision }) => decision === 'approved');
      await Promise.all(approved.map((line) => expectUnit(change, line.id)));
      await change.append({
        kind: outcomeOf(approved.length, lines.length),
        payload: { note, lines: `${approved.length}/${lines.length}`, overridden },
      });
    },
  );

function outcomeOf(approved: number, all: number): EventKind {
  if (approved === 0) return 'claim.rejected';
  return approved === all ? 'claim.approved' : 'claim.partially_approved';
}

/** All that was asked for, unless the decision says less. */
function grantedOf({ lines }: ClaimRecord, { id, decision, approvedAmount }: Line): Money | null {
  if (decision === 'rejected') return null;
  return approvedAmount ?? lines.find((line) => line.id === id)?.claimedAmount ?? null;
}

const writeDecision = ({ tx, now, record }: Change, line: Line) => {
  const { id, decision, reason, text } = line;
  return tx.db
    .update(claimLine)
    .set({
      decision,
      approvedAmount: grantedOf(record, line),
      reasonCode: reason ?? null,
      reasonText: text ?? null,
      decidedBy: decider(tx),
      decidedAt: now,
    })
    .where(and(inTenant(tx, claimLine), eq(claimLine.id, id)));
};

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

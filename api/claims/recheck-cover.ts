import { and, asc, eq, notInArray } from 'drizzle-orm';
import { type AffectedClaim, claim, claimLine } from '../../db/index.ts';
import type { ClaimState } from '../../db/vocab.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import type { AnsweredReceipt, CoverQuestion } from '../units/index.ts';
import { appendEvent } from './change.ts';

const UNSENT: ClaimState[] = ['draft', 'pending_internal_approval'];
const UNDECIDED: ClaimState[] = ['submitted', 'under_review', 'awaiting_info'];

type Order = { unitId: string; cover(asOf: string, question?: CoverQuestion): AnsweredReceipt };

/**
 * What a corrected date or a reading does to the claims on a unit: those that wait for a decision get their receipt anew, as of the same
 * day as before; what was decided stays as it is and is only named.
 */
export async function recheckCover(tx: Tx, { unitId, cover }: Order): Promise<AffectedClaim[]> {
  const rows = await tx.db
    .select({ claim, line: claimLine })
    .from(claimLine)
    .innerJoin(claim, and(inTenant(tx, claim), eq(claim.id, claimLine.claimId)))
    .where(
      and(
        inTenant(tx, claimLine),
        eq(claimLine.unitId, unitId),
        eq(claim.testMode, false),
        notInArray(claim.state, UNSENT),
      ),
    )
    .orderBy(asc(claim.id))
    .for('update', { of: claim });
  const affected: AffectedClaim[] = [];
  for (const row of rows) {
    const { id: claimId, ref, state } = row.claim;
    if (row.line.decision !== 'proposed') affected.push({ claimId, ref, then: 'to_review' });
    else if (UNDECIDED.includes(state)) {
      await renew(tx, row, cover);
      affected.push({ claimId, ref, then: 'rechecked' });
    }
  }
  return affected;
}

type Row = { claim: typeof claim.$inferSelect; line: typeof claimLine.$inferSelect };

async function renew(tx: Tx, { claim: of, line }: Row, cover: Order['cover']): Promise<void> {
  // Written by coverage() of api/terms when the line was.
  const before = line.coverage as AnsweredReceipt | null;
  const after = cover(before?.asOf ?? tx.now().slice(0, 10), before?.question);
  const seq = of.lastSeq + 1;
  const now = tx.now();
  await tx.db
    .update(claimLine)
    .set({ coverage: after })
    .where(and(inTenant(tx, claimLine), eq(claimLine.id, line.id)));
  await appendEvent(tx, {
    claimId: of.id,
    seq,
    now,
    event: {
      kind: 'claim.cover_rechecked',
      lineId: line.id,
      payload: { verdictBefore: before?.verdict ?? null, verdict: after.verdict },
    },
  });
  await tx.db
    .update(claim)
    .set({ lastSeq: seq, version: of.version + 1, updatedAt: now })
    .where(and(inTenant(tx, claim), eq(claim.id, of.id)));
}

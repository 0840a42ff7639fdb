import { and, eq } from 'drizzle-orm';
import { ownershipCase } from '../../db/index.ts';
import type { OwnershipCaseState } from '../../db/vocab.ts';
import { requireRight } from '../auth/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { notFound, Problem } from '../core/problem.ts';
import { announce, writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { decisionOf } from './approve.ts';
import { isOpen, lockCase, representCase } from './case-record.ts';
import { changeRegistration } from './change.ts';
import { lockUnit } from './find-unit.ts';
import { handOver } from './hand-over.ts';
import { holderOf } from './holder.ts';
import { readRegistration } from './record.ts';
import type { OwnershipCase, OwnershipDecision } from './schema.ts';

const ENDS: Record<OwnershipDecision['decision'], OwnershipCaseState> = {
  transfer: 'transferred',
  refuse: 'refused',
  merge: 'merged_duplicate',
};

/** Whose it is, by people and with a reason. `merge`: both are the same customer, so that nothing changes hands. */
export const decideOwnershipCase = (
  ctx: Ctx,
  { id, decision, reason }: OwnershipDecision & { id: string },
): Promise<OwnershipCase> =>
  transact(ctx, async (tx) => {
    requireRight(tx.actor, 'unit.change_dates');
    const found = await lockCase(tx, id);
    if (!found) throw notFound();
    const { ownershipCase: made } = found;
    if (!isOpen(made.state))
      throw new Problem('wrong_state', { detail: `The case is in state \`${made.state}\`` });
    const held = await lockUnit(tx, made.unitId);
    const { registration: claimed, contact } = await readRegistration(tx, made.registrationId);
    const decided = decisionOf(tx, reason);
    const holder = await holderOf(tx, held);
    const after = await changeRegistration(tx, claimed, {
      action: 'decide',
      reason,
      state: decision === 'transfer' ? 'active' : decision === 'refuse' ? 'rejected' : 'revoked',
      ...(decision === 'transfer' ? { reasons: [] } : {}),
      ...decided,
    });
    if (decision === 'transfer') await handOver(tx, { unit: held, to: after, email: contact?.email ?? null });
    await tx.db
      .update(ownershipCase)
      .set({
        state: ENDS[decision],
        reason,
        decidedBy: decided.decidedBy,
        decidedAt: tx.now(),
        updatedAt: tx.now(),
        version: made.version + 1,
      })
      .where(and(inTenant(tx, ownershipCase), eq(ownershipCase.id, id)));
    await writeAudit(tx, {
      action: 'ownership.decide',
      objectType: 'ownership_case',
      objectId: id,
      reason,
      changes: { decision },
    });
    await announce(tx, {
      kind: `ownership.${ENDS[decision]}`,
      objectId: id,
      sequence: made.version + 1,
      payload: holder,
    });
    return representCase(tx, (await lockCase(tx, id))!);
  });

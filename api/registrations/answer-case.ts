import { and, eq } from 'drizzle-orm';
import { ownershipCase } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { notFound, Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { isOpen, lockCase, representCase } from './case-record.ts';
import { isHolder } from './get-case.ts';
import type { OwnershipAnswer, OwnershipCase } from './schema.ts';

/** What the present owner says, signed in or by the link of his mail. It decides nothing. */
export const answerOwnershipCase = (
  ctx: Ctx,
  { id, answer, statement, access }: OwnershipAnswer & { id: string },
): Promise<OwnershipCase> =>
  transact(ctx, async (tx) => {
    const found = await lockCase(tx, id);
    if (!found) throw notFound();
    if (!(await isHolder(tx, found, access))) throw notFound();
    const { ownershipCase: made } = found;
    if (!isOpen(made.state))
      throw new Problem('wrong_state', { detail: `The case is in state \`${made.state}\`` });
    await tx.db
      .update(ownershipCase)
      .set({
        answer,
        answerStatement: statement ?? null,
        answeredAt: tx.now(),
        updatedAt: tx.now(),
        version: made.version + 1,
      })
      .where(and(inTenant(tx, ownershipCase), eq(ownershipCase.id, id)));
    await writeAudit(tx, {
      action: 'ownership.answer',
      objectType: 'ownership_case',
      objectId: id,
      changes: { answer, stated: statement !== undefined },
    });
    return representCase(tx, (await lockCase(tx, id))!, 'owner');
  });

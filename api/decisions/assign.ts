import { and, eq } from 'drizzle-orm';
import { claim } from '../../db/index.ts';
import type { Ctx } from '../core/context.ts';
import { invalid } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { changeClaim, type Claim } from '../claims/index.ts';
import type { Assignment } from './schema.ts';
import { findStaff } from './staff.ts';

export const assign = (
  ctx: Ctx,
  { id, version, userId }: { id: string; version: number } & Assignment,
): Promise<Claim> =>
  changeClaim(
    ctx,
    { id, version, action: 'assign', changes: { assigneeId: userId } },
    async ({ tx, append }) => {
      if (userId !== null && (await findStaff(tx, userId)).length === 0) {
        throw invalid('/userId', 'not_staff', 'Nobody of the service has this id');
      }
      // At once, so that the answer is read with the name of the assignee.
      await tx.db
        .update(claim)
        .set({ assigneeId: userId })
        .where(and(inTenant(tx, claim), eq(claim.id, id)));
      await append({ kind: 'claim.assigned', visibility: 'service', payload: { userId } });
    },
  );

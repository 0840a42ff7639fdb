import { and, eq } from 'drizzle-orm';
import { invitation } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { lockInvitation } from './invitation.ts';
import { requireManager } from './managed.ts';

type Input = { id: string; reason?: string | undefined };

/** The mailed link opens nothing any more. */
export async function revokeInvitation(ctx: Ctx, { id, reason }: Input): Promise<void> {
  const { managed } = requireManager(ctx.actor);
  await transact(ctx, async (tx) => {
    const row = await lockInvitation(tx, managed, id);
    if (row.acceptedAt !== null || row.revokedAt !== null) throw new Problem('not_pending');
    await tx.db
      .update(invitation)
      .set({ revokedAt: tx.now() })
      .where(and(inTenant(tx, invitation), eq(invitation.id, id)));
    await writeAudit(tx, { action: 'invitation.revoke', objectType: 'invitation', objectId: id, reason });
  });
}

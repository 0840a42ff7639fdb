import { and, eq } from 'drizzle-orm';
import { invitation } from '../../db/index.ts';
import { spend } from '../core/budget.ts';
import { type Ctx, transact } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { expiry, lockInvitation, representInvitations, sendInvitation, unknownToken } from './invitation.ts';
import { requireManager } from './managed.ts';
import type { Invitation } from './schema.ts';

const PER_DAY = 10;

/** Another mail with another link, good for as long as the first was; the link of before is dead. */
export async function resendInvitation(ctx: Ctx, { id }: { id: string }): Promise<Invitation> {
  const { me, managed } = requireManager(ctx.actor);
  return transact(ctx, async (tx) => {
    const before = await lockInvitation(tx, managed, id);
    if (before.acceptedAt !== null || before.revokedAt !== null) throw new Problem('not_pending');
    await spend(tx, [{ bucket: `invite_again:${id}`, limit: PER_DAY, windowSeconds: 86_400 }]);
    const [row] = await tx.db
      .update(invitation)
      .set({ tokenHash: await unknownToken(tx), expiresAt: expiry(tx.now()), invitedBy: me.userId })
      .where(and(inTenant(tx, invitation), eq(invitation.id, id)))
      .returning();
    await writeAudit(tx, { action: 'invitation.resend', objectType: 'invitation', objectId: id });
    await sendInvitation(tx, row!);
    const [wire] = await representInvitations(tx, [row!]);
    return wire!;
  });
}

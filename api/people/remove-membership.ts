import { and, eq } from 'drizzle-orm';
import { membership } from '../../db/index.ts';
import { requirePerson } from '../auth/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { notFound, Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { keepAdministrator } from './administrators.ts';
import { managedBy, manages } from './managed.ts';
import { lockMembership, requireVersion } from './membership.ts';
import { requireOther } from './person.ts';
import { tellRights } from './tell.ts';

type Input = { id: string; version: number; reason?: string | undefined };

/** Ends what somebody is somewhere, and with it what was passed on of it. A delegation both its sides may end. */
export async function removeMembership(ctx: Ctx, { id, version, reason }: Input): Promise<void> {
  const me = requirePerson(ctx.actor);
  await transact(ctx, async (tx) => {
    const held = await lockMembership(tx, id);
    const isDelegation = held.delegationOf !== null;
    const isParty = isDelegation && (held.userId === me.userId || held.delegatedBy === me.userId);
    if (!isParty && !manages(managedBy(me), held.organizationId)) throw notFound();
    if (!isDelegation) requireOther(me, held.userId);
    if (held.issuerId !== null) throw new Problem('membership_derived');
    requireVersion(held, version);
    await keepAdministrator(tx, [held]);
    await tx.db.delete(membership).where(and(inTenant(tx, membership), eq(membership.id, id)));
    const { userId, role, organizationId, delegatedBy } = held;
    await writeAudit(tx, {
      action: 'membership.remove',
      objectType: 'membership',
      objectId: id,
      reason,
      changes: { userId, role, organizationId, ...(delegatedBy && { delegatedBy }) },
    });
    if (held.userId !== me.userId) await tellRights(tx, { ...held, version: version + 1 }, 'ended');
  });
}

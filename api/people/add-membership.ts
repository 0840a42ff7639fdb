import { and, eq, isNull } from 'drizzle-orm';
import { membership } from '../../db/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { invalid, Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import type { Grant } from './grants.ts';
import { requireManager } from './managed.ts';
import { isCurrent, lockPerson, requireOther, requireTrustedHost } from './person.ts';
import { checkGrantAt, checkWindow, findPlace } from './place.ts';
import { representMembership } from './represent.ts';
import type { Membership, NewMembership } from './schema.ts';
import { tellRights } from './tell.ts';

type Input = { id: string } & NewMembership;

export async function addMembership(ctx: Ctx, { id, reason, ...input }: Input): Promise<Membership> {
  const { managed } = requireManager(ctx.actor);
  const { organizationId, validFrom, validTo, ...grant } = input;
  return transact(ctx, async (tx) => {
    const user = await lockPerson(tx, managed, id);
    requireOther(tx.actor, id);
    if (user.status !== 'active') throw new Problem('person_inactive');
    const place = await findPlace(tx, managed, organizationId);
    await checkGrantAt(tx, { managed, place, grant });
    checkWindow(validFrom, validTo, '/validTo');
    await requireTrustedHost(tx, user, organizationId);
    if (await holdsAlready(tx, id, organizationId, grant))
      throw invalid('/role', 'taken', 'The person has this role there already');
    const [held] = await tx.db
      .insert(membership)
      .values({
        ...{ tenantId: tx.tenantId, id: tx.newId(), userId: id, organizationId, validFrom, validTo },
        ...grant,
        createdAt: tx.now(),
        updatedAt: tx.now(),
      })
      .returning();
    await writeAudit(tx, {
      action: 'membership.create',
      objectType: 'membership',
      objectId: held!.id,
      reason,
      changes: { userId: id, organizationId, ...grant, validFrom, validTo },
    });
    await tellRights(tx, held!, 'given');
    return representMembership(tx, managed, held!.id);
  });
}

/** The same role at the same place, once. */
export async function holdsAlready(
  tx: Tx,
  userId: string,
  organizationId: string | null,
  { role, branchId }: Pick<Grant, 'role' | 'branchId'>,
): Promise<boolean> {
  const found = await tx.db
    .select({ id: membership.id })
    .from(membership)
    .where(
      and(
        inTenant(tx, membership),
        eq(membership.userId, userId),
        eq(membership.role, role),
        isNull(membership.delegationOf),
        organizationId === null
          ? isNull(membership.organizationId)
          : eq(membership.organizationId, organizationId),
        branchId === null ? isNull(membership.branchId) : eq(membership.branchId, branchId),
        isCurrent(tx.now()),
      ),
    );
  return found.length > 0;
}

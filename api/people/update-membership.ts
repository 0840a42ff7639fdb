import { and, eq, sql } from 'drizzle-orm';
import { membership } from '../../db/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { notFound, Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { administers, keepAdministrator } from './administrators.ts';
import { manages, requireManager } from './managed.ts';
import { lockMembership, requireVersion } from './membership.ts';
import { type Held, requireOther } from './person.ts';
import { checkGrantAt, checkWindow, findPlace } from './place.ts';
import { representMembership } from './represent.ts';
import type { Membership, MembershipChange } from './schema.ts';
import { tellRights } from './tell.ts';

type Input = { id: string; version: number; change: MembershipChange };

export async function updateMembership(ctx: Ctx, { id, version, change }: Input): Promise<Membership> {
  const { managed } = requireManager(ctx.actor);
  const { reason, ...given } = change;
  return transact(ctx, async (tx) => {
    const before = await lockMembership(tx, id);
    if (!manages(managed, before.organizationId)) throw notFound();
    requireOther(tx.actor, before.userId);
    if (before.delegationOf !== null || before.issuerId !== null) throw new Problem('membership_derived');
    requireVersion(before, version);
    const after = { ...before, ...withoutUndefined(given) };
    const place = await findPlace(tx, managed, before.organizationId);
    await checkGrantAt(tx, { managed, place, grant: after });
    checkWindow(after.validFrom, after.validTo, '/validTo');
    if (!administers(after)) await keepAdministrator(tx, [before]);

    const columns = grantOf(after);
    const [held] = await tx.db
      .update(membership)
      .set({ ...columns, updatedAt: tx.now(), version: version + 1 })
      .where(and(inTenant(tx, membership), eq(membership.id, id)))
      .returning();
    await narrowDelegations(tx, held!);
    await writeAudit(tx, {
      action: 'membership.update',
      objectType: 'membership',
      objectId: id,
      reason,
      changes: { userId: before.userId, before: grantOf(before), after: columns },
    });
    await tellRights(tx, held!, 'changed');
    return representMembership(tx, managed, id);
  });
}

const grantOf = ({ role, scope, branchId, amountLimit, validFrom, validTo }: Held) => ({
  ...{ role, scope, branchId, amountLimit, validFrom, validTo },
});

const withoutUndefined = <T extends object>(given: T) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

/** Who stands in has what is stood in for, and not a day longer. */
async function narrowDelegations(tx: Tx, held: Held): Promise<void> {
  const { role, scope, branchId, amountLimit, validFrom, validTo } = held;
  await tx.db
    .update(membership)
    .set({
      ...{ role, scope, branchId, amountLimit },
      ...(validFrom && { validFrom: sql`greatest(${membership.validFrom}, ${validFrom}::timestamptz)` }),
      ...(validTo && { validTo: sql`least(${membership.validTo}, ${validTo}::timestamptz)` }),
      updatedAt: tx.now(),
      version: sql`${membership.version} + 1`,
    })
    .where(and(inTenant(tx, membership), eq(membership.delegationOf, held.id)));
}

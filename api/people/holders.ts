import { and, eq, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { appUser, membership } from '../../db/index.ts';
import type { Actor } from '../core/actor.ts';
import { brandOf } from '../core/actor.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { type Held, isCurrent, type User } from './person.ts';

type Person = Extract<Actor, { kind: 'user' }>;
/** Somebody with what he may do today, as if he asked himself. */
export type Holder = { user: User; actor: Person; held: Held[] };

/** Active people with what they are in their own right now; `which` narrows to some. */
export async function readHolders(tx: Tx, which: SQL | undefined): Promise<Holder[]> {
  const rows = await tx.db
    .select({
      user: appUser,
      held: membership,
      branchIds: sql<
        string[]
      >`branches_reached(${membership.tenantId}, ${membership.scope}, ${membership.branchId})`,
    })
    .from(appUser)
    .innerJoin(membership, and(inTenant(tx, membership), eq(membership.userId, appUser.id)))
    .where(
      and(
        inTenant(tx, appUser),
        eq(appUser.status, 'active'),
        isNull(membership.delegationOf),
        or(isNull(membership.validFrom), lte(membership.validFrom, tx.now())),
        isCurrent(tx.now()),
        which,
      ),
    )
    .orderBy(sql`lower(${appUser.fullName})`, appUser.id);
  const holders = new Map<string, Holder>();
  for (const { user, held, branchIds } of rows) {
    const holder = holders.get(user.id) ?? { user, actor: asActor(tx, user), held: [] };
    const { role, scope, organizationId, branchId, amountLimit } = held;
    holder.held.push(held);
    holder.actor.memberships.push({ role, scope, organizationId, branchId, branchIds, amountLimit });
    holders.set(user.id, holder);
  }
  return [...holders.values()];
}

const asActor = (tx: Tx, { id, email }: User): Person => ({
  kind: 'user',
  sessionId: '',
  brandId: brandOf(tx.actor),
  userId: id,
  email,
  memberships: [],
});

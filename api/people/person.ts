import { and, eq, exists, gt, inArray, isNull, ne, or } from 'drizzle-orm';
import { appUser, membership, session, ssoIssuer } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { notFound, Problem } from '../core/problem.ts';
import { everywhere } from '../core/reach.ts';
import { inTenant } from '../core/tenant.ts';
import type { Actor } from '../core/actor.ts';
import { type Managed, manages } from './managed.ts';

export type User = typeof appUser.$inferSelect;
export type Held = typeof membership.$inferSelect;

/** People of the organisations that are looked after; where that is everywhere, all there are. */
export const isReached = (tx: Tx, managed: Managed) =>
  managed.everywhere
    ? undefined
    : exists(
        tx.db
          .select({ id: membership.id })
          .from(membership)
          .where(
            and(
              inTenant(tx, membership),
              eq(membership.userId, appUser.id),
              inArray(membership.organizationId, managed.organizationIds),
            ),
          ),
      );

/** Somebody who is looked after, locked until the end of the transaction; anybody else is not there. */
export async function lockPerson(tx: Tx, managed: Managed, id: string): Promise<User> {
  const [user] = await tx.db
    .select()
    .from(appUser)
    .where(and(inTenant(tx, appUser), eq(appUser.id, id), isReached(tx, managed)))
    .for('update');
  return user ?? Promise.reject(notFound());
}

/** Rights come from somebody else. */
export function requireOther(actor: Actor, userId: string): void {
  if (actor.kind === 'user' && actor.userId === userId) throw new Problem('own_rights');
}

export const isCurrent = (now: string) => or(isNull(membership.validTo), gt(membership.validTo, now));

/** What concerns the whole account is for who looks after all of it. */
export async function requireWhole(tx: Tx, managed: Managed, userId: string): Promise<void> {
  if (!(await isWhole(tx, managed, userId))) throw new Problem('shared_person');
}

export async function isWhole(tx: Tx, managed: Managed, userId: string): Promise<boolean> {
  if (managed.everywhere) return true;
  const held = await everywhere(tx, () =>
    tx.db
      .select({ organizationId: membership.organizationId })
      .from(membership)
      .where(
        and(
          inTenant(tx, membership),
          eq(membership.userId, userId),
          ne(membership.role, 'consumer'),
          isCurrent(tx.now()),
        ),
      ),
  );
  return held.every(({ organizationId }) => manages(managed, organizationId));
}

/** A dealer's host signs in whom the dealer says; it must not come to what is another's. */
export async function requireTrustedHost(tx: Tx, user: User, organizationId: string | null): Promise<void> {
  if (user.ssoIssuerId === null) return;
  const [issuer] = await tx.db
    .select({ organizationId: ssoIssuer.organizationId })
    .from(ssoIssuer)
    .where(and(inTenant(tx, ssoIssuer), eq(ssoIssuer.id, user.ssoIssuerId)));
  const own = issuer?.organizationId ?? null;
  if (own !== null && own !== organizationId) throw new Problem('host_of_another');
}

export async function endSessions(tx: Tx, userId: string): Promise<void> {
  await tx.db
    .update(session)
    .set({ revokedAt: tx.now() })
    .where(and(inTenant(tx, session), eq(session.userId, userId), isNull(session.revokedAt)));
}

/** What a person passed on for a while ends with his own rights. */
export async function endDelegationsOf(tx: Tx, userId: string): Promise<void> {
  await tx.db.delete(membership).where(
    and(
      inTenant(tx, membership),
      inArray(
        membership.delegationOf,
        tx.db
          .select({ id: membership.id })
          .from(membership)
          .where(and(inTenant(tx, membership), eq(membership.userId, userId))),
      ),
    ),
  );
}

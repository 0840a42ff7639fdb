import { and, asc, eq, inArray, isNull, lte, notInArray, or } from 'drizzle-orm';
import { appUser, membership } from '../../db/index.ts';
import type { Role } from '../../db/vocab.ts';
import { widestOf } from '../auth/index.ts';
import type { Tx } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import type { Held } from './person.ts';

const ADMINISTRATORS: readonly Role[] = ['org_admin', 'dealer_manager', 'sysadmin'];

/** Whether somebody looks after people by it, for good: a stand-in or a right with an end does not count. */
export const administers = ({ role, scope, delegationOf, validTo }: Omit<Held, 'id'>): boolean =>
  ADMINISTRATORS.includes(role) && scope === widestOf(role) && delegationOf === null && validTo === null;

/** Refuses what would leave an organisation, or the service, without anybody who looks after its people. */
export async function keepAdministrator(tx: Tx, lost: Held[]): Promise<void> {
  for (const one of lost.filter(administers)) {
    const sameOffice = and(
      inTenant(tx, membership),
      eq(membership.role, one.role),
      one.organizationId === null
        ? isNull(membership.organizationId)
        : eq(membership.organizationId, one.organizationId),
    );
    // All who could be the last are locked first, so that two who leave at once see each other.
    await tx.db
      .select({ id: membership.id })
      .from(membership)
      .where(sameOffice)
      .orderBy(asc(membership.id))
      .for('update');
    const others = await tx.db
      .select({ held: membership })
      .from(membership)
      .innerJoin(appUser, and(inTenant(tx, appUser), eq(appUser.id, membership.userId)))
      .where(
        and(
          sameOffice,
          eq(appUser.status, 'active'),
          or(isNull(membership.validFrom), lte(membership.validFrom, tx.now())),
          notInArray(
            membership.id,
            lost.map(({ id }) => id),
          ),
        ),
      );
    if (!others.some(({ held }) => administers(held))) throw new Problem('last_administrator');
  }
}

/** The same for all that a person holds. */
export async function keepAdministratorWithout(tx: Tx, userId: string): Promise<void> {
  const held = await tx.db
    .select()
    .from(membership)
    .where(
      and(
        inTenant(tx, membership),
        eq(membership.userId, userId),
        inArray(membership.role, [...ADMINISTRATORS]),
      ),
    );
  await keepAdministrator(tx, held);
}

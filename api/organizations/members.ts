import { and, eq, exists, gt, isNull, lte, or, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { appUser, membership } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';

/** A membership that counts today. */
export const isValidNow = (tx: Tx) =>
  and(
    or(isNull(membership.validFrom), lte(membership.validFrom, tx.now())),
    or(isNull(membership.validTo), gt(membership.validTo, tx.now())),
  );

/** Whether a person belongs to an organisation, both named by columns of the question around it. */
export const belongsTo = (tx: Tx, userId: PgColumn, organizationId: PgColumn) =>
  exists(
    tx.db
      .select({ one: sql`1` })
      .from(membership)
      .where(
        and(
          inTenant(tx, membership),
          eq(membership.userId, userId),
          eq(membership.organizationId, organizationId),
          isValidNow(tx),
        ),
      ),
  );

/** Whether this person is there and belongs to the organisation today. */
export async function isActiveMember(
  tx: Tx,
  { userId, organizationId }: { userId: string; organizationId: string },
): Promise<boolean> {
  const found = await tx.db
    .select({ id: appUser.id })
    .from(appUser)
    .innerJoin(membership, and(inTenant(tx, membership), eq(membership.userId, appUser.id)))
    .where(
      and(
        inTenant(tx, appUser),
        eq(appUser.id, userId),
        eq(appUser.status, 'active'),
        eq(membership.organizationId, organizationId),
        isValidNow(tx),
      ),
    )
    .limit(1);
  return found.length > 0;
}

import { and, asc, eq, inArray } from 'drizzle-orm';
import { appUser, membership } from '../../db/index.ts';
import { type Role, STAFF_ROLES } from '../../db/vocab.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';

export type Colleague = { id: string; name: string; roles: Role[] };

/** The people of the service who are there, by name; all of them or one. */
export async function findStaff(tx: Tx, userId?: string): Promise<Colleague[]> {
  const rows = await tx.db
    .select({ id: appUser.id, name: appUser.fullName, role: membership.role })
    .from(appUser)
    .innerJoin(membership, and(eq(membership.tenantId, appUser.tenantId), eq(membership.userId, appUser.id)))
    .where(
      and(
        inTenant(tx, appUser),
        eq(appUser.status, 'active'),
        inArray(membership.role, [...STAFF_ROLES]),
        userId === undefined ? undefined : eq(appUser.id, userId),
      ),
    )
    .orderBy(asc(appUser.fullName), asc(appUser.id), asc(membership.role));

  const colleagues = new Map<string, Colleague>();
  for (const { id, name, role } of rows) {
    const known = colleagues.get(id) ?? { id, name, roles: [] };
    colleagues.set(id, { ...known, roles: [...new Set([...known.roles, role])] });
  }
  return [...colleagues.values()];
}

import { and, eq } from 'drizzle-orm';
import { organization } from '../../db/index.ts';
import { heldAt, requirePerson } from '../auth/index.ts';
import type { Actor } from '../core/actor.ts';
import type { Tx } from '../core/context.ts';
import { notFound, Problem } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';

/** Somebody who runs this organisation or looks after its people; to others it is not there. */
export function requireHouse(actor: Actor, id: string) {
  const me = requirePerson(actor);
  const reach = [...heldAt(me, 'people.manage'), ...heldAt(me, 'organization.manage')];
  if (reach.length === 0) throw new Problem('forbidden');
  const isMine = reach.some(
    ({ scope, organizationId }) => scope === 'tenant' || (scope === 'organization' && organizationId === id),
  );
  if (!isMine) throw notFound();
  return me;
}

export async function demandHouse(tx: Tx, id: string): Promise<void> {
  const found = await tx.db
    .select({ id: organization.id })
    .from(organization)
    .where(and(inTenant(tx, organization), eq(organization.id, id)));
  if (found.length === 0) throw notFound();
}

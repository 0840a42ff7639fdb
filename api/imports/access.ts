import { and, eq } from 'drizzle-orm';
import { importJob } from '../../db/index.ts';
import { can, heldAt } from '../auth/index.ts';
import { brandOf, isTest } from '../core/actor.ts';
import type { Ctx, Tx } from '../core/context.ts';
import { notFound, Problem } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';

export type ImportJob = typeof importJob.$inferSelect;

/** Whose lists somebody brings in: `null` is the service, which may bring in everybody's. */
export function importerOf({ actor }: Pick<Ctx, 'actor'>): { organizationId: string | null } {
  if (actor.kind === 'key') {
    if (isTest(actor)) throw new Problem('forbidden', { detail: 'Units are live, all of them' });
    return { organizationId: actor.organizationId };
  }
  if (actor.kind !== 'user') throw new Problem('key_type');
  const brandId = brandOf(actor);
  if (can(actor, 'unit.edit', { brandId, organizationId: null, branchId: null }))
    return { organizationId: null };
  const [house] = heldAt(actor, 'unit.edit').filter(
    ({ scope, organizationId }) => scope === 'organization' && organizationId !== null,
  );
  if (!house) throw new Problem('forbidden');
  return { organizationId: house.organizationId };
}

/** Jobs that somebody sees: those of the own house, all for the service. */
export const visibleTo = (ctx: Ctx, { organizationId }: { organizationId: string | null }) =>
  and(
    inTenant(ctx, importJob),
    eq(importJob.brandId, brandOf(ctx.actor)),
    organizationId === null ? undefined : eq(importJob.organizationId, organizationId),
  );

export async function findImport(tx: Tx, id: string, lock = false): Promise<ImportJob> {
  const query = tx.db
    .select()
    .from(importJob)
    .where(and(visibleTo(tx, importerOf(tx)), eq(importJob.id, id)));
  const [job] = await (lock ? query.for('update') : query);
  return job ?? Promise.reject(notFound());
}

import { and, eq } from 'drizzle-orm';
import { organization } from '../../db/index.ts';
import type { KeyScope } from '../../db/vocab.ts';
import { requireRight } from '../auth/index.ts';
import type { Ctx, Tx } from '../core/context.ts';
import { invalid } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';

/** The brand whose keys this caller manages. */
export const requireSettings = (ctx: Ctx): { brandId: string } => requireRight(ctx.actor, 'settings.manage');

export async function checkOrganization(tx: Tx, id: string | null): Promise<void> {
  if (id === null) return;
  const found = await tx.db
    .select({ id: organization.id })
    .from(organization)
    .where(and(inTenant(tx, organization), eq(organization.id, id)));
  if (found.length === 0) throw invalid('/organizationId', 'not_found', 'There is no such organisation');
}

/** A limit is of decisions, which other programs do not make. */
export function requireDeciding(scopes: readonly KeyScope[]): void {
  if (!scopes.includes('claims:decide'))
    throw invalid('/amountLimit', 'not_deciding', 'A limit is for keys with claims:decide');
}

import { and, eq } from 'drizzle-orm';
import { organization, ssoIssuer, toWireId } from '../../db/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { invalid } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { requireOrganization, requireSettings, sourceOf } from './internal.ts';
import type { Issuer, NewIssuer } from './schema.ts';
import { toWire } from './to-wire.ts';

export async function createIssuer(ctx: Ctx, input: NewIssuer): Promise<Issuer> {
  const { brandId } = requireSettings(ctx);
  const { issuer, algorithm, role, organizationId = null } = input;
  requireOrganization(role, organizationId);
  const source = await sourceOf(input, algorithm);
  return transact(ctx, async (tx) => {
    if (organizationId) await findOrganization(tx, organizationId);
    const id = tx.newId();
    const audience = input.audience ?? toWireId('issuer', id);
    const created = { tenantId: tx.tenantId, id, brandId, issuer, audience, algorithm, role, organizationId };
    const [row] = await tx.db
      .insert(ssoIssuer)
      .values({ ...created, ...source, createdAt: tx.now(), updatedAt: tx.now() })
      .onConflictDoNothing()
      .returning();
    if (!row) throw invalid('/issuer', 'taken', 'This issuer is registered already');
    await writeAudit(tx, {
      action: 'issuer.create',
      objectType: 'issuer',
      objectId: id,
      changes: { issuer, audience, algorithm, role, organizationId, ...kidsOf(row) },
    });
    return toWire(row);
  });
}

async function findOrganization(tx: Tx, id: string): Promise<void> {
  const found = await tx.db
    .select({ id: organization.id })
    .from(organization)
    .where(and(inTenant(tx, organization), eq(organization.id, id)));
  if (found.length === 0) throw invalid('/organizationId', 'not_found', 'There is no such organisation');
}

export const kidsOf = ({ keys, jwksUrl }: typeof ssoIssuer.$inferSelect) => ({
  ...(keys && { kids: keys.map(({ kid }) => kid) }),
  ...(jwksUrl && { jwksUrl }),
});

import { and, asc, eq, isNull } from 'drizzle-orm';
import { ssoIssuer } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { requireSettings } from './internal.ts';
import type { Issuer } from './schema.ts';
import { toWire } from './to-wire.ts';

export async function listIssuers(ctx: Ctx): Promise<{ items: Issuer[] }> {
  const { brandId } = requireSettings(ctx);
  const rows = await transact(ctx, (tx) =>
    tx.db
      .select()
      .from(ssoIssuer)
      .where(and(inTenant(tx, ssoIssuer), eq(ssoIssuer.brandId, brandId), isNull(ssoIssuer.revokedAt)))
      .orderBy(asc(ssoIssuer.issuer), asc(ssoIssuer.id)),
  );
  return { items: rows.map(toWire) };
}

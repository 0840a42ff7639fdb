import { and, asc, eq, gt, isNull, or } from 'drizzle-orm';
import { apiKey } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { requireSettings } from './internal.ts';
import type { ApiKey } from './schema.ts';
import { apiKeyToWire } from './to-wire.ts';

export async function listApiKeys(ctx: Ctx): Promise<{ items: ApiKey[] }> {
  const { brandId } = requireSettings(ctx);
  const rows = await transact(ctx, (tx) =>
    tx.db
      .select()
      .from(apiKey)
      .where(
        and(
          inTenant(tx, apiKey),
          eq(apiKey.brandId, brandId),
          or(isNull(apiKey.replacedBy), and(isNull(apiKey.revokedAt), gt(apiKey.expiresAt, tx.now()))),
        ),
      )
      .orderBy(asc(apiKey.name), asc(apiKey.id)),
  );
  const previous = new Map(rows.map((row) => [row.replacedBy, row]));
  return {
    items: rows
      .filter(({ replacedBy }) => replacedBy === null)
      .map((row) => apiKeyToWire(row, previous.get(row.id))),
  };
}

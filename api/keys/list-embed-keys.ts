import { and, asc, eq } from 'drizzle-orm';
import { embedKey } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { requireSettings } from './internal.ts';
import type { EmbedKey } from './schema.ts';
import { embedKeyToWire } from './to-wire.ts';

export async function listEmbedKeys(ctx: Ctx): Promise<{ items: EmbedKey[] }> {
  const { brandId } = requireSettings(ctx);
  const rows = await transact(ctx, (tx) =>
    tx.db
      .select()
      .from(embedKey)
      .where(and(inTenant(tx, embedKey), eq(embedKey.brandId, brandId)))
      .orderBy(asc(embedKey.name), asc(embedKey.id)),
  );
  return { items: rows.map(embedKeyToWire) };
}

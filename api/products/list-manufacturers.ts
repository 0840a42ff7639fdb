import { asc } from 'drizzle-orm';
import { manufacturer, toWireId } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { requireCatalogReader } from './access.ts';
import type { Manufacturer } from './model-schema.ts';

export function listManufacturers(ctx: Ctx): Promise<{ items: Manufacturer[] }> {
  requireCatalogReader(ctx);
  return transact(ctx, async (tx) => {
    const rows = await tx.db
      .select({ id: manufacturer.id, name: manufacturer.name, version: manufacturer.version })
      .from(manufacturer)
      .where(inTenant(tx, manufacturer))
      .orderBy(asc(manufacturer.name), asc(manufacturer.id))
      .limit(500);
    return { items: rows.map((one) => ({ ...one, id: toWireId('manufacturer', one.id) })) };
  });
}

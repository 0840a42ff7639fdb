import { manufacturer, toWireId } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { writeAudit } from '../core/record.ts';
import { requireModelEditor } from './access.ts';
import type { Manufacturer } from './model-schema.ts';

export async function createManufacturer(ctx: Ctx, { name }: { name: string }): Promise<Manufacturer> {
  requireModelEditor(ctx);
  return transact(ctx, async (tx) => {
    const id = tx.newId();
    await tx.db
      .insert(manufacturer)
      .values({ tenantId: tx.tenantId, id, name, createdAt: tx.now(), updatedAt: tx.now() });
    await writeAudit(tx, {
      action: 'manufacturer.create',
      objectType: 'manufacturer',
      objectId: id,
      changes: { name },
    });
    return { id: toWireId('manufacturer', id), name, version: 1 };
  });
}

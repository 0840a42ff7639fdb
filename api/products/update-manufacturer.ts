import { and, eq } from 'drizzle-orm';
import { manufacturer, toWireId } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { notFound, Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { requireModelEditor } from './access.ts';
import type { Manufacturer } from './model-schema.ts';

type Input = { id: string; version: number; name: string };

export async function updateManufacturer(ctx: Ctx, { id, version, name }: Input): Promise<Manufacturer> {
  requireModelEditor(ctx);
  return transact(ctx, async (tx) => {
    const isIt = and(inTenant(tx, manufacturer), eq(manufacturer.id, id));
    const [before] = await tx.db.select().from(manufacturer).where(isIt).for('update');
    if (!before) throw notFound();
    if (before.version !== version) {
      const current = { id: toWireId('manufacturer', id), name: before.name, version: before.version };
      throw new Problem('precondition_failed', { extra: { current } });
    }
    await tx.db
      .update(manufacturer)
      .set({ name, version: version + 1, updatedAt: tx.now() })
      .where(isIt);
    await writeAudit(tx, {
      action: 'manufacturer.update',
      objectType: 'manufacturer',
      objectId: id,
      changes: { before: { name: before.name }, after: { name } },
    });
    return { id: toWireId('manufacturer', id), name, version: version + 1 };
  });
}

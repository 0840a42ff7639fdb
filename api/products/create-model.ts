import { and, eq } from 'drizzle-orm';
import { manufacturer, productModel } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { invalid } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { requireModelEditor } from './access.ts';
import { readModel } from './find-model.ts';
import type { ModelRecord, NewModel } from './model-schema.ts';

export async function createModel(ctx: Ctx, input: NewModel): Promise<ModelRecord> {
  const { brandId } = requireModelEditor(ctx);
  return transact(ctx, async (tx) => {
    const makers = await tx.db
      .select({ id: manufacturer.id })
      .from(manufacturer)
      .where(and(inTenant(tx, manufacturer), eq(manufacturer.id, input.manufacturerId)));
    if (makers.length === 0) throw invalid('/manufacturerId', 'not_found', 'There is no such manufacturer');
    const id = tx.newId();
    const [row] = await tx.db
      .insert(productModel)
      .values({ ...input, tenantId: tx.tenantId, id, brandId, createdAt: tx.now(), updatedAt: tx.now() })
      .onConflictDoNothing()
      .returning();
    if (!row) throw codeTaken();
    await writeAudit(tx, {
      action: 'model.create',
      objectType: 'model',
      objectId: id,
      changes: { code: row.code, name: row.name, gtin: row.gtin, serialRule: row.serialRule },
    });
    return readModel(tx, { id, brandId });
  });
}

export const codeTaken = () =>
  invalid('/code', 'taken', 'This manufacturer has a model with this code already');

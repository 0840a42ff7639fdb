import { and, eq, ne } from 'drizzle-orm';
import { productModel } from '../../db/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { requireModelEditor } from './access.ts';
import { codeTaken } from './create-model.ts';
import { isModel, lockModel, type ModelRow, readModel } from './find-model.ts';
import type { ModelChange, ModelRecord } from './model-schema.ts';

type Input = { id: string; version: number; change: ModelChange };

export async function updateModel(ctx: Ctx, { id, version, change }: Input): Promise<ModelRecord> {
  const { brandId } = requireModelEditor(ctx);
  return transact(ctx, async (tx) => {
    const before = await lockModel(tx, { id, brandId });
    if (before.version !== version) {
      throw new Problem('precondition_failed', { extra: { current: await readModel(tx, { id, brandId }) } });
    }
    if (change.code !== undefined) await refuseTakenCode(tx, before, change.code);
    const { closed, ...columns } = change;
    const closedAt = closed === undefined ? before.closedAt : closed ? (before.closedAt ?? tx.now()) : null;
    await tx.db
      .update(productModel)
      .set({ ...columns, closedAt, version: version + 1, updatedAt: tx.now() })
      .where(isModel(tx, { id, brandId }));
    await writeAudit(tx, {
      action: 'model.update',
      objectType: 'model',
      objectId: id,
      changes: {
        before: Object.fromEntries(
          Object.keys(columns).map((name) => [name, before[name as keyof ModelRow]]),
        ),
        after: change,
      },
    });
    return readModel(tx, { id, brandId });
  });
}

async function refuseTakenCode(tx: Tx, { id, manufacturerId }: ModelRow, code: string): Promise<void> {
  const others = await tx.db
    .select({ id: productModel.id })
    .from(productModel)
    .where(
      and(
        inTenant(tx, productModel),
        eq(productModel.manufacturerId, manufacturerId),
        eq(productModel.code, code),
        ne(productModel.id, id),
      ),
    );
  if (others.length > 0) throw codeTaken();
}

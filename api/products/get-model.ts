import { type Ctx, transact } from '../core/context.ts';
import { requireCatalogReader } from './access.ts';
import { readModel } from './find-model.ts';
import type { ModelRecord } from './model-schema.ts';

export async function getModel(ctx: Ctx, { id }: { id: string }): Promise<ModelRecord> {
  const { brandId } = requireCatalogReader(ctx);
  return transact(ctx, (tx) => readModel(tx, { id, brandId }));
}

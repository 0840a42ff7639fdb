import { type Ctx, transact } from '../core/context.ts';
import { requireCatalogReader } from '../products/index.ts';
import { draftToWire, findDraft } from './draft.ts';
import type { TermDraft } from './schema.ts';

export function getDraft(ctx: Ctx, { id }: { id: string }): Promise<TermDraft> {
  requireCatalogReader(ctx);
  return transact(ctx, async (tx) => draftToWire(tx, await findDraft(tx, id)));
}

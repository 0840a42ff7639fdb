import { type Ctx, transact } from '../core/context.ts';
import { requireCatalogReader } from '../products/index.ts';
import { allDrafts, draftsToWire } from './draft.ts';
import type { TermDraft } from './schema.ts';

export function listDrafts(ctx: Ctx): Promise<{ items: TermDraft[] }> {
  requireCatalogReader(ctx);
  return transact(ctx, async (tx) => ({ items: await draftsToWire(tx, await allDrafts(tx)) }));
}

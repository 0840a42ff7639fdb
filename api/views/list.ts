import type { Ctx } from '../core/context.ts';
import type { SavedView } from './schema.ts';

export async function listViews(ctx: Ctx): Promise<{ items: SavedView[] }> {
  throw new Error('not built yet');
}

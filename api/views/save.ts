import type { Ctx } from '../core/context.ts';
import type { NewSavedView, SavedView } from './schema.ts';

export async function saveView(ctx: Ctx, input: NewSavedView): Promise<SavedView> {
  throw new Error('not built yet');
}

import type { Ctx } from '../core/context.ts';

export async function removeView(ctx: Ctx, input: { id: string }): Promise<void> {
  throw new Error('not built yet');
}

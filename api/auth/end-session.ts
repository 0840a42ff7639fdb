import type { Ctx } from '../core/context.ts';

export async function endSession(ctx: Ctx): Promise<void> {
  throw new Error('not built yet');
}

import type { Ctx } from '../core/context.ts';
import type { Claim, Note } from '../claims/index.ts';

export async function startReview(ctx: Ctx, input: { id: string; version: number } & Note): Promise<Claim> {
  throw new Error('not built yet');
}

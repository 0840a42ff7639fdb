import type { Ctx } from '../core/context.ts';
import type { Claim, ClaimChange } from './schema.ts';

export async function updateClaim(ctx: Ctx, input: { id: string; version: number; change: ClaimChange }): Promise<Claim> {
  throw new Error('not built yet');
}

import type { Ctx } from '../core/context.ts';
import type { Claim } from './schema.ts';

export async function submitClaim(ctx: Ctx, input: { id: string; version: number }): Promise<Claim> {
  throw new Error('not built yet');
}

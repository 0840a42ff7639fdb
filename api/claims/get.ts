import type { Ctx } from '../core/context.ts';
import type { Claim } from './schema.ts';

export async function getClaim(ctx: Ctx, input: { id: string }): Promise<Claim> {
  throw new Error('not built yet');
}

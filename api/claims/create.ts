import type { Ctx } from '../core/context.ts';
import type { Claim, NewClaim } from './schema.ts';

export async function createClaim(ctx: Ctx, input: NewClaim): Promise<Claim> {
  throw new Error('not built yet');
}

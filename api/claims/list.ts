import type { Ctx } from '../core/context.ts';
import type { ClaimList, ClaimQuery } from './schema.ts';

export async function listClaims(ctx: Ctx, input: ClaimQuery): Promise<ClaimList> {
  throw new Error('not built yet');
}

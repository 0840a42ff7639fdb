import type { Ctx } from '../core/context.ts';
import type { LookupAnswer, LookupRequest } from './schema.ts';

export async function lookupUnit(ctx: Ctx, input: LookupRequest): Promise<LookupAnswer> {
  throw new Error('not built yet');
}

import type { Ctx } from '../core/context.ts';
import type { Claim } from '../claims/index.ts';
import type { Decision } from './schema.ts';

export async function decide(ctx: Ctx, input: { id: string; version: number } & Decision): Promise<Claim> {
  throw new Error('not built yet');
}

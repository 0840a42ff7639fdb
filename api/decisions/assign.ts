import type { Ctx } from '../core/context.ts';
import type { Claim } from '../claims/index.ts';
import type { Assignment } from './schema.ts';

export async function assign(ctx: Ctx, input: { id: string; version: number } & Assignment): Promise<Claim> {
  throw new Error('not built yet');
}

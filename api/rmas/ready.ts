import type { Ctx } from '../core/context.ts';
import type { Claim } from '../claims/index.ts';
import type { ReadyUnit } from './schema.ts';

export async function ready(ctx: Ctx, input: { id: string; version: number } & ReadyUnit): Promise<Claim> {
  throw new Error('not built yet');
}

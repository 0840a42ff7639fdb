import type { Ctx } from '../core/context.ts';
import type { Claim } from '../claims/index.ts';
import type { ReturnUnit } from './schema.ts';

export async function returnUnit(ctx: Ctx, input: { id: string; version: number } & ReturnUnit): Promise<Claim> {
  throw new Error('not built yet');
}

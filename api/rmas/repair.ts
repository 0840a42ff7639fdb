import type { Ctx } from '../core/context.ts';
import type { Claim } from '../claims/index.ts';
import type { RepairUnit } from './schema.ts';

export async function repair(ctx: Ctx, input: { id: string; version: number } & RepairUnit): Promise<Claim> {
  throw new Error('not built yet');
}

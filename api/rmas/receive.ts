import type { Ctx } from '../core/context.ts';
import type { Claim } from '../claims/index.ts';
import type { ReceiveUnit } from './schema.ts';

export async function receive(ctx: Ctx, input: { id: string; version: number } & ReceiveUnit): Promise<Claim> {
  throw new Error('not built yet');
}

import type { Ctx } from '../core/context.ts';
import type { Claim, Reopening } from './schema.ts';

export async function reopen(ctx: Ctx, input: { id: string; version: number } & Reopening): Promise<Claim> {
  throw new Error('not built yet');
}

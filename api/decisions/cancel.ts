import type { Ctx } from '../core/context.ts';
import type { Claim } from '../claims/index.ts';
import type { Cancellation } from './schema.ts';

export async function cancel(ctx: Ctx, input: { id: string; version: number } & Cancellation): Promise<Claim> {
  throw new Error('not built yet');
}

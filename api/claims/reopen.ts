import type { Ctx } from '../core/context.ts';
import { changeClaim } from './change.ts';
import type { Claim, Reopening } from './schema.ts';

/** The fault is back within the time: the same claim, to be decided anew. */
export const reopen = (
  ctx: Ctx,
  { id, version, note }: { id: string; version: number } & Reopening,
): Promise<Claim> =>
  changeClaim(ctx, { id, version, action: 'reopen', reason: note }, async (change) => {
    change.set({ resolvedAt: null, closedAt: null, decidedAt: null });
    await change.append({ kind: 'claim.reopened', payload: { note } });
  });

import type { Ctx } from '../core/context.ts';
import { changeClaim, type Claim, type Note } from '../claims/index.ts';

/** Who takes up a claim that nobody has is given it. */
export const startReview = (
  ctx: Ctx,
  { id, version, note }: { id: string; version: number } & Note,
): Promise<Claim> =>
  changeClaim(ctx, { id, version, action: 'start-review', reason: note }, async (change) => {
    if (change.record.claim.assigneeId === null && ctx.actor.kind === 'user') {
      change.set({ assigneeId: ctx.actor.userId });
    }
    await change.append({ kind: 'claim.review_started', payload: { note } });
  });

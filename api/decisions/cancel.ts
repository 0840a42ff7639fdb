import type { Ctx } from '../core/context.ts';
import { changeClaim, type Claim } from '../claims/index.ts';
import type { Cancellation } from './schema.ts';

export const cancel = (
  ctx: Ctx,
  { id, version, reason, note }: { id: string; version: number } & Cancellation,
): Promise<Claim> =>
  changeClaim(ctx, { id, version, action: 'cancel', reason: note, changes: { reason } }, (change) =>
    change.append({ kind: 'claim.cancelled', payload: { reason, note } }),
  );

import type { Ctx } from '../core/context.ts';
import { changeClaim } from './change.ts';
import type { Claim, Note } from './schema.ts';

export const withdraw = (
  ctx: Ctx,
  { id, version, note }: { id: string; version: number } & Note,
): Promise<Claim> =>
  changeClaim(ctx, { id, version, action: 'withdraw', reason: note }, (change) =>
    change.append({ kind: 'claim.withdrawn', payload: { note } }),
  );

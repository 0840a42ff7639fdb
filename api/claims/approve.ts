import { requirePerson } from '../auth/index.ts';
import type { Ctx } from '../core/context.ts';
import { changeClaim } from './change.ts';
import type { Claim, Note } from './schema.ts';
import { send } from './send.ts';

type Input = { id: string; version: number } & Note;

/** Somebody else of the own side agrees: what the initiator entered goes to the service under both names. */
export const approve = (ctx: Ctx, { id, version, note }: Input): Promise<Claim> => {
  const { userId: approvedBy } = requirePerson(ctx.actor);
  return changeClaim(ctx, { id, version, action: 'approve', reason: note }, (change) =>
    send(change, { approvedBy, note }),
  );
};

import type { Ctx } from '../core/context.ts';
import { invalid } from '../core/problem.ts';
import { isRequestedBy } from './actions.ts';
import { changeClaim } from './change.ts';
import type { Claim, SendingBack } from './schema.ts';

type Input = { id: string; version: number } & SendingBack;

/** A draft again: the approver says why, the initiator may take his request back without a word. */
export const sendBack = (ctx: Ctx, { id, version, reason }: Input): Promise<Claim> =>
  changeClaim(ctx, { id, version, action: 'send-back', reason }, ({ tx, record, append }) => {
    const taken = isRequestedBy(tx.actor, record);
    if (!taken && reason === undefined) throw invalid('/reason', 'required', 'Say what is missing');
    append({
      kind: 'claim.approval_returned',
      visibility: 'customer',
      payload: { note: reason, taken },
    });
  });

import type { Ctx } from '../core/context.ts';
import { needsApproval } from './approval.ts';
import { type Change, changeClaim } from './change.ts';
import { checkComplete } from './check-complete.ts';
import type { Claim } from './schema.ts';
import { authorOf, send } from './send.ts';

export const submitClaim = (ctx: Ctx, { id, version }: { id: string; version: number }): Promise<Claim> =>
  changeClaim(ctx, { id, version, action: 'submit' }, async (change) =>
    needsApproval(change.tx.actor, change.record) ? askForApproval(change) : send(change),
  );

/** Checked now, so that nobody is asked to approve half a claim. */
function askForApproval({ tx, record, today, set, append }: Change): void {
  checkComplete(record, today);
  const author = authorOf(tx);
  set({ ...author, requestedBy: author.submittedBy ?? record.claim.submittedBy, approvedBy: null });
  append({ kind: 'claim.approval_requested', visibility: 'customer' });
}

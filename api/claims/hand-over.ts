import { and, inArray } from 'drizzle-orm';
import { claimContact } from '../../db/index.ts';
import type { Actor } from '../core/actor.ts';
import type { Ctx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { changeClaim } from './change.ts';
import { claimantOf, type ClaimRecord, siteContactOf } from './record.ts';
import type { Claim } from './schema.ts';

type Somebody = { userId: string; name: string; email: string | null };
type HandOver = { id: string; from: Somebody; to: Somebody; by: Actor; reason: string };

/** On the customer's side a colleague takes the place of somebody who leaves. Who filed the claim remains its author. */
export const handOver = (ctx: Ctx, { id, from, to, by, reason }: HandOver): Promise<Claim> =>
  changeClaim(
    ctx,
    { id, action: 'hand-over', reason, changes: { from: from.userId, to: to.userId } },
    async ({ tx, record, append }) => {
      const taken = contactsOf(record, from);
      if (taken.length > 0) {
        await tx.db
          .update(claimContact)
          .set({ name: to.name, email: to.email, phone: null, emailConfirmedAt: null })
          .where(and(inTenant(tx, claimContact), inArray(claimContact.id, taken)));
      }
      append({ kind: 'claim.handed_over', by, payload: { from: from.userId, to: to.userId } });
    },
  );

/** The contacts that are this person: by the address, or because a claim without one is his. */
function contactsOf(record: ClaimRecord, from: Somebody): string[] {
  const claimant = claimantOf(record);
  const site = siteContactOf(record);
  const isClaimant =
    claimant &&
    (claimant.email === null ? record.claim.submittedBy === from.userId : claimant.email === from.email);
  return [
    ...(isClaimant ? [claimant.id] : []),
    ...(site?.email && site.email === from.email ? [site.id] : []),
  ];
}

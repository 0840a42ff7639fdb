import {
  attachment,
  brand,
  claim,
  claimContact,
  claimEvent,
  claimLine,
  evidencePolicy,
  infoItem,
  infoRequest,
  message,
  rmaUnit,
} from '../../db/index.ts';
import type { Targets } from '../../db/index.ts';
import { can, type Place, type Right } from '../auth/index.ts';
import type { Actor, Membership } from '../core/actor.ts';
import type { Ctx } from '../core/context.ts';
import { notFound, Problem } from '../core/problem.ts';
import { reachOf } from '../core/reach.ts';
import { rowOf } from '../core/row.ts';

type Named = { id: string; name: string };
type Colleague = Membership & {
  userId: string;
  name: string;
  email: string | null;
  validFrom: string | null;
  validTo: string | null;
};

/** One claim with everything that hangs on it, as rows. */
export type ClaimRecord = {
  claim: typeof claim.$inferSelect;
  brand: typeof brand.$inferSelect;
  targets: Targets;
  organization: (Named & { approvalRequired: boolean }) | null;
  branch: Named | null;
  contacts: (typeof claimContact.$inferSelect)[];
  lines: (typeof claimLine.$inferSelect)[];
  models: { id: string; code: string; name: string }[];
  jobs: (typeof rmaUnit.$inferSelect)[];
  events: (typeof claimEvent.$inferSelect)[];
  messages: (typeof message.$inferSelect)[];
  requests: (typeof infoRequest.$inferSelect)[];
  items: (typeof infoItem.$inferSelect)[];
  attachments: (typeof attachment.$inferSelect)[];
  policies: (typeof evidencePolicy.$inferSelect)[];
  people: Named[];
  /** Each membership in the claim's organisation, while its own side may have to approve the claim. */
  colleagues: Colleague[];
  related: { id: string; ref: string }[];
  undelivered: number;
};

type Json = Record<string, unknown>;
type ClaimDocument = Pick<
  ClaimRecord,
  'targets' | 'organization' | 'branch' | 'models' | 'people' | 'colleagues' | 'related' | 'undelivered'
> &
  Record<'claim' | 'brand', Json> &
  Record<
    'contacts' | 'lines' | 'jobs' | 'events' | 'messages' | 'requests' | 'items' | 'attachments' | 'policies',
    Json[]
  >;

type Key = { id: string } | { ref: string };

/** One round trip; `null` where the tenant has no such claim. */
export async function readClaim(ctx: Ctx, key: Key): Promise<ClaimRecord | null> {
  const id = 'id' in key ? key.id : null;
  const ref = 'ref' in key ? key.ref : null;
  const document = await ctx.database.call<ClaimDocument | null>('read_claim', [
    ctx.tenantId,
    reachOf(ctx),
    id,
    ref,
  ]);
  return document && toRecord(document);
}

/** For readers: what one may not see is not there. */
export async function readVisibleClaim(ctx: Ctx, key: Key): Promise<ClaimRecord> {
  const record = await readClaim(ctx, key);
  if (!record || !can(ctx.actor, 'claim.read', placeOf(record))) throw notFound();
  return record;
}

/** The same for who wants to do something to it. */
export async function readPermittedClaim(ctx: Ctx, key: Key, right: Right): Promise<ClaimRecord> {
  const record = await readVisibleClaim(ctx, key);
  if (!can(ctx.actor, right, placeOf(record))) throw new Problem('forbidden');
  return record;
}

export const claimantOf = (record: ClaimRecord) => record.contacts.find(({ kind }) => kind === 'claimant');
export const siteContactOf = (record: ClaimRecord) => record.contacts.find(({ kind }) => kind === 'site');

/** Somebody on site who was asked, and is not the claimant as well. */
export const isSiteContact = (actor: Actor, record: ClaimRecord): boolean =>
  actor.kind === 'claim' &&
  siteContactOf(record)?.email === actor.email &&
  claimantOf(record)?.email !== actor.email;

export const placeOf = (record: ClaimRecord): Place => ({
  brandId: record.claim.brandId,
  claimId: record.claim.id,
  organizationId: record.claim.organizationId,
  branchId: record.claim.branchId,
  submittedBy: record.claim.submittedBy,
  startedByKey: record.events[0]?.actor.keyId ?? null,
  claimantEmail: claimantOf(record)?.email ?? null,
  testMode: record.claim.testMode,
  unsent: record.claim.submittedAt === null,
});

const toRecord = (document: ClaimDocument): ClaimRecord => ({
  ...document,
  claim: rowOf(claim, document.claim),
  brand: rowOf(brand, document.brand),
  contacts: document.contacts.map((row) => rowOf(claimContact, row)),
  lines: document.lines.map((row) => rowOf(claimLine, row)),
  jobs: document.jobs.map((row) => rowOf(rmaUnit, row)),
  events: document.events.map((row) => rowOf(claimEvent, row)),
  messages: document.messages.map((row) => rowOf(message, row)),
  requests: document.requests.map((row) => rowOf(infoRequest, row)),
  items: document.items.map((row) => rowOf(infoItem, row)),
  attachments: document.attachments.map((row) => rowOf(attachment, row)),
  policies: document.policies.map((row) => rowOf(evidencePolicy, row)),
});

import { can, isStaff } from '../auth/index.ts';
import type { Actor } from '../core/actor.ts';
import type { Ctx } from '../core/context.ts';
import { hasRight } from './actions.ts';
import { personOf } from './person.ts';
import { type ClaimRecord, placeOf } from './record.ts';
import type { Claim } from './schema.ts';

/**
 * Whether its own side has to agree before a claim leaves it: one that a person has begun or sends, with whatever credential.
 * Keys and the visitors of a page have no side that could.
 */
export const needsApproval = (actor: Actor, { organization, claim }: ClaimRecord): boolean =>
  organization?.approvalRequired === true &&
  actor.kind !== 'key' &&
  (actor.kind === 'user' || claim.submittedBy !== null);

/** Who of the claim's own side may approve it now, each once. */
export function approversOf(record: ClaimRecord, now: string): { id: string; name: string }[] {
  const valid = record.colleagues.filter(
    ({ validFrom, validTo }) => isPast(validFrom, now, true) && !isPast(validTo, now, false),
  );
  const people = new Map(valid.map((one) => [one.userId, one]));
  return [...people.values()]
    .filter(({ userId, email }) => {
      const memberships = valid.filter((one) => one.userId === userId);
      const { brandId } = record.claim;
      return hasRight(
        { kind: 'user', sessionId: '', brandId, userId, email, memberships },
        record,
        'approve',
      );
    })
    .map(({ userId, name }) => ({ id: userId, name }));
}

const isPast = (instant: string | null, now: string, whenNever: boolean): boolean =>
  instant === null ? whenNever : Date.parse(instant) <= Date.parse(now);

/** What became of the approval, for the own side; the service learns who gave it. */
export function representApproval(ctx: Ctx, record: ClaimRecord): Claim['approval'] {
  const said = record.events.findLast(isOfApproval);
  if (!said || said.payload['taken'] === true) return null;
  const state = stateAfter(said);
  if (!isOwnSide(ctx, record) && !(state === 'given' && isStaff(ctx.actor))) return null;
  const { note } = said.payload;
  return {
    state,
    at: said.at,
    requestedBy: personOf(record, record.claim.requestedBy),
    decidedBy: state === 'asked' ? null : personOf(record, said.actor.userId ?? null),
    note: typeof note === 'string' ? note : null,
    approvers: state === 'asked' ? approversOf(record, ctx.now()).map(({ name }) => name) : [],
  };
}

type Event = ClaimRecord['events'][number];

const isOfApproval = ({ kind, payload }: Event): boolean =>
  kind === 'claim.approval_requested' ||
  kind === 'claim.approval_returned' ||
  (kind === 'claim.submitted' && payload['approved'] === true);

function stateAfter({ kind }: Event): 'asked' | 'returned' | 'given' {
  if (kind === 'claim.approval_requested') return 'asked';
  return kind === 'claim.approval_returned' ? 'returned' : 'given';
}

/** Colleagues of the organisation, whom its own notes are for; not who holds a link to the one claim. */
export const isOwnSide = ({ actor }: Pick<Ctx, 'actor'>, record: ClaimRecord): boolean =>
  can(actor, 'claim.note_customer', placeOf(record));

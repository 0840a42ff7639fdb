import { and, inArray, ne, or } from 'drizzle-orm';
import { appUser, membership } from '../../db/index.ts';
import { STAFF_ROLES } from '../../db/vocab.ts';
import { can, type Right } from '../auth/index.ts';
import type { Actor } from '../core/actor.ts';
import type { Tx } from '../core/context.ts';
import type { Belongings, Case } from './belongings.ts';
import { isOfStaff } from './grants.ts';
import { type Holder, readHolders } from './holders.ts';
import type { User } from './person.ts';
import type { SuccessorFault } from './schema.ts';

/** Who of his houses is left, by name. */
export function readColleagues(
  tx: Tx,
  user: User,
  { organizationIds, isStaff }: Belongings,
): Promise<Holder[]> {
  const ofHouses =
    organizationIds.length > 0 ? inArray(membership.organizationId, organizationIds) : undefined;
  const ofStaff = isStaff ? inArray(membership.role, [...STAFF_ROLES]) : undefined;
  if (!ofHouses && !ofStaff) return Promise.resolve([]);
  return readHolders(tx, and(ne(appUser.id, user.id), or(ofHouses, ofStaff)));
}

/** Why somebody cannot take over; nothing where he can. */
export function faultsOf(
  successor: Holder,
  leaver: User,
  belongings: Belongings,
  colleagues: readonly Holder[],
): SuccessorFault[] {
  const { assigned, filed, pending, organizationIds, isStaff } = belongings;
  const isColleague =
    organizationIds.every((id) => successor.held.some(({ organizationId }) => organizationId === id)) &&
    (!isStaff || successor.held.some(({ role }) => isOfStaff(role)));
  const reviews = assigned.every((one) => may(successor.actor, 'claim.review', one));
  const answers = filed
    .filter(({ claimantEmail, submittedBy }) => claimantEmail === leaver.email || submittedBy === leaver.id)
    .every((one) => may(successor.actor, 'claim.answer', one));
  const approvable = pending
    .filter((one) => one.submittedBy !== leaver.id || filed.some(({ id }) => id === one.id))
    .every((one) => colleagues.some(({ actor }) => approves(actor, one, leaver, successor)));
  return [
    ...(isColleague ? [] : (['not_colleague'] as const)),
    ...(reviews ? [] : (['cannot_review'] as const)),
    ...(answers ? [] : (['cannot_answer'] as const)),
    ...(approvable ? [] : (['cannot_approve'] as const)),
  ];
}

/** Nobody approves his own entry, and whoever takes a case over becomes its claimant. */
function approves(actor: Holder['actor'], one: Case, leaver: User, successor: Holder): boolean {
  const isTakenOver = one.claimantEmail === leaver.email || one.submittedBy === leaver.id;
  if (one.submittedBy === actor.userId) return false;
  if (isTakenOver && actor.userId === successor.user.id) return false;
  return may(actor, 'claim.approve', one);
}

const may = (actor: Actor, right: Right, one: Case): boolean =>
  can(actor, right, {
    brandId: one.brandId,
    claimId: one.id,
    organizationId: one.organizationId,
    branchId: one.branchId,
    submittedBy: one.submittedBy,
    claimantEmail: one.claimantEmail,
    unsent: one.state === 'draft' || one.state === 'pending_internal_approval',
  });

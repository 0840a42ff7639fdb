import type { LookupPolicy } from '../../db/vocab.ts';
import { isStaff, PERMISSIONS } from '../auth/index.ts';
import type { Actor } from '../core/actor.ts';

/** Whose units a reader sees whole; the database turns it into `visible`. */
export type Reader = {
  all: boolean;
  organizations: string[];
  /** Of these, all branches. */
  wholeOrganizations: string[];
  branches: string[];
};

export function readerOf(actor: Actor): Reader {
  if (actor.kind === 'key') {
    const organizations = actor.organizationId === null ? [] : [actor.organizationId];
    const all = actor.organizationId === null;
    return { all, organizations, wholeOrganizations: organizations, branches: [] };
  }
  const memberships =
    actor.kind === 'user'
      ? actor.memberships.filter(({ role }) => PERMISSIONS[role]['unit.read'] === 'branch')
      : [];
  const known = (ids: (string | null)[]) => ids.filter((id) => id !== null);
  return {
    all: isStaff(actor),
    organizations: known(memberships.map(({ organizationId }) => organizationId)),
    wholeOrganizations: known(
      memberships.filter(({ branchId }) => branchId === null).map(({ organizationId }) => organizationId),
    ),
    branches: known(memberships.map(({ branchId }) => branchId)),
  };
}

/** How much of a unit that is not theirs a reader is told. */
export const policyFor = (actor: Actor, brand: LookupPolicy): LookupPolicy =>
  actor.kind === 'embed' || actor.kind === 'draft' ? brand : 'verdict_and_terms';

import type { LookupPolicy } from '../../db/vocab.ts';
import { heldAt, isStaff } from '../auth/index.ts';
import type { Actor } from '../core/actor.ts';

/** Whose units a reader sees whole; the database turns it into `visible`. */
export type Reader = {
  all: boolean;
  /** Organisations whose units are theirs as a dealer. */
  dealers: string[];
  /** Organisations that own, with all their branches. */
  organizations: string[];
  branches: string[];
};

export function readerOf(actor: Actor): Reader {
  if (actor.kind === 'key') {
    const organizations = actor.organizationId === null ? [] : [actor.organizationId];
    return { all: actor.organizationId === null, dealers: organizations, organizations, branches: [] };
  }
  const held = heldAt(actor, 'unit.read').filter(({ scope }) => scope !== 'own');
  const idsOf = (some: typeof held) => some.flatMap(({ organizationId }) => organizationId ?? []);
  return {
    all: isStaff(actor),
    dealers: idsOf(held),
    organizations: idsOf(held.filter(({ scope }) => scope === 'organization')),
    branches: held.flatMap(({ branchIds }) => branchIds),
  };
}

/** How much of a unit that is not theirs a reader is told. */
export const policyFor = (actor: Actor, brand: LookupPolicy): LookupPolicy =>
  actor.kind === 'embed' || actor.kind === 'draft' ? brand : 'verdict_and_terms';

import { heldAt, isStaff } from '../auth/index.ts';
import type { Actor } from '../core/actor.ts';

/** Whose units a reader sees whole; the database turns it into `visible`, and into the conditions of a list. */
export type Reader = {
  all: boolean;
  /** Organisations whose units are theirs as a dealer. */
  dealers: string[];
  /** Organisations that own, with all their branches. */
  organizations: string[];
  branches: string[];
  /** Whose own units, without an organisation. */
  userId?: string;
};

export function readerOf(actor: Actor): Reader {
  if (actor.kind === 'key') {
    const organizations = actor.organizationId === null ? [] : [actor.organizationId];
    return { all: actor.organizationId === null, dealers: organizations, organizations, branches: [] };
  }
  if (actor.kind === 'system') return { all: true, dealers: [], organizations: [], branches: [] };
  const all = heldAt(actor, 'unit.read');
  const held = all.filter(({ scope }) => scope !== 'own');
  const idsOf = (some: typeof held) => some.flatMap(({ organizationId }) => organizationId ?? []);
  return {
    all: isStaff(actor),
    dealers: idsOf(held),
    organizations: idsOf(held.filter(({ scope }) => scope === 'organization')),
    branches: held.flatMap(({ branchIds }) => branchIds),
    ...(actor.kind === 'user' && all.length > held.length ? { userId: actor.userId } : {}),
  };
}

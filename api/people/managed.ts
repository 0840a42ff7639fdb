import type { Money } from '../../db/index.ts';
import { heldAt, requirePerson, scopeOf } from '../auth/index.ts';
import type { Actor } from '../core/actor.ts';
import { Problem } from '../core/problem.ts';

/** Where somebody looks after people. */
export type Managed = {
  everywhere: boolean;
  organizationIds: string[];
  /** What he may give at most there; `null` where he has no limit himself. */
  limitAt(organizationId: string | null): Money | null;
};

type Person = Extract<Actor, { kind: 'user' }>;

/** Somebody who looks after people somewhere, or 403. A right over branches alone gives nothing here. */
export function requireManager(actor: Actor): { me: Person; managed: Managed } {
  const me = requirePerson(actor);
  const managed = managedBy(me);
  if (!managed.everywhere && managed.organizationIds.length === 0) throw new Problem('forbidden');
  return { me, managed };
}

export function managedBy(me: Person): Managed {
  const held = heldAt(me, 'people.manage');
  return {
    everywhere: held.some(({ scope }) => scope === 'tenant'),
    organizationIds: held.flatMap(({ scope, organizationId }) =>
      scope === 'organization' && organizationId !== null ? [organizationId] : [],
    ),
    limitAt: (organizationId) => limitOf(me, organizationId),
  };
}

export const manages = (managed: Managed, organizationId: string | null): boolean =>
  managed.everywhere || (organizationId !== null && managed.organizationIds.includes(organizationId));

/** The widest of the limits under which he may give there. */
function limitOf(me: Person, organizationId: string | null): Money | null {
  const limits = me.memberships
    .filter((one) => {
      const scope = scopeOf(one, 'people.manage');
      return scope === 'tenant' || (scope === 'organization' && one.organizationId === organizationId);
    })
    .map(({ amountLimit }) => amountLimit);
  if (limits.length === 0 || limits.includes(null)) return null;
  return limits.reduce((widest, one) =>
    (one?.amountMinor ?? 0) > (widest?.amountMinor ?? 0) ? one : widest,
  );
}

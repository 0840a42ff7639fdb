import { type Actor, brandOf } from '../core/actor.ts';
import { Problem } from '../core/problem.ts';
import { can, type Right } from './permissions.ts';

type ActorOf<K extends Actor['kind']> = Extract<Actor, { kind: K }>;

/** Narrows to a signed-in person; every other credential is of the wrong kind. */
export function requirePerson(actor: Actor): ActorOf<'user'> {
  if (actor.kind !== 'user') throw new Problem('key_type');
  return actor;
}

/** Narrows to a visitor with a publishable key. */
export function requireEmbed(actor: Actor): ActorOf<'embed'> {
  if (actor.kind !== 'embed') throw new Problem('key_type');
  return actor;
}

/** Narrows to whoever holds a session. */
export function requireSession(actor: Actor): ActorOf<'draft' | 'claim' | 'user'> {
  if (actor.kind === 'embed' || actor.kind === 'key' || actor.kind === 'system')
    throw new Problem('key_type');
  return actor;
}

/** Somebody whose right reaches all of the brand, which is returned. */
export function requireRight(actor: Actor, right: Right): { brandId: string } {
  if (actor.kind === 'embed' || actor.kind === 'key') throw new Problem('key_type');
  const brandId = brandOf(actor);
  if (!can(actor, right, { brandId, organizationId: null, branchId: null })) throw new Problem('forbidden');
  return { brandId };
}

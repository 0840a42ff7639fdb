import type { Right } from '../../db/vocab.ts';
import { can, heldAt, type Place, requirePerson } from '../auth/index.ts';
import { type Actor, brandOf } from '../core/actor.ts';
import { notFound, Problem } from '../core/problem.ts';

/** Each of these shows somebody the organisation where it is held. */
const SHOWING: readonly Right[] = ['claim.read', 'people.manage', 'organization.manage'];

/** An organisation that somebody sees, all of it or some branches. */
export type House = { organizationId: string; branchIds: string[] | null };

/** What of the organisations this person sees: all, or houses. */
export function housesOf(actor: Actor): House[] | 'all' {
  const held = SHOWING.flatMap((right) => heldAt(requirePerson(actor), right));
  if (held.some(({ scope }) => scope === 'tenant')) return 'all';
  const houses = new Map<string, string[] | null>();
  for (const { scope, organizationId, branchIds } of held) {
    if (organizationId === null || scope === 'own') continue;
    const known = houses.get(organizationId);
    const isWhole = scope === 'organization' || known === null;
    houses.set(organizationId, isWhole ? null : [...new Set([...(known ?? []), ...branchIds])]);
  }
  return [...houses].map(([organizationId, branchIds]) => ({ organizationId, branchIds }));
}

/** The house at this organisation; for everybody else it is not there. */
export function enterHouse(actor: Actor, organizationId: string): House {
  const houses = housesOf(actor);
  if (houses === 'all') return { organizationId, branchIds: null };
  const house = houses.find((one) => one.organizationId === organizationId);
  if (!house) throw notFound();
  return house;
}

/** Whether a branch, or what stands at it, is seen; what is of no branch is for those who see the whole house. */
export const shows = ({ branchIds }: House, branchId: string | null): boolean =>
  branchIds === null || (branchId !== null && branchIds.includes(branchId));

const placeOf = (actor: Actor, organizationId: string | null, branchId: string | null): Place => ({
  brandId: brandOf(actor),
  organizationId,
  branchId,
});

/** Runs this organisation, or at least this branch of it. */
export const runs = (actor: Actor, organizationId: string, branchId: string | null = null): boolean =>
  can(actor, 'organization.manage', placeOf(actor, organizationId, branchId));

/** Runs the organisations as such: who there is, of what kind. */
export const runsAll = (actor: Actor): boolean =>
  can(actor, 'organization.manage', placeOf(actor, null, null));

/** Looks after the contacts of this branch, or of the whole organisation. */
export const looksAfter = (actor: Actor, organizationId: string, branchId: string | null): boolean =>
  can(actor, 'recipients.manage', placeOf(actor, organizationId, branchId));

export function demand(allowed: boolean): void {
  if (!allowed) throw new Problem('forbidden');
}

import { and, eq } from 'drizzle-orm';
import { branch, organization } from '../../db/index.ts';
import { DEALER_ROLES, type RegistrationChannel } from '../../db/vocab.ts';
import { can, heldAt, isStaff } from '../auth/index.ts';
import { type Actor, brandOf } from '../core/actor.ts';
import type { Tx } from '../core/context.ts';
import { notFound, Problem } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import type { NewRegistration } from './schema.ts';

export type Applicant = {
  channel: RegistrationChannel;
  /** Of the dealer who sold it, or of the organisation whose device it is. */
  organizationId: string | null;
  branchId: string | null;
  applicantId: string | null;
  /** The dealer where one registers for a customer. */
  sellerId: string | null;
  email: string | null;
};

type Asked = Pick<NewRegistration, 'organizationId' | 'branchId' | 'within'>;

/** For whom this is registered, by who asks: a visitor, a person, an organisation, a dealer or his point of sale. */
export async function applicantOf(tx: Tx, asked: Asked): Promise<Applicant> {
  const { actor } = tx;
  const nobody = { organizationId: null, branchId: null, applicantId: null, sellerId: null, email: null };
  if (actor.kind === 'embed') {
    const kept = asked.organizationId ?? asked.branchId;
    if (kept !== undefined) throw notFound();
    return { ...nobody, channel: asked.within ?? 'embed' };
  }
  if (actor.kind === 'key') {
    const { organizationId } = actor;
    if (asked.organizationId !== undefined && asked.organizationId !== organizationId) throw notFound();
    return { ...nobody, channel: 'pos', organizationId, sellerId: organizationId };
  }
  if (actor.kind !== 'user') throw new Problem('key_type');
  const held = heldAt(actor, 'unit.edit');
  if (held.length === 0) throw new Problem('forbidden');
  const place = await placeOf(tx, actor, asked);
  const isDealer = actor.memberships.some(
    ({ role, organizationId }) =>
      organizationId !== null &&
      organizationId === place.organizationId &&
      (DEALER_ROLES as readonly string[]).includes(role),
  );
  return {
    ...place,
    channel: isDealer ? 'dealer' : (asked.within ?? 'portal'),
    applicantId: actor.userId,
    sellerId: isDealer ? place.organizationId : null,
    // Staff write for a customer and are no owners.
    email: place.organizationId === null && !isStaff(actor) ? actor.email : null,
  };
}

type User = Extract<Actor, { kind: 'user' }>;
type Place = Pick<Applicant, 'organizationId' | 'branchId'>;

async function placeOf(tx: Tx, actor: User, asked: Asked): Promise<Place> {
  const place = await placeAsked(tx, asked);
  if (place) {
    if (!can(actor, 'unit.read', { brandId: brandOf(actor), ...place })) throw notFound();
    if (!can(actor, 'unit.edit', { brandId: brandOf(actor), ...place })) throw new Problem('forbidden');
    return place;
  }
  const home = actor.memberships.find(
    (one) =>
      one.organizationId !== null &&
      can(actor, 'unit.edit', {
        brandId: actor.brandId,
        organizationId: one.organizationId,
        branchId: one.branchId,
      }),
  );
  return home
    ? { organizationId: home.organizationId, branchId: home.branchId }
    : { organizationId: null, branchId: null };
}

async function placeAsked(tx: Tx, { organizationId, branchId }: Asked): Promise<Place | null> {
  if (branchId !== undefined) {
    const [found] = await tx.db
      .select({ organizationId: branch.organizationId })
      .from(branch)
      .where(and(inTenant(tx, branch), eq(branch.id, branchId)));
    if (!found || (organizationId !== undefined && organizationId !== found.organizationId)) throw notFound();
    return { organizationId: found.organizationId, branchId };
  }
  if (organizationId === undefined) return null;
  const [found] = await tx.db
    .select({ id: organization.id })
    .from(organization)
    .where(and(inTenant(tx, organization), eq(organization.id, organizationId)));
  if (!found) throw notFound();
  return { organizationId, branchId: null };
}

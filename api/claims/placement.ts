import { and, eq, isNull } from 'drizzle-orm';
import { branch, claim } from '../../db/index.ts';
import type { ClaimType } from '../../db/vocab.ts';
import { can, scopeOf } from '../auth/index.ts';
import { type Actor, brandOf, isTest } from '../core/actor.ts';
import type { Tx } from '../core/context.ts';
import { notFound, Problem } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import type { ClaimRecord } from './record.ts';

type Placement = { organizationId: string | null; branchId: string | null };
type Wish = { branchId?: string | null | undefined; type: ClaimType };

/** Where a new claim belongs: the branch that is named, if this actor may file there, else where he works. */
export async function placeNew(tx: Tx, { branchId, type }: Wish): Promise<Placement> {
  const home = homeOf(tx.actor, type);
  if (branchId && tx.actor.kind !== 'user' && tx.actor.kind !== 'key') throw new Problem('forbidden');
  return permit(tx, branchId ? await findBranch(tx, branchId) : branchId === null ? atLarge(home) : home);
}

/** Moves a draft to another branch of its organisation, or to another of its author's as long as nobody else was asked. */
export async function place(tx: Tx, { claim: draft }: ClaimRecord, branchId: string | null): Promise<void> {
  const to = permit(tx, branchId === null ? atLarge(draft) : await findBranch(tx, branchId));
  const isUnseen =
    tx.actor.kind === 'user' && draft.submittedBy === tx.actor.userId && draft.requestedBy === null;
  if (to.organizationId !== draft.organizationId && !isUnseen) throw new Problem('forbidden');
  // At once, so that the answer is read with the name of the place.
  await tx.db
    .update(claim)
    .set(to)
    .where(and(inTenant(tx, claim), eq(claim.id, draft.id)));
}

/** A dealer's page files for its dealer; a member files for the place where he works. */
function homeOf(actor: Actor, type: ClaimType): Placement {
  if (actor.kind === 'embed')
    return { organizationId: type === 'dealer' ? actor.organizationId : null, branchId: null };
  if (actor.kind === 'key') return { organizationId: actor.organizationId, branchId: null };
  if (actor.kind !== 'user') return { organizationId: null, branchId: null };
  const membership = actor.memberships.find(
    (one) => one.organizationId !== null && scopeOf(one, 'claim.create') !== undefined,
  );
  return { organizationId: membership?.organizationId ?? null, branchId: membership?.branchId ?? null };
}

const atLarge = ({ organizationId }: Placement): Placement => ({ organizationId, branchId: null });

async function findBranch(tx: Tx, id: string): Promise<Placement> {
  const [found] = await tx.db
    .select({ organizationId: branch.organizationId, branchId: branch.id })
    .from(branch)
    .where(and(inTenant(tx, branch), eq(branch.id, id), isNull(branch.closedAt)));
  if (!found) throw notFound();
  return found;
}

function permit(tx: Tx, to: Placement): Placement {
  const submittedBy = tx.actor.kind === 'user' ? tx.actor.userId : null;
  const testMode = isTest(tx.actor);
  if (!can(tx.actor, 'claim.create', { brandId: brandOf(tx.actor), ...to, submittedBy, testMode }))
    throw new Problem('forbidden');
  return to;
}

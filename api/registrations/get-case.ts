import { can } from '../auth/index.ts';
import { brandOf } from '../core/actor.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { notFound } from '../core/problem.ts';
import { hasAccess } from './access.ts';
import { type CaseRecord, lockCase, representCase } from './case-record.ts';
import type { OwnershipCase } from './schema.ts';

/** For the service, and for the present owner, who reads nothing of who asks. */
export const getOwnershipCase = (
  ctx: Ctx,
  { id, access }: { id: string; access?: string | undefined },
): Promise<OwnershipCase> =>
  transact(ctx, async (tx) => {
    const found = await lockCase(tx, id);
    if (!found) throw notFound();
    if (decides(tx)) return representCase(tx, found);
    if (!(await isHolder(tx, found, access))) throw notFound();
    return representCase(tx, found, 'owner');
  });

const decides = ({ actor }: Tx): boolean =>
  actor.kind === 'user' &&
  can(actor, 'claim.read_internal', { brandId: actor.brandId, organizationId: null, branchId: null });

/** Whose device it is so far: signed in, or by the link of the mail. */
export async function isHolder(
  tx: Tx,
  { unit, ownershipCase: { id } }: CaseRecord,
  access: string | undefined,
): Promise<boolean> {
  const { actor } = tx;
  const place = {
    brandId: brandOf(actor),
    organizationId: unit.ownerId,
    branchId: unit.branchId,
    submittedBy: unit.ownerUserId,
  };
  const isOwner = actor.kind === 'user' && !actor.memberships.some(({ scope }) => scope === 'tenant');
  return (isOwner && can(actor, 'unit.edit', place)) || hasAccess(tx, 'ownership', id, access);
}

import type { unit } from '../../db/index.ts';
import { can, heldAt, type Right } from '../auth/index.ts';
import type { Actor } from '../core/actor.ts';

export type Owned = Pick<typeof unit.$inferSelect, 'ownerId' | 'ownerUserId' | 'dealerId' | 'branchId'> & {
  brandId: string;
};

/** Whether a right reaches a unit: as its owner's, or as that of the dealer who has it to sell or has sold it. */
export function canUnit(actor: Actor, right: Right, unit: Owned): boolean {
  const { brandId } = unit;
  const place = {
    brandId,
    organizationId: unit.ownerId,
    branchId: unit.branchId,
    submittedBy: unit.ownerUserId,
  };
  if (can(actor, right, place)) return true;
  if (unit.dealerId === null) return false;
  if (actor.kind === 'key')
    return can(actor, right, { brandId, organizationId: unit.dealerId, branchId: null });
  return heldAt(actor, right).some(
    ({ scope, organizationId }) => scope !== 'own' && organizationId === unit.dealerId,
  );
}

/** Whoever of the service, the owner's side or the dealer's may be told the whole of it. */
export const seesWhole = (actor: Actor, unit: Owned): boolean => canUnit(actor, 'unit.read', unit);

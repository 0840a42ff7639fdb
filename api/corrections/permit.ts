import { can, heldAt, isStaff } from '../auth/index.ts';
import type { dateCorrection } from '../../db/index.ts';
import type { Actor } from '../core/actor.ts';

type Row = typeof dateCorrection.$inferSelect;

const tenantWide = (brandId: string) => ({ brandId, organizationId: null, branchId: null });

/** Nobody decides on what he proposed himself. */
export const mayDecide = (actor: Actor, row: Row): boolean =>
  row.state === 'proposed' &&
  can(actor, 'unit.change_dates', tenantWide(row.brandId)) &&
  !(actor.kind === 'user' && row.proposedBy === actor.userId);

/** The service sees all, a person the own ones, and whoever sees the devices of an organisation those of its people. */
export function sees(actor: Actor, row: Row): boolean {
  if (isStaff(actor)) return true;
  if (actor.kind !== 'user') return false;
  return (
    row.proposedBy === actor.userId ||
    (row.organizationId !== null && organizationsOf(actor).includes(row.organizationId))
  );
}

export const organizationsOf = (actor: Actor): string[] =>
  heldAt(actor, 'unit.read').flatMap(({ scope, organizationId }) =>
    scope === 'organization' && organizationId !== null ? [organizationId] : [],
  );

import { brandOf } from '../core/actor.ts';
import type { Tx } from '../core/context.ts';
import { announce } from '../core/record.ts';
import type { Held } from './person.ts';

/** Whose rights changed hears of it by mail. */
export function tellRights(
  tx: Tx,
  held: Held,
  change: 'given' | 'changed' | 'ended' | 'delegated',
): Promise<void> {
  const by = tx.actor.kind === 'user' ? tx.actor.userId : null;
  return announce(tx, {
    kind: 'membership.changed',
    objectId: held.id,
    sequence: held.version,
    payload: {
      brandId: brandOf(tx.actor),
      change,
      by,
      userId: held.userId,
      role: held.role,
      scope: held.scope,
      organizationId: held.organizationId,
      branchId: held.branchId,
      validFrom: held.validFrom,
      validTo: held.validTo,
      delegatedBy: held.delegatedBy,
    },
  });
}

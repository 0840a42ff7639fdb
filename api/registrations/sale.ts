import { DEALER_ROLES } from '../../db/vocab.ts';
import { heldAt, isStaff } from '../auth/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { mayUnit, readPermittedUnit } from '../units/index.ts';
import { register } from './create.ts';
import { lockUnit } from './find-unit.ts';
import type { Registration, Sale } from './schema.ts';

/** From the dealer's row of a unit that waits to be registered; to another dealer the unit is not there. */
export const registerSale = (ctx: Ctx, { id, ...sale }: Sale & { id: string }): Promise<Registration> =>
  transact(ctx, async (tx) => {
    const held = await lockUnitIfAny(tx, id);
    const record = await readPermittedUnit(tx, { id }, 'unit.edit');
    if (!held || !mayUnit(tx.actor, record, 'register-sale'))
      throw new Problem('wrong_state', { detail: `The unit is in state \`${record.unit.lifecycle}\`` });
    const seller = sellerOf(tx, record.unit.dealerId);
    return register(
      tx,
      { ...sale, serial: held.serialRaw },
      {
        channel: tx.actor.kind === 'key' ? 'pos' : 'dealer',
        organizationId: seller,
        branchId: null,
        applicantId: tx.actor.kind === 'user' ? tx.actor.userId : null,
        sellerId: seller,
        email: null,
      },
      held,
    );
  });

const lockUnitIfAny = (tx: Tx, id: string) => lockUnit(tx, id).catch(() => null);

/** The dealer who has it; one who sells from his own stock is the dealer himself. */
function sellerOf({ actor }: Tx, dealerId: string | null): string | null {
  if (dealerId !== null || isStaff(actor)) return dealerId;
  if (actor.kind === 'key') return actor.organizationId;
  if (actor.kind !== 'user') return null;
  const sellers = actor.memberships.filter(({ role }) => (DEALER_ROLES as readonly string[]).includes(role));
  return (
    heldAt(actor, 'unit.edit').find(({ organizationId }) =>
      sellers.some((one) => one.organizationId === organizationId),
    )?.organizationId ?? null
  );
}

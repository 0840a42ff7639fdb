import { type Ctx, transact } from '../core/context.ts';
import { decidable, decisionOf } from './approve.ts';
import { changeRegistration } from './change.ts';
import { readRegistration } from './record.ts';
import { representRegistration } from './represent.ts';
import type { Registration } from './schema.ts';

/** With a reason that the applicant reads; the device keeps whatever cover it has. */
export const rejectRegistration = (
  ctx: Ctx,
  { id, reason }: { id: string; reason: string },
): Promise<Registration> =>
  transact(ctx, async (tx) => {
    const { registration: made } = await decidable(tx, id);
    await changeRegistration(tx, made, {
      action: 'reject',
      reason,
      state: 'rejected',
      ...decisionOf(tx, reason),
    });
    return representRegistration(tx, await readRegistration(tx, id));
  });

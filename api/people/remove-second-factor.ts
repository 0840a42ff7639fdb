import { and, eq } from 'drizzle-orm';
import { totp } from '../../db/index.ts';
import { brandOf } from '../core/actor.ts';
import { type Ctx, transact } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { announce, writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { requireManager } from './managed.ts';
import { endSessions, lockPerson, requireOther, requireWhole } from './person.ts';
import { representPeople } from './represent.ts';
import type { Person, StatusChange } from './schema.ts';

/** For who has lost it: the codes of the mailbox or the password alone sign in again, and the owner hears of it. */
export async function removeSecondFactor(
  ctx: Ctx,
  { id, reason }: { id: string } & StatusChange,
): Promise<Person> {
  const { managed } = requireManager(ctx.actor);
  return transact(ctx, async (tx) => {
    const user = await lockPerson(tx, managed, id);
    requireOther(tx.actor, id);
    await requireWhole(tx, managed, id);
    const removed = await tx.db
      .delete(totp)
      .where(and(inTenant(tx, totp), eq(totp.userId, id)))
      .returning({ confirmedAt: totp.confirmedAt });
    if (!removed[0]?.confirmedAt) throw new Problem('wrong_state', { detail: 'There is no second factor' });
    await endSessions(tx, id);
    await writeAudit(tx, { action: 'user.remove_second_factor', objectType: 'user', objectId: id, reason });
    await announce(tx, {
      kind: 'totp.removed',
      objectId: tx.newId(),
      sequence: 1,
      payload: {
        userId: id,
        brandId: brandOf(tx.actor),
        reason,
        by: tx.actor.kind === 'user' ? tx.actor.userId : null,
      },
    });
    const [person] = await representPeople(tx, managed, [user]);
    return person!;
  });
}

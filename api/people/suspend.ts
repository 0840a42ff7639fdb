import { and, eq } from 'drizzle-orm';
import { appUser } from '../../db/index.ts';
import type { UserStatus } from '../../db/vocab.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { keepAdministratorWithout } from './administrators.ts';
import { requireManager } from './managed.ts';
import {
  endDelegationsOf,
  endSessions,
  lockPerson,
  requireOther,
  requireWhole,
  type User,
} from './person.ts';
import { representPeople } from './represent.ts';
import type { Person, StatusChange } from './schema.ts';

type Input = { id: string } & StatusChange;

/** Shuts somebody out at once; what he is stays written, what he passed on to others ends. */
export const suspend = (ctx: Ctx, input: Input): Promise<Person> =>
  changeStatus(ctx, input, { from: 'active', to: 'suspended', action: 'user.suspend' }, async (tx, user) => {
    await keepAdministratorWithout(tx, user.id);
    await endSessions(tx, user.id);
    await endDelegationsOf(tx, user.id);
  });

export const reactivate = (ctx: Ctx, input: Input): Promise<Person> =>
  changeStatus(ctx, input, { from: 'suspended', to: 'active', action: 'user.reactivate' });

type Step = { from: UserStatus; to: UserStatus; action: string };

async function changeStatus(
  ctx: Ctx,
  { id, reason }: Input,
  { from, to, action }: Step,
  also?: (tx: Tx, user: User) => Promise<void>,
): Promise<Person> {
  const { managed } = requireManager(ctx.actor);
  return transact(ctx, async (tx) => {
    const user = await lockPerson(tx, managed, id);
    requireOther(tx.actor, id);
    await requireWhole(tx, managed, id);
    if (user.status !== from)
      throw new Problem('person_inactive', { detail: `The person is ${user.status}` });
    await also?.(tx, user);
    const [after] = await tx.db
      .update(appUser)
      .set({ status: to, updatedAt: tx.now(), version: user.version + 1 })
      .where(and(inTenant(tx, appUser), eq(appUser.id, id)))
      .returning();
    await writeAudit(tx, { action, objectType: 'user', objectId: id, reason });
    const [person] = await representPeople(tx, managed, [after!]);
    return person!;
  });
}

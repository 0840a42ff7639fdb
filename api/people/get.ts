import { and, eq } from 'drizzle-orm';
import { appUser } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { notFound } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { requireManager } from './managed.ts';
import { isReached } from './person.ts';
import { representPeople } from './represent.ts';
import type { Person } from './schema.ts';

export async function getPerson(ctx: Ctx, { id }: { id: string }): Promise<Person> {
  const { managed } = requireManager(ctx.actor);
  return transact(ctx, async (tx) => {
    const users = await tx.db
      .select()
      .from(appUser)
      .where(and(inTenant(tx, appUser), eq(appUser.id, id), isReached(tx, managed)));
    const [person] = await representPeople(tx, managed, users);
    return person ?? Promise.reject(notFound());
  });
}

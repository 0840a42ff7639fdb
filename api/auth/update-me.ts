import { and, eq } from 'drizzle-orm';
import { appUser } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { notFound, Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { getMe } from './get-me.ts';
import type { Me, MeChange } from './me-schema.ts';
import { requirePerson } from './require.ts';

type Input = { version: number; change: MeChange };

export async function updateMe(ctx: Ctx, { version, change }: Input): Promise<Me> {
  const { userId } = requirePerson(ctx.actor);
  return transact(ctx, async (tx) => {
    const isMe = and(inTenant(tx, appUser), eq(appUser.id, userId));
    const [before] = await tx.db.select().from(appUser).where(isMe).for('update');
    if (!before) throw notFound();
    if (before.version !== version)
      throw new Problem('precondition_failed', { extra: { current: await getMe(tx) } });
    await tx.db
      .update(appUser)
      .set({ ...change, version: version + 1, updatedAt: tx.now() })
      .where(isMe);
    const changes = { fields: Object.keys(change) };
    await writeAudit(tx, { action: 'user.update', objectType: 'user', objectId: userId, changes });
    return getMe(tx);
  });
}

import { and, eq, isNull } from 'drizzle-orm';
import { session } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { notFound } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { requirePerson } from './require.ts';

/** Signs the reader out of one of their sessions. */
export async function revokeSession(ctx: Ctx, { id }: { id: string }): Promise<void> {
  const { userId } = requirePerson(ctx.actor);
  await transact(ctx, async (tx) => {
    const ended = await tx.db
      .update(session)
      .set({ revokedAt: tx.now() })
      .where(
        and(inTenant(tx, session), eq(session.id, id), eq(session.userId, userId), isNull(session.revokedAt)),
      )
      .returning({ id: session.id });
    if (ended.length === 0) throw notFound();
    await writeAudit(tx, { action: 'session.end', objectType: 'session', objectId: id });
  });
}

import { and, eq, isNull } from 'drizzle-orm';
import { session } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { requireSession } from './require.ts';

export async function endSession(ctx: Ctx): Promise<void> {
  const { sessionId } = requireSession(ctx.actor);
  await transact(ctx, async (tx) => {
    const ended = await tx.db
      .update(session)
      .set({ revokedAt: tx.now() })
      .where(and(inTenant(tx, session), eq(session.id, sessionId), isNull(session.revokedAt)))
      .returning({ id: session.id });
    if (ended.length === 0) return;
    await writeAudit(tx, { action: 'session.end', objectType: 'session', objectId: sessionId });
  });
}

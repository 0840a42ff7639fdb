import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import { session } from '../../db/index.ts';
import { toWireId } from '../../db/id.ts';
import { type Ctx, transact } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import type { OwnSessionList } from './me-schema.ts';
import { requirePerson } from './require.ts';

const MOST = 100;

/** Where the reader is signed in, the latest use first. */
export async function listSessions(ctx: Ctx): Promise<OwnSessionList> {
  const { userId, sessionId } = requirePerson(ctx.actor);
  return transact(ctx, async (tx) => {
    const rows = await tx.db
      .select()
      .from(session)
      .where(
        and(
          inTenant(tx, session),
          eq(session.userId, userId),
          isNull(session.revokedAt),
          gt(session.expiresAt, tx.now()),
        ),
      )
      .orderBy(desc(session.lastSeenAt), desc(session.id))
      .limit(MOST);
    return {
      items: rows.map(({ id, method, device, createdAt, lastSeenAt }) => ({
        id: toWireId('session', id),
        method,
        device,
        createdAt,
        lastSeenAt,
        current: id === sessionId,
      })),
    };
  });
}

import { type Ctx, transact } from '../core/context.ts';
import { writeAudit } from '../core/record.ts';
import { endSessionsOf } from './end-sessions.ts';
import { requirePerson } from './require.ts';

/** Signs the reader out everywhere else. */
export async function revokeOtherSessions(ctx: Ctx): Promise<void> {
  const { userId, sessionId } = requirePerson(ctx.actor);
  await transact(ctx, async (tx) => {
    await endSessionsOf(tx, userId, sessionId);
    await writeAudit(tx, { action: 'session.end_others', objectType: 'user', objectId: userId });
  });
}

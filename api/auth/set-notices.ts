import { and, eq } from 'drizzle-orm';
import { noticeChoice } from '../../db/index.ts';
import { NOTICE_KINDS } from '../../db/vocab.ts';
import { type Ctx, transact } from '../core/context.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { getNotices } from './get-notices.ts';
import type { NoticeChoices, Notices } from './me-schema.ts';
import { requirePerson } from './require.ts';

/** All choices at once; a kind without one goes back to its default. */
export async function setNotices(ctx: Ctx, choices: NoticeChoices): Promise<Notices> {
  const { userId } = requirePerson(ctx.actor);
  return transact(ctx, async (tx) => {
    await tx.db.delete(noticeChoice).where(and(inTenant(tx, noticeChoice), eq(noticeChoice.userId, userId)));
    const rows = NOTICE_KINDS.flatMap((kind) => {
      const mode = choices[kind];
      return mode ? [{ tenantId: tx.tenantId, userId, kind, mode }] : [];
    });
    if (rows.length > 0) await tx.db.insert(noticeChoice).values(rows).onConflictDoNothing();
    await writeAudit(tx, {
      action: 'user.set_notices',
      objectType: 'user',
      objectId: userId,
      changes: { ...choices },
    });
    return getNotices(tx);
  });
}

import { and, eq } from 'drizzle-orm';
import { noticeChoice } from '../../db/index.ts';
import { type Locale, NOTICE_KINDS } from '../../db/vocab.ts';
import { type Ctx, transact } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import type { Notices } from './me-schema.ts';
import { NOTICE_DEFAULTS } from './notice-defaults.ts';
import { NOTICE_TEXTS } from './notice-texts.ts';
import { requirePerson } from './require.ts';

/** What the reader is mailed about. What concerns the safety of the account is always mailed and stands not here. */
export async function getNotices(ctx: Ctx): Promise<Notices> {
  const { userId } = requirePerson(ctx.actor);
  return transact(ctx, async (tx) => {
    const chosen = await tx.db
      .select({ kind: noticeChoice.kind, mode: noticeChoice.mode })
      .from(noticeChoice)
      .where(and(inTenant(tx, noticeChoice), eq(noticeChoice.userId, userId)));
    const texts = NOTICE_TEXTS[tx.locale as Locale];
    return {
      items: NOTICE_KINDS.map((kind) => ({
        kind,
        mode: chosen.find((one) => one.kind === kind)?.mode ?? NOTICE_DEFAULTS[kind],
        default: NOTICE_DEFAULTS[kind],
        ...texts[kind],
      })),
    };
  });
}

import { and, eq } from 'drizzle-orm';
import { appUser, noticeChoice } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { noticeOf } from './notice-of.ts';
import { type Recipient, sameForm } from './recipients.ts';
import type { Template } from './wording.ts';

/** Whether the person of this address has switched such mails off. */
export async function declines(tx: Tx, to: Recipient, template: Template): Promise<boolean> {
  const kind = noticeOf(template);
  if (!kind) return false;
  const [off] = await tx.db
    .select({ mode: noticeChoice.mode })
    .from(noticeChoice)
    .innerJoin(appUser, and(eq(appUser.tenantId, noticeChoice.tenantId), eq(appUser.id, noticeChoice.userId)))
    .where(
      and(
        eq(noticeChoice.tenantId, tx.tenantId),
        eq(appUser.email, sameForm(to.address)),
        eq(noticeChoice.kind, kind),
        eq(noticeChoice.mode, 'off'),
      ),
    );
  return off !== undefined;
}

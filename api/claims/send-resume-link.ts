import { spend } from '../core/budget.ts';
import { type Ctx, transact } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { announce, writeAudit } from '../core/record.ts';
import { readPermittedClaim } from './record.ts';
import type { ResumeLinkRequest } from './schema.ts';

/** Asks for the link; whether and how the address gets a mail is decided where mails are sent. */
export async function sendResumeLink(
  ctx: Ctx,
  { id, email }: { id: string } & ResumeLinkRequest,
): Promise<void> {
  await transact(ctx, async (tx) => {
    const record = await readPermittedClaim(tx, { id }, 'claim.file');
    if (record.claim.state !== 'draft') throw new Problem('wrong_state');
    await spend(tx, [{ bucket: `resume:${id}`, limit: 5, windowSeconds: 3600 }]);
    if (!record.claim.testMode) {
      await announce(tx, {
        kind: 'claim.resume_link',
        objectId: id,
        sequence: record.claim.lastSeq,
        payload: { email, locale: tx.locale },
      });
    }
    await writeAudit(tx, { action: 'claim.send_resume_link', objectType: 'claim', objectId: id });
  });
}

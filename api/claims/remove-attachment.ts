import { and, eq } from 'drizzle-orm';
import { attachment, claim } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { findAttachment } from './find-attachment.ts';
import { readPermittedClaim } from './record.ts';

/** What was sent stays; only a draft loses files. Its version stays too, as with an upload. */
export async function removeAttachment(ctx: Ctx, { id }: { id: string }): Promise<void> {
  const fileKey = await transact(ctx, async (tx) => {
    const file = await findAttachment(tx, id);
    await tx.db
      .select({ id: claim.id })
      .from(claim)
      .where(and(inTenant(tx, claim), eq(claim.id, file.claimId)))
      .for('update');
    const record = await readPermittedClaim(tx, { id: file.claimId }, 'claim.file');
    if (record.claim.state !== 'draft') {
      throw new Problem('wrong_state', { detail: 'Only files of a draft can be taken back' });
    }
    await tx.db
      .update(attachment)
      .set({ state: 'removed' })
      .where(and(inTenant(tx, attachment), eq(attachment.id, id)));
    await writeAudit(tx, {
      action: 'claim.detach',
      objectType: 'claim',
      objectId: file.claimId,
      changes: { attachmentId: id, type: file.type },
    });
    return file.fileKey;
  });
  ctx.later(ctx.files.remove(fileKey));
}

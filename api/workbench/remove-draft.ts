import { termDraft } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { writeAudit } from '../core/record.ts';
import { requireTermWriter } from '../products/index.ts';
import { findDraft, isDraft } from './draft.ts';

export async function removeDraft(ctx: Ctx, { id }: { id: string }): Promise<void> {
  requireTermWriter(ctx);
  await transact(ctx, async (tx) => {
    const { code } = await findDraft(tx, id);
    await tx.db.delete(termDraft).where(isDraft(tx, id));
    await writeAudit(tx, {
      action: 'term_draft.remove',
      objectType: 'term_draft',
      objectId: id,
      changes: { code },
    });
  });
}

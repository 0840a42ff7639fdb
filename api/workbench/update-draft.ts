import { and, eq, ne } from 'drizzle-orm';
import { termDraft } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { requireTermWriter } from '../products/index.ts';
import { storedTerm, type WrittenTerm } from '../terms/index.ts';
import { draftTaken } from './create-draft.ts';
import { draftToWire, findDraft, isDraft, lockDraft } from './draft.ts';
import type { TermDraft } from './schema.ts';

type Input = { id: string; version: number; body: WrittenTerm };

export async function updateDraft(ctx: Ctx, { id, version, body }: Input): Promise<TermDraft> {
  requireTermWriter(ctx);
  return transact(ctx, async (tx) => {
    const before = await lockDraft(tx, { id, version });
    const { code } = body;
    const others = await tx.db
      .select({ id: termDraft.id })
      .from(termDraft)
      .where(and(inTenant(tx, termDraft), eq(termDraft.code, code), ne(termDraft.id, id)));
    if (others.length > 0) throw draftTaken();
    await tx.db
      .update(termDraft)
      .set({ code, body: storedTerm(body), version: version + 1, updatedAt: tx.now() })
      .where(isDraft(tx, id));
    await writeAudit(tx, {
      action: 'term_draft.update',
      objectType: 'term_draft',
      objectId: id,
      changes: { before: before.code, after: code },
    });
    return draftToWire(tx, await findDraft(tx, id));
  });
}

import { termDraft } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { invalid } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { requireTermWriter } from '../products/index.ts';
import { storedTerm, type WrittenTerm } from '../terms/index.ts';
import { draftToWire, findDraft } from './draft.ts';
import type { TermDraft } from './schema.ts';

export async function createDraft(ctx: Ctx, { body }: { body: WrittenTerm }): Promise<TermDraft> {
  requireTermWriter(ctx);
  return transact(ctx, async (tx) => {
    const id = tx.newId();
    const { code } = body;
    const createdBy = tx.actor.kind === 'user' ? tx.actor.userId : null;
    const written = { tenantId: tx.tenantId, id, code, body: storedTerm(body), createdBy };
    const [row] = await tx.db
      .insert(termDraft)
      .values({ ...written, createdAt: tx.now(), updatedAt: tx.now() })
      .onConflictDoNothing()
      .returning();
    if (!row) throw draftTaken();
    await writeAudit(tx, {
      action: 'term_draft.create',
      objectType: 'term_draft',
      objectId: id,
      changes: { code },
    });
    return draftToWire(tx, await findDraft(tx, id));
  });
}

export const draftTaken = () =>
  invalid('/body/code', 'taken', 'Somebody is writing this term already: there is a draft with this code');

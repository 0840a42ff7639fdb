import { and, count, eq } from 'drizzle-orm';
import { importRow } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { findImport } from './access.ts';
import { goOn } from './go-on.ts';
import { representImport } from './represent.ts';
import type { Import } from './schema.ts';

/** Whoever asks how far it is also takes it further, after the answer. */
export async function getImport(ctx: Ctx, { id }: { id: string }): Promise<Import> {
  const answer = await transact(ctx, async (tx) => {
    const job = await findImport(tx, id);
    if (job.state !== 'undone') return representImport(ctx, job);
    const [left] = await tx.db
      .select({ rows: count() })
      .from(importRow)
      .where(and(inTenant(tx, importRow), eq(importRow.jobId, id), eq(importRow.message, 'not_undone')));
    return representImport(ctx, job, { notUndone: left?.rows ?? 0 });
  });
  if (['uploaded', 'parsing', 'committing', 'undoing'].includes(answer.state)) goOn(ctx, id);
  return answer;
}

import { and, eq } from 'drizzle-orm';
import { importJob } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import type { ImportJob } from './access.ts';
import { actorOf, readAgain } from './commit-slice.ts';

/** Takes the next rows back; what something hangs on, or what was changed since, stays. */
export async function undoSlice(ctx: Ctx, job: ImportJob, nextLease: string): Promise<ImportJob | null> {
  return transact(ctx, async (tx) => {
    const answer = await tx.database.call<{ done: boolean } | null>('undo_import', [
      tx.tenantId,
      job.id,
      job.leasedUntil,
      nextLease,
      job.sliceRows,
      tx.now(),
      JSON.stringify(actorOf(job)),
    ]);
    if (!answer) return null;
    if (!answer.done) return readAgain(tx, job.id);
    await tx.db
      .update(importJob)
      .set({
        state: 'undone',
        undoneAt: tx.now(),
        leasedUntil: null,
        version: job.version + 1,
        updatedAt: tx.now(),
      })
      .where(and(inTenant(tx, importJob), eq(importJob.id, job.id)));
    return null;
  });
}

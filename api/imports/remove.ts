import { and, eq, inArray } from 'drizzle-orm';
import { importJob, importRow } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { findImport } from './access.ts';
import { actionsOf } from './represent.ts';

const ROWS = 20_000;

/** A file that was never taken in goes without a trace but the audit's. */
export async function removeImport(ctx: Ctx, { id }: { id: string }): Promise<void> {
  for (;;) {
    const isGone = await transact(ctx, async (tx) => {
      const job = await findImport(tx, id, true);
      if (!actionsOf(job, tx.now()).includes('remove'))
        throw new Problem('wrong_state', { detail: `The file is in state \`${job.state}\`` });
      const some = tx.db
        .select({ rowNo: importRow.rowNo })
        .from(importRow)
        .where(and(inTenant(tx, importRow), eq(importRow.jobId, id)))
        .limit(ROWS);
      const removed = await tx.db
        .delete(importRow)
        .where(and(inTenant(tx, importRow), eq(importRow.jobId, id), inArray(importRow.rowNo, some)))
        .returning({ rowNo: importRow.rowNo });
      if (removed.length === ROWS) return false;
      await tx.db.delete(importJob).where(and(inTenant(tx, importJob), eq(importJob.id, id)));
      await writeAudit(tx, {
        action: 'import.remove',
        objectType: 'import',
        objectId: id,
        changes: { file: job.fileName, sha256: job.fileHash },
      });
      ctx.later(Promise.all([job.fileKey, `${job.fileKey}.csv`].map((key) => ctx.files.remove(key))));
      return true;
    });
    if (isGone) return;
  }
}

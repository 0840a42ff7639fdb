import { and, eq, gt } from 'drizzle-orm';
import { importJob, importRow } from '../../db/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { writeAudit } from '../core/record.ts';
import { after } from '../core/retry.ts';
import { inTenant } from '../core/tenant.ts';
import type { ImportJob } from './access.ts';
import { sizeAfterFailure } from './slice-size.ts';

/** Failures without anything done between them, after which a file is given up. */
const MOST = 8;
const PAUSE_MS = 2_000;

/** The next slice is smaller; one row that fails alone is refused, and what fails again and again ends with a reason. */
export async function noteFailure(ctx: Ctx, job: ImportJob, error: unknown): Promise<void> {
  const isOfTheRow = job.state === 'committing' && job.sliceRows === 1 && isRefusal(error);
  await transact(ctx, async (tx) => {
    const counts = isOfTheRow ? await refuseNext(tx, job) : job.counts;
    const failures = isOfTheRow ? 0 : job.failures + 1;
    const change =
      failures < MOST
        ? { leasedUntil: failures > 1 && !isRefusal(error) ? after(tx.now(), failures * PAUSE_MS) : null }
        : { state: 'failed' as const, problem: 'given_up', stoppedIn: job.state, leasedUntil: null };
    const [noted] = await tx.db
      .update(importJob)
      .set({
        ...change,
        counts,
        failures: failures % MOST,
        sliceRows: sizeAfterFailure(job.sliceRows),
        version: job.version + 1,
        updatedAt: tx.now(),
      })
      .where(
        and(inTenant(tx, importJob), eq(importJob.id, job.id), eq(importJob.leasedUntil, job.leasedUntil!)),
      )
      .returning();
    if (noted?.state === 'failed')
      await writeAudit(tx, {
        action: 'import.fail',
        objectType: 'import',
        objectId: job.id,
        changes: { in: job.state },
      });
    // Where the database itself is away, the lease runs out and somebody else takes the file up.
  }).catch(() => undefined);
}

/** The next row of the slice gets a verdict of its own, and the next slice passes it. */
async function refuseNext(tx: Tx, job: ImportJob): Promise<ImportJob['counts']> {
  const [next] = await tx.db
    .select({ rowNo: importRow.rowNo, verdict: importRow.verdict })
    .from(importRow)
    .where(and(inTenant(tx, importRow), eq(importRow.jobId, job.id), gt(importRow.rowNo, job.cursor)))
    .orderBy(importRow.rowNo)
    .limit(1);
  if (!next) return job.counts;
  await tx.db
    .update(importRow)
    .set({ verdict: 'refused', message: 'row_impossible' })
    .where(and(inTenant(tx, importRow), eq(importRow.jobId, job.id), eq(importRow.rowNo, next.rowNo)));
  const { [next.verdict]: before = 0, refused = 0 } = job.counts;
  return { ...job.counts, [next.verdict]: before - 1, refused: refused + 1 };
}

/** Classes of what Postgres says about values: data, integrity, limits; not about itself, its time or its connections. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(22|23|54)/.test(String(error.code));

import { and, eq } from 'drizzle-orm';
import { importJob } from '../../db/index.ts';
import type { ImportVerdict } from '../../db/vocab.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { announce, writeAudit } from '../core/record.ts';
import { after } from '../core/retry.ts';
import { inTenant } from '../core/tenant.ts';
import type { ImportJob } from './access.ts';

const UNDO_MS = 14 * 24 * 3_600_000;
const FINE: readonly string[] = ['ok', 'changed', 'unchanged'] satisfies ImportVerdict[];

/** Who brought the file in, as the history of a unit says it. */
export const actorOf = ({ createdBy, organizationId }: ImportJob): Record<string, unknown> =>
  createdBy === null
    ? { kind: 'system' }
    : { kind: organizationId === null ? 'staff' : 'member', userId: createdBy };

/** Takes the next rows in, or ends the job. */
export async function commitSlice(ctx: Ctx, job: ImportJob, nextLease: string): Promise<ImportJob | null> {
  return transact(ctx, async (tx) => {
    const answer = await tx.database.call<{ done: boolean } | null>('commit_import', [
      tx.tenantId,
      job.id,
      job.leasedUntil,
      nextLease,
      job.sliceRows,
      tx.now(),
      JSON.stringify(actorOf(job)),
    ]);
    if (!answer) return null;
    if (answer.done) return finish(tx, job);
    return readAgain(tx, job.id);
  });
}

export async function readAgain(tx: Tx, id: string): Promise<ImportJob | null> {
  const [next] = await tx.db
    .select()
    .from(importJob)
    .where(and(inTenant(tx, importJob), eq(importJob.id, id)));
  return next ?? null;
}

async function finish(tx: Tx, job: ImportJob): Promise<null> {
  const { counts } = job;
  const { taken, left } = outcomeOf(job);
  const state = left === 0 ? ('done' as const) : ('done_with_errors' as const);
  await tx.db
    .update(importJob)
    .set({
      state,
      committedAt: tx.now(),
      undoUntil: after(tx.now(), UNDO_MS),
      leasedUntil: null,
      version: job.version + 1,
      updatedAt: tx.now(),
    })
    .where(and(inTenant(tx, importJob), eq(importJob.id, job.id)));
  await writeAudit(tx, {
    action: 'import.done',
    objectType: 'import',
    objectId: job.id,
    changes: { ...counts },
  });
  await announce(tx, {
    kind: `import.${state}`,
    objectId: job.id,
    sequence: job.version + 1,
    payload: {
      brandId: job.brandId,
      userId: job.createdBy,
      fileName: job.fileName,
      counts,
      taken,
      left,
      seconds: (Date.parse(tx.now()) - Date.parse(job.beganAt ?? tx.now())) / 1_000,
    },
  });
  return null;
}

/** Rows that are in the portal now, and rows that are not. */
function outcomeOf({ counts, defaults }: ImportJob): { taken: number; left: number } {
  const fine = defaults['acceptSimilar'] ? [...FINE, 'near_duplicate'] : FINE;
  const sum = (wanted: boolean) =>
    Object.entries(counts)
      .filter(([verdict]) => fine.includes(verdict) === wanted)
      .reduce((rows, [, more]) => rows + more, 0);
  return { taken: sum(true), left: sum(false) };
}

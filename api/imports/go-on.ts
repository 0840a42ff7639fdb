import { and, eq, inArray, isNull, lte, or } from 'drizzle-orm';
import { importJob } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { EVERYWHERE } from '../core/reach.ts';
import { after } from '../core/retry.ts';
import { inTenant } from '../core/tenant.ts';
import type { ImportJob } from './access.ts';
import { commitSlice } from './commit-slice.ts';
import { noteFailure } from './note-failure.ts';
import { parseSlice } from './parse-slice.ts';
import { readHeader } from './read-header.ts';
import { nextSize } from './slice-size.ts';
import { undoSlice } from './undo-slice.ts';

/** A file is taken up again this long after whoever worked on it fell silent. */
const LEASE_MS = 30_000;
/** How long one look at a file works on it: no longer than a request may take, the last slice included. */
const TURN_MS = 5_000;
/** What the clock gives to the files of a tenant in a minute. */
const SWEEP_MS = 25_000;

/** Works on a file after the answer was sent. */
export function goOn(ctx: Ctx, id: string): void {
  const system: Ctx = { ...ctx, actor: { kind: 'system' }, reach: EVERYWHERE };
  ctx.later(workOn(system, id).then(() => ctx.nudge(ctx.tenantId)));
}

/** The clock's share: files that nobody polls for. */
export async function continueImports(ctx: Ctx): Promise<void> {
  const waiting = await transact(ctx, (tx) =>
    tx.db
      .select({ id: importJob.id })
      .from(importJob)
      .where(and(inTenant(tx, importJob), isWaiting(tx.now())))
      .orderBy(importJob.createdAt)
      .limit(5),
  );
  const failures: unknown[] = [];
  for (const { id } of waiting)
    await workOn(ctx, id, { forMs: SWEEP_MS / waiting.length }).catch((error: unknown) =>
      failures.push(error),
    );
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} imports were held up`);
}

type Turn = { slices?: number; forMs?: number };

/** Slice after slice until there is nothing more to do, the turn is over, or one cannot be done. */
export async function workOn(
  ctx: Ctx,
  id: string,
  { slices = Infinity, forMs = TURN_MS }: Turn = {},
): Promise<void> {
  let job = await lease(ctx, id);
  const started = Date.parse(ctx.now());
  for (let done = 0; job; done++) {
    const [began, { sliceRows }] = [Date.parse(ctx.now()), job];
    if (done >= slices || began - started > forMs) return release(ctx, job);
    try {
      job = await step(ctx, job, after(ctx.now(), LEASE_MS));
    } catch (error) {
      await noteFailure(ctx, job!, error);
      throw error;
    }
    if (job) job = { ...job, sliceRows: nextSize(sliceRows, Date.parse(ctx.now()) - began) };
  }
}

/** One slice under the lease; `null` where there is nothing more to do or somebody else took the file over. */
function step(ctx: Ctx, job: ImportJob, nextLease: string): Promise<ImportJob | null> {
  switch (job.state) {
    case 'uploaded':
      return readHeader(ctx, job, nextLease);
    case 'parsing':
      return parseSlice(ctx, job, nextLease);
    case 'committing':
      return commitSlice(ctx, job, nextLease);
    case 'undoing':
      return undoSlice(ctx, job, nextLease);
    default:
      return Promise.resolve(null);
  }
}

const isWaiting = (now: string) =>
  and(
    inArray(importJob.state, ['uploaded', 'parsing', 'committing', 'undoing']),
    or(isNull(importJob.leasedUntil), lte(importJob.leasedUntil, now)),
  );

const lease = (ctx: Ctx, id: string): Promise<ImportJob | null> =>
  transact(ctx, async (tx) => {
    const [job] = await tx.db
      .update(importJob)
      .set({ leasedUntil: after(tx.now(), LEASE_MS) })
      .where(and(inTenant(tx, importJob), eq(importJob.id, id), isWaiting(tx.now())))
      .returning();
    return job ?? null;
  });

const release = (ctx: Ctx, job: ImportJob): Promise<void> =>
  transact(ctx, async (tx) => {
    await tx.db
      .update(importJob)
      .set({ leasedUntil: null, sliceRows: job.sliceRows })
      .where(
        and(inTenant(tx, importJob), eq(importJob.id, job.id), eq(importJob.leasedUntil, job.leasedUntil!)),
      );
  });

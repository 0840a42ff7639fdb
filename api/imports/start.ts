import { and, eq } from 'drizzle-orm';
import { importJob } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { findImport, type ImportJob } from './access.ts';
import { goOn } from './go-on.ts';
import { actionsOf, representImport } from './represent.ts';
import type { Import, ImportCommit } from './schema.ts';

/** Takes the rows of a file in, all that can be. What runs already, or is done, is answered as it is. */
export const commitImport = (
  ctx: Ctx,
  { id, acceptSimilar }: ImportCommit & { id: string },
): Promise<Import> =>
  start(ctx, id, 'commit', ({ defaults }, now) => ({
    state: 'committing',
    beganAt: now,
    defaults: { ...defaults, ...(acceptSimilar ? { acceptSimilar: 'yes' } : {}) },
  }));

/** Takes them back, within the days that there are for it. */
export const undoImport = (ctx: Ctx, { id }: { id: string }): Promise<Import> =>
  start(ctx, id, 'undo', () => ({ state: 'undoing' }));

const ALREADY: Record<'commit' | 'undo', readonly ImportJob['state'][]> = {
  commit: ['committing', 'done', 'done_with_errors'],
  undo: ['undoing', 'undone'],
};

async function start(
  ctx: Ctx,
  id: string,
  action: 'commit' | 'undo',
  change: (job: ImportJob, now: string) => Partial<ImportJob>,
): Promise<Import> {
  const answer = await transact(ctx, async (tx) => {
    const job = await findImport(tx, id, true);
    if (ALREADY[action].includes(job.state)) return representImport(ctx, job);
    if (!actionsOf(job, tx.now()).includes(action))
      throw new Problem('wrong_state', { detail: `The file is in state \`${job.state}\`` });
    const [next] = await tx.db
      .update(importJob)
      .set({
        ...change(job, tx.now()),
        // What was given up goes on where it stopped.
        cursor: job.state === 'failed' ? job.cursor : 0,
        problem: null,
        stoppedIn: null,
        leasedUntil: null,
        version: job.version + 1,
        updatedAt: tx.now(),
      })
      .where(and(inTenant(tx, importJob), eq(importJob.id, id)))
      .returning();
    await writeAudit(tx, {
      action: `import.${action}`,
      objectType: 'import',
      objectId: id,
      changes: { ...job.counts },
    });
    return representImport(ctx, next!);
  });
  goOn(ctx, id);
  return answer;
}

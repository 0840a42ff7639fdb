import { and, eq } from 'drizzle-orm';
import { rmaUnit } from '../../db/index.ts';
import type { EventKind } from '../../db/vocab.ts';
import { type Change, changeClaim, type Claim, type ClaimRecord, JOB_BEFORE } from '../claims/index.ts';
import type { Ctx } from '../core/context.ts';
import { invalid, Problem } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';

type Line = ClaimRecord['lines'][number];
type Job = ClaimRecord['jobs'][number];

type Columns = Omit<Partial<typeof rmaUnit.$inferInsert>, 'state'>;

type Order = {
  id: string;
  version: number;
  lineId: string;
  action: keyof typeof JOB_BEFORE;
  kind: EventKind;
  state: Job['state'];
  /** What else the action changes in the job, as it was. */
  columns: Columns | ((job: Job) => Columns);
  note?: string | undefined;
  promisedOn?: string | undefined;
};

export type JobChange = Change & { line: Line; job: Job };

/** The one way to move the job of one unit; `also` is what else the step does in the same transaction. */
export const changeJob = (
  ctx: Ctx,
  { id, version, lineId, action, kind, state, columns, note, promisedOn }: Order,
  also: { before?(change: JobChange): Promise<void> | void; after?(change: JobChange): Promise<void> } = {},
): Promise<Claim> =>
  changeClaim(ctx, { id, version, action, reason: note, changes: { lineId, job: state } }, async (change) => {
    const { tx, record, now } = change;
    const line = record.lines.find((one) => one.id === lineId);
    if (!line) throw invalid('/lineId', 'unknown', 'This claim has no such unit');
    const job = record.jobs.find((one) => one.lineId === lineId);
    if (!job || !JOB_BEFORE[action].includes(job.state)) {
      const detail = job ? `The unit is in state \`${job.state}\`` : 'The unit is not approved';
      throw new Problem('wrong_state', { detail: `\`${action}\` is not possible. ${detail}` });
    }
    await also.before?.({ ...change, line, job });
    await tx.db
      .update(rmaUnit)
      .set({
        state,
        ...(typeof columns === 'function' ? columns(job) : columns),
        ...(promisedOn ? { promisedOn } : {}),
        updatedAt: now,
      })
      .where(and(inTenant(tx, rmaUnit), eq(rmaUnit.id, job.id)));
    await change.append({ kind, lineId, payload: { note, promisedOn }, announce: { lineId } });
    await also.after?.({ ...change, line, job });
  });

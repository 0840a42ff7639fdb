import type { Claim } from '../claims/index.ts';
import type { Ctx } from '../core/context.ts';
import { changeJob } from './change-job.ts';
import { moveUnit } from './custody.ts';
import type { ReturnUnit } from './schema.ts';

type Input = { id: string; version: number } & ReturnUnit;

/** The last unit that goes back resolves the claim. Units without a job, the rejected ones, do not hold it. */
export const returnUnit = (
  ctx: Ctx,
  { recipientName, recipientDepartment, report, ...input }: Input,
): Promise<Claim> =>
  changeJob(
    ctx,
    {
      ...input,
      action: 'return',
      kind: 'rma_unit.returned',
      state: 'returned',
      columns: {
        returnedToName: recipientName,
        returnedToDepartment: recipientDepartment,
        returnReport: report ?? null,
        returnedAt: ctx.now(),
      },
    },
    {
      async after(change) {
        await moveUnit(change, 'customer');
        const others = change.record.jobs.filter(({ id }) => id !== change.job.id);
        if (others.some(({ state }) => state !== 'returned')) return;
        await change.append({ kind: 'claim.resolved', by: { kind: 'system' } });
      },
    },
  );

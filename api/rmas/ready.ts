import type { Claim } from '../claims/index.ts';
import type { Ctx } from '../core/context.ts';
import { changeJob } from './change-job.ts';
import type { ReadyUnit } from './schema.ts';

type Input = { id: string; version: number } & ReadyUnit;

export const ready = (ctx: Ctx, { outcome, pickUpPlace, ...input }: Input): Promise<Claim> =>
  changeJob(ctx, {
    ...input,
    action: 'ready',
    kind: 'rma_unit.ready',
    state: 'ready',
    // What the engineer wrote while repairing stays; the words of the test stand on the timeline.
    columns: ({ repairNote }) => ({
      outcome,
      repairNote: repairNote ?? input.note,
      pickUpPlace: pickUpPlace ?? null,
    }),
  });

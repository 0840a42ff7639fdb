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
    columns: { state: 'ready', outcome, repairNote: input.note, pickUpPlace: pickUpPlace ?? null },
  });

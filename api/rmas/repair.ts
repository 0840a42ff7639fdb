import type { Claim } from '../claims/index.ts';
import type { Ctx } from '../core/context.ts';
import { changeJob } from './change-job.ts';
import type { RepairUnit } from './schema.ts';

export const repair = (ctx: Ctx, input: { id: string; version: number } & RepairUnit): Promise<Claim> =>
  changeJob(ctx, {
    ...input,
    action: 'repair',
    kind: 'rma_unit.repair_started',
    state: 'repair',
    columns: { repairNote: input.note },
  });

import type { Claim } from '../claims/index.ts';
import type { Ctx } from '../core/context.ts';
import { changeJob } from './change-job.ts';
import type { DiagnoseUnit } from './schema.ts';

export const diagnose = (ctx: Ctx, input: { id: string; version: number } & DiagnoseUnit): Promise<Claim> =>
  changeJob(ctx, {
    ...input,
    action: 'diagnose',
    kind: 'rma_unit.diagnosis_started',
    state: 'diagnosis',
    columns: { diagnosis: input.note },
  });

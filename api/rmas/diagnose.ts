import type { Ctx } from '../core/context.ts';
import type { Claim } from '../claims/index.ts';
import type { DiagnoseUnit } from './schema.ts';

export async function diagnose(ctx: Ctx, input: { id: string; version: number } & DiagnoseUnit): Promise<Claim> {
  throw new Error('not built yet');
}

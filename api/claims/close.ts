import type { Ctx } from '../core/context.ts';
import type { Claim, Note } from './schema.ts';

export async function close(ctx: Ctx, input: { id: string; version: number } & Note): Promise<Claim> {
  throw new Error('not built yet');
}

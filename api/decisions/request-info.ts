import type { Ctx } from '../core/context.ts';
import type { Claim } from '../claims/index.ts';
import type { NewInfoRequest } from '../messages/schema.ts';

export async function requestInfo(ctx: Ctx, input: { id: string; version: number } & NewInfoRequest): Promise<Claim> {
  throw new Error('not built yet');
}

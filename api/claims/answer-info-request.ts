import type { Ctx } from '../core/context.ts';
import type { InfoAnswer } from '../messages/schema.ts';
import type { Claim } from './schema.ts';

export async function answerInfoRequest(ctx: Ctx, input: { id: string } & InfoAnswer): Promise<Claim> {
  throw new Error('not built yet');
}

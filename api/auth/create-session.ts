import type { Ctx } from '../core/context.ts';
import type { NewSession, Session } from './schema.ts';

export async function createSession(ctx: Ctx, input: NewSession): Promise<Session> {
  throw new Error('not built yet');
}

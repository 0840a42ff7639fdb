import type { Ctx } from '../core/context.ts';
import type { ResumeLinkRequest } from './schema.ts';

export async function sendResumeLink(ctx: Ctx, input: { id: string } & ResumeLinkRequest): Promise<void> {
  throw new Error('not built yet');
}

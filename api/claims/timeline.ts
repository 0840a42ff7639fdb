import type { Ctx } from '../core/context.ts';
import type { Timeline } from './schema.ts';

export async function getTimeline(ctx: Ctx, input: { id: string }): Promise<{ timeline: Timeline; etag: string }> {
  throw new Error('not built yet');
}

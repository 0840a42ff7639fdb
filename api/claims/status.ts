import type { Ctx } from '../core/context.ts';
import type { Status } from './schema.ts';

export async function getStatus(ctx: Ctx, input: { ref: string }): Promise<{ status: Status; etag: string }> {
  throw new Error('not built yet');
}

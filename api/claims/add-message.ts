import type { Ctx } from '../core/context.ts';
import type { NewMessage } from '../messages/schema.ts';
import type { TimelineEntry } from './schema.ts';

export async function addMessage(ctx: Ctx, input: { id: string } & NewMessage): Promise<TimelineEntry> {
  throw new Error('not built yet');
}

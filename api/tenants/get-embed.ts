import type { Ctx } from '../core/context.ts';
import type { Embed } from './schema.ts';

export async function getEmbed(ctx: Ctx): Promise<Embed> {
  throw new Error('not built yet');
}

import type { Ctx } from '../core/context.ts';
import type { Me } from './schema.ts';

export async function getMe(ctx: Ctx): Promise<Me> {
  throw new Error('not built yet');
}

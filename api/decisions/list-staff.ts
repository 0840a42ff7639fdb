import type { Ctx } from '../core/context.ts';

export async function listStaff(ctx: Ctx): Promise<{ items: { id: string; name: string; roles: string[] }[] }> {
  throw new Error('not built yet');
}

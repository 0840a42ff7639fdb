import type { Ctx } from '../core/context.ts';

export async function openAttachment(
  ctx: Ctx,
  input: { id: string; tenant: string; expires: number; signature: string },
): Promise<Response> {
  throw new Error('not built yet');
}

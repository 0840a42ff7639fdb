import type { Ctx } from '../core/context.ts';
import { readVisibleClaim } from './record.ts';
import { representClaim } from './represent.ts';
import type { Claim } from './schema.ts';

export async function getClaim(ctx: Ctx, { id }: { id: string }): Promise<Claim> {
  return representClaim(ctx, await readVisibleClaim(ctx, { id }));
}

import type { Ctx } from '../core/context.ts';
import { timelineOf } from './entries.ts';
import { readVisibleClaim } from './record.ts';
import type { Timeline } from './schema.ts';
import { toWireId } from '../../db/id.ts';

export async function getTimeline(
  ctx: Ctx,
  { id }: { id: string },
): Promise<{ timeline: Timeline; etag: string }> {
  const record = await readVisibleClaim(ctx, { id });
  const { claim } = record;
  return {
    timeline: { claimId: toWireId('claim', claim.id), ref: claim.ref, items: timelineOf(ctx, record) },
    etag: `${claim.version}.${claim.lastSeq}`,
  };
}

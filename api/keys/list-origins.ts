import { and, desc, eq } from 'drizzle-orm';
import { embedKey, originSeen } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { allowsOrigin } from '../core/origin.ts';
import { notFound } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { isEmbedKey } from './find-embed-key.ts';
import { requireSettings } from './internal.ts';
import type { SeenOriginList } from './schema.ts';

/** Where a key was seen, the latest first, each with whether the list as it now stands covers it. */
export async function listOrigins(ctx: Ctx, { id }: { id: string }): Promise<SeenOriginList> {
  const { brandId } = requireSettings(ctx);
  return transact(ctx, async (tx) => {
    const [key] = await tx.db.select().from(embedKey).where(isEmbedKey(tx, { id, brandId }));
    if (!key) throw notFound();
    const rows = await tx.db
      .select()
      .from(originSeen)
      .where(and(inTenant(tx, originSeen), eq(originSeen.keyId, id)))
      .orderBy(desc(originSeen.lastAt), originSeen.origin);
    return {
      items: rows.map(({ origin, times, firstAt, lastAt }) => ({
        origin,
        allowed: allowsOrigin(key, origin, ctx.publicUrl),
        times,
        firstAt,
        lastAt,
      })),
    };
  });
}

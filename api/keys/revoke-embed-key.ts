import { embedKey } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { writeAudit } from '../core/record.ts';
import { isEmbedKey, lockEmbedKey } from './find-embed-key.ts';
import { requireSettings } from './internal.ts';
import type { EmbedKey } from './schema.ts';
import { embedKeyToWire } from './to-wire.ts';

/** Pages with this key stop working within seconds. A second time changes nothing. */
export async function revokeEmbedKey(ctx: Ctx, { id }: { id: string }): Promise<EmbedKey> {
  const { brandId } = requireSettings(ctx);
  return transact(ctx, async (tx) => {
    const before = await lockEmbedKey(tx, { id, brandId });
    if (before.revokedAt) return embedKeyToWire(before);
    const [after] = await tx.db
      .update(embedKey)
      .set({ revokedAt: tx.now(), updatedAt: tx.now(), version: before.version + 1 })
      .where(isEmbedKey(tx, { id, brandId }))
      .returning();
    await writeAudit(tx, { action: 'embed_key.revoke', objectType: 'embedKey', objectId: id });
    return embedKeyToWire(after!);
  });
}

import { embedKey } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { etagOf } from '../core/etag.ts';
import { Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { isEmbedKey, lockEmbedKey } from './find-embed-key.ts';
import { requireSettings } from './internal.ts';
import type { EmbedKey, EmbedKeyChange } from './schema.ts';
import { embedKeyToWire } from './to-wire.ts';

type Input = { id: string; version: number; change: EmbedKeyChange };

export async function updateEmbedKey(ctx: Ctx, { id, version, change }: Input): Promise<EmbedKey> {
  const { brandId } = requireSettings(ctx);
  return transact(ctx, async (tx) => {
    const before = await lockEmbedKey(tx, { id, brandId });
    if (before.version !== version) {
      throw new Problem('precondition_failed', {
        headers: { etag: etagOf(before.version) },
        extra: { current: embedKeyToWire(before) },
      });
    }
    const columns = {
      name: change.name ?? before.name,
      origins: change.origins ?? before.origins,
      enforceOrigins: change.enforceOrigins ?? before.enforceOrigins,
      allowNullOrigin: change.allowNullOrigin ?? before.allowNullOrigin,
      elements: change.elements === undefined ? before.elements : change.elements,
    };
    const [after] = await tx.db
      .update(embedKey)
      .set({ ...columns, version: version + 1, updatedAt: tx.now() })
      .where(isEmbedKey(tx, { id, brandId }))
      .returning();
    const { name, origins, enforceOrigins, allowNullOrigin, elements } = before;
    await writeAudit(tx, {
      action: 'embed_key.update',
      objectType: 'embedKey',
      objectId: id,
      changes: { before: { name, origins, enforceOrigins, allowNullOrigin, elements }, after: columns },
    });
    return embedKeyToWire(after!);
  });
}

import { apiKey } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { writeAudit } from '../core/record.ts';
import { isApiKey, isPrevious, lockApiKey } from './find-api-key.ts';
import { requireSettings } from './internal.ts';
import type { ApiKey } from './schema.ts';
import { apiKeyToWire } from './to-wire.ts';

/** Ends a key with all its secrets at once. A second time changes nothing. */
export async function revokeApiKey(ctx: Ctx, { id }: { id: string }): Promise<ApiKey> {
  const { brandId } = requireSettings(ctx);
  return transact(ctx, async (tx) => {
    const before = await lockApiKey(tx, { id, brandId });
    if (before.revokedAt) return apiKeyToWire(before, undefined);
    await tx.db.update(apiKey).set({ revokedAt: tx.now() }).where(isPrevious(tx, id));
    const [after] = await tx.db
      .update(apiKey)
      .set({ revokedAt: tx.now() })
      .where(isApiKey(tx, { id, brandId }))
      .returning();
    await writeAudit(tx, { action: 'api_key.revoke', objectType: 'apiKey', objectId: id });
    return apiKeyToWire(after!, undefined);
  });
}

import { apiKey } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { isApiKey, lockApiKey, readPrevious } from './find-api-key.ts';
import { requireDeciding, requireSettings } from './internal.ts';
import type { ApiKey, KeyLimit } from './schema.ts';
import { apiKeyToWire } from './to-wire.ts';

/** Holds from the next request of the program on. */
export async function setApiKeyLimit(
  ctx: Ctx,
  { id, amountLimit }: { id: string } & KeyLimit,
): Promise<ApiKey> {
  const { brandId } = requireSettings(ctx);
  return transact(ctx, async (tx) => {
    const before = await lockApiKey(tx, { id, brandId });
    if (before.revokedAt) throw new Problem('wrong_state', { detail: 'The key is revoked' });
    if (amountLimit !== null) requireDeciding(before.scopes);
    const [after] = await tx.db
      .update(apiKey)
      .set({ amountLimit })
      .where(isApiKey(tx, { id, brandId }))
      .returning();
    await writeAudit(tx, {
      action: 'api_key.set_limit',
      objectType: 'apiKey',
      objectId: id,
      changes: { before: before.amountLimit, after: amountLimit },
    });
    return apiKeyToWire(after!, await readPrevious(tx, id));
  });
}

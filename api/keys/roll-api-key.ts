import { apiKey } from '../../db/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { hashSecret } from '../core/token.ts';
import { isApiKey, isPrevious, lockApiKey } from './find-api-key.ts';
import { requireSettings } from './internal.ts';
import type { ApiKey, KeyRoll } from './schema.ts';
import { hintOf, makeSecret } from './secret.ts';
import { type ApiKeyRow, apiKeyToWire } from './to-wire.ts';

const HOUR_MS = 3_600_000;

/** A new secret for the same key. The one of before works on until its deadline; one that is older ends now. */
export async function rollApiKey(
  ctx: Ctx,
  { id, key, overlapHours }: { id: string; key: string } & KeyRoll,
): Promise<ApiKey> {
  const { brandId } = requireSettings(ctx);
  return transact(ctx, async (tx) => {
    const before = await lockApiKey(tx, { id, brandId });
    if (!isLive(before, tx.now()))
      throw new Problem('gone', { detail: 'This key has ended; make a new one' });
    await tx.db.update(apiKey).set({ revokedAt: tx.now() }).where(isPrevious(tx, id));
    const secret = await makeSecret(tx, { id, mode: before.testMode ? 'test' : 'live', key });
    const [after] = await tx.db
      .update(apiKey)
      .set({ keyHash: await hashSecret(secret), hint: hintOf(secret), lastUsedAt: null })
      .where(isApiKey(tx, { id, brandId }))
      .returning();
    const previous = await keepUntil(tx, before, deadlineOf(before, tx.now(), overlapHours));
    await writeAudit(tx, {
      action: 'api_key.roll',
      objectType: 'apiKey',
      objectId: id,
      changes: { overlapHours, from: before.hint, to: after!.hint },
    });
    return apiKeyToWire(after!, overlapHours > 0 ? previous : undefined);
  });
}

const isLive = ({ revokedAt, expiresAt }: ApiKeyRow, now: string): boolean =>
  revokedAt === null && (expiresAt === null || expiresAt > now);

/** Never later than the key itself. */
function deadlineOf({ expiresAt }: ApiKeyRow, now: string, hours: number): string {
  const deadline = new Date(Date.parse(now) + hours * HOUR_MS).toISOString();
  return expiresAt !== null && expiresAt < deadline ? expiresAt : deadline;
}

async function keepUntil(tx: Tx, before: ApiKeyRow, expiresAt: string): Promise<ApiKeyRow> {
  const [row] = await tx.db
    .insert(apiKey)
    .values({ ...before, id: tx.newId(), replacedBy: before.id, expiresAt })
    .returning();
  return row!;
}

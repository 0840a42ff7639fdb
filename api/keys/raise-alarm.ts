import { and, eq, isNull, ne, or } from 'drizzle-orm';
import { apiKey } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { announce, writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';

const DAY_MS = 86_400_000;

type Exposure = { keyId: string; brandId: string; origin: string };

/** Once a day for each key, however often it is sent. */
export async function raiseAlarm(ctx: Ctx, { keyId, brandId, origin }: Exposure): Promise<void> {
  const isFirst = await transact(ctx, async (tx) => {
    const today = tx.now().slice(0, 10);
    const [key] = await tx.db
      .update(apiKey)
      .set({ exposedOn: today })
      .where(
        and(
          inTenant(tx, apiKey),
          eq(apiKey.id, keyId),
          or(isNull(apiKey.exposedOn), ne(apiKey.exposedOn, today)),
        ),
      )
      .returning({ name: apiKey.name, hint: apiKey.hint });
    if (!key) return false;
    const page = origin.slice(0, 200);
    await writeAudit(tx, {
      action: 'key.used_in_browser',
      objectType: 'apiKey',
      objectId: keyId,
      changes: { origin: page },
    });
    await announce(tx, {
      kind: 'key.exposed',
      objectId: keyId,
      sequence: Math.floor(Date.parse(tx.now()) / DAY_MS),
      payload: { brandId, key: `${key.name} (${key.hint})`, origin: page },
    });
    return true;
  });
  if (isFirst) await ctx.nudge(ctx.tenantId);
}

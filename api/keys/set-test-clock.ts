import { and, eq } from 'drizzle-orm';
import { apiKey, embedKey } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import type { TestClock } from './schema.ts';

/** What time it is for requests with the test key that asks. */
export async function setTestClock(ctx: Ctx, { now }: TestClock): Promise<TestClock> {
  const { actor } = ctx;
  if ((actor.kind !== 'key' && actor.kind !== 'embed') || !actor.testMode) throw new Problem('key_type');
  const { kind, keyId } = actor;
  await transact(ctx, async (tx) => {
    if (kind === 'key') {
      await tx.db
        .update(apiKey)
        .set({ testClock: now })
        .where(and(inTenant(tx, apiKey), eq(apiKey.id, keyId)));
    } else {
      await tx.db
        .update(embedKey)
        .set({ testClock: now })
        .where(and(inTenant(tx, embedKey), eq(embedKey.id, keyId)));
    }
    await writeAudit(tx, {
      action: 'test_clock.set',
      objectType: kind === 'key' ? 'apiKey' : 'embedKey',
      objectId: keyId,
      changes: { now },
    });
  });
  return { now: now && new Date(now).toISOString() };
}

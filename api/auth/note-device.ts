import { and, eq } from 'drizzle-orm';
import { knownDevice, type SignInMethod } from '../../db/index.ts';
import { realNow } from '../core/actor.ts';
import type { Tx } from '../core/context.ts';
import { announce } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';

type SignedIn = { userId: string; brandId: string; method: SignInMethod; device: string | null };

/** Whoever signs in with something that was not seen before hears of it; the first time there is nothing to compare with. */
export async function noteDevice(tx: Tx, { userId, brandId, method, device }: SignedIn): Promise<void> {
  const isTheirs = and(inTenant(tx, knownDevice), eq(knownDevice.userId, userId));
  const [known] = await tx.db
    .select({ device: knownDevice.device })
    .from(knownDevice)
    .where(isTheirs)
    .limit(1);
  const added = await tx.db
    .insert(knownDevice)
    .values({ tenantId: tx.tenantId, userId, device: device ?? '', firstSeenAt: realNow(tx) })
    .onConflictDoNothing()
    .returning();
  // A host signs in by itself, and watches over its own sign-ins.
  if (!known || added.length === 0 || method === 'host') return;
  await announce(tx, {
    kind: 'sign_in.new_device',
    objectId: tx.newId(),
    sequence: 1,
    payload: { userId, brandId, ...(device ? { device } : {}) },
  });
  tx.later(tx.nudge(tx.tenantId));
}

import { and, eq, isNull } from 'drizzle-orm';
import { cardKey } from '../../db/index.ts';
import { requireRight } from '../auth/index.ts';
import { realNow } from '../core/actor.ts';
import { type Ctx, transact } from '../core/context.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { newKey, signingKey } from './keys.ts';
import { listCardKeys } from './list-keys.ts';
import type { CardKeyList, CardKeyRoll } from './schema.ts';

/** Another key signs from now on. What the one before has signed stays proven, unless that has come into wrong hands. */
export async function rollCardKeys(ctx: Ctx, { revokePrevious }: CardKeyRoll): Promise<CardKeyList> {
  requireRight(ctx.actor, 'settings.manage');
  return transact(ctx, async (tx) => {
    const before = await signingKey(tx);
    const at = realNow(tx);
    await tx.db
      .update(cardKey)
      .set({ retiredAt: at, sealedKey: null, ...(revokePrevious ? { revokedAt: at } : {}) })
      .where(and(inTenant(tx, cardKey), eq(cardKey.id, before.id), isNull(cardKey.retiredAt)));
    const next = await newKey(tx);
    await tx.db.insert(cardKey).values(next);
    await writeAudit(tx, {
      action: 'card_key.roll',
      objectType: 'cardKey',
      objectId: next.id,
      changes: { from: before.kid, to: next.kid, revokePrevious },
    });
    return listCardKeys(tx);
  });
}

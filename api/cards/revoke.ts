import { and, eq, isNull } from 'drizzle-orm';
import { card } from '../../db/index.ts';
import { realNow } from '../core/actor.ts';
import { type Ctx, transact } from '../core/context.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { loadBrand } from '../tenants/index.ts';
import { findCard } from './internal.ts';
import { cardToWire } from './represent.ts';
import type { Card, CardRevoking } from './schema.ts';

/** Ends a card; what has ended stays as it is. */
export async function revokeCard(ctx: Ctx, { id, reason }: { id: string } & CardRevoking): Promise<Card> {
  const brand = await loadBrand(ctx);
  return transact(ctx, async (tx) => {
    const found = await findCard(tx, id);
    const [ended] = await tx.db
      .update(card)
      .set({ revokedAt: realNow(tx), revokedReason: reason })
      .where(and(inTenant(tx, card), eq(card.id, id), isNull(card.revokedAt)))
      .returning();
    if (!ended) return cardToWire(tx, found, brand);
    await writeAudit(tx, { action: 'card.revoke', objectType: 'card', objectId: id, reason });
    return cardToWire(tx, { ...found, card: ended }, brand);
  });
}

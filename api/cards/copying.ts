import { and, countDistinct, eq, gt } from 'drizzle-orm';
import { cardVerification } from '../../db/index.ts';
import { realNow } from '../core/actor.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { sign } from '../core/token.ts';

/** One card is in one pocket: so many networks in so short a time are more than one. */
export const SUSPICION = { networks: 6, hours: 24 } as const;

const PLACE_LETTERS = 22;

/** Tells networks apart for one card, and for no other. */
export const placeOf = async (tx: Tx, number: string): Promise<string> =>
  (await sign(tx.secrets.link, `card:${tx.tenantId}:${number}:${tx.addressBlock}`)).slice(0, PLACE_LETTERS);

export async function networksOf(tx: Tx, cardId: string): Promise<number> {
  const since = new Date(Date.parse(realNow(tx)) - SUSPICION.hours * 3_600_000).toISOString();
  const [counted] = await tx.db
    .select({ networks: countDistinct(cardVerification.place) })
    .from(cardVerification)
    .where(
      and(
        inTenant(tx, cardVerification),
        eq(cardVerification.cardId, cardId),
        gt(cardVerification.at, since),
      ),
    );
  return counted?.networks ?? 0;
}

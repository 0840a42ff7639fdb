import { and, eq, isNull } from 'drizzle-orm';
import { card } from '../../db/index.ts';
import { brandOf, realNow } from '../core/actor.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { invalid } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { coverageOf } from '../lookup/index.ts';
import { type Brand, loadBrand } from '../tenants/index.ts';
import { publicReceipt, todayIn } from '../terms/index.ts';
import { lockUnit } from './internal.ts';
import { signingKey, signWith } from './keys.ts';
import { cardNumber, NUMBER_BYTES } from './number.ts';
import { cardToWire } from './represent.ts';
import type { Card, NewCard } from './schema.ts';
import { type CardFacts, LONGEST_TEXT, packCard, sealCard } from './token.ts';

/** A card for a unit. The one that it had before ends: there is one to a unit. */
export async function issueCard(ctx: Ctx, { unitId }: NewCard): Promise<Card> {
  const brand = await loadBrand(ctx);
  return transact(ctx, async (tx) => {
    const { unit, model } = await lockUnit(tx, unitId);
    if (new TextEncoder().encode(unit.serialRaw).length > LONGEST_TEXT)
      throw invalid('/unitId', 'serial_too_long', 'This serial is too long for a card');
    const issuedAt = realNow(tx);
    await tx.db
      .update(card)
      .set({ revokedAt: issuedAt, revokedReason: 'reissued' })
      .where(and(inTenant(tx, card), eq(card.unitId, unitId), isNull(card.revokedAt)));
    const lastCoveredDay = await toldCover(tx, unit, brand);
    const key = await signingKey(tx);
    const number = tx.random(NUMBER_BYTES);
    const signed = packCard({
      kid: key.kid,
      number,
      issuedOn: todayIn(brand.timeZone, issuedAt),
      lastCoveredDay,
      brand: brand.slug,
      model: model.code,
      serial: unit.serialRaw,
    });
    const [row] = await tx.db
      .insert(card)
      .values({
        tenantId: tx.tenantId,
        id: tx.newId(),
        number: cardNumber(number),
        brandId: brandOf(tx.actor),
        unitId,
        keyId: key.id,
        token: sealCard(signed, await signWith(tx, key, signed)),
        lastCoveredDay: lastCoveredDay === 'lifetime' ? null : lastCoveredDay,
        issuedAt,
      })
      .returning();
    await writeAudit(tx, {
      action: 'card.issue',
      objectType: 'card',
      objectId: row!.id,
      changes: { number: row!.number, unitId },
    });
    return cardToWire(tx, { card: row!, serial: unit.serialRaw, model }, brand);
  });
}

type Unit = Awaited<ReturnType<typeof lockUnit>>['unit'];

/** A card is shown to anybody, so it tells of the cover what the brand tells anybody. */
async function toldCover(tx: Tx, unit: Unit, brand: Brand): Promise<CardFacts['lastCoveredDay']> {
  const whole = await coverageOf(tx, { ...unit, recalls: null }, brand);
  const { lifetime, lastCoveredDay } = publicReceipt(whole, brand.policy);
  return lifetime ? 'lifetime' : lastCoveredDay;
}

import { and, eq, sql } from 'drizzle-orm';
import { card, cardVerification, productModel, unit } from '../../db/index.ts';
import type { CardResult } from '../../db/vocab.ts';
import { isStaff } from '../auth/index.ts';
import { brandOf, isTest, principalOf, realNow } from '../core/actor.ts';
import { type Budget, spend } from '../core/budget.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { announce } from '../core/record.ts';
import { EVERYWHERE } from '../core/reach.ts';
import { inTenant } from '../core/tenant.ts';
import { type FoundUnit, receiptOf } from '../lookup/index.ts';
import { type Brand, loadBrand } from '../tenants/index.ts';
import { readerOf } from '../units/index.ts';
import { networksOf, placeOf, SUSPICION } from './copying.ts';
import { readCards } from './internal.ts';
import { judge } from './judge.ts';
import { findKey, proves } from './keys.ts';
import { cardToWire, modelToWire } from './represent.ts';
import type { CardCheck, CardToVerify } from './schema.ts';
import { type ReadCard, readCard } from './token.ts';

type CardRow = typeof card.$inferSelect;

/** Whether a card is real, for whoever holds it: each check is counted, whatever it says. */
export async function verifyCard(ctx: Ctx, { token }: CardToVerify): Promise<CardCheck> {
  const read = readCard(token);
  const brand = await loadBrand(ctx);
  // Whoever checks a card is a stranger to its unit; what he is told of it follows the brand's policy.
  return transact({ ...ctx, reach: EVERYWHERE }, async (tx) => {
    await spend(tx, budgetsOf(tx));
    if (!read) return { result: 'unreadable' };
    if (isTest(tx.actor)) return { result: 'unknown' };
    const { result, found } = await examine(tx, brand, read, token);
    await note(tx, read.number, result, found);
    if (result === 'revoked' && found?.revokedAt) {
      return {
        result,
        number: found.number,
        revokedAt: found.revokedAt,
        reissued: found.revokedReason === 'reissued',
      };
    }
    if (result !== 'valid' || !found) {
      return result === 'revoked'
        ? { result, number: read.number, revokedAt: null, reissued: false }
        : { result: result === 'valid' ? 'unknown' : result };
    }
    const { visible, model, ...stored } = await readUnit(tx, found);
    const receipt = await receiptOf(tx, { ...stored, visible }, brand);
    const [own] = visible ? await readCards(tx, eq(card.id, found.id), 1) : [];
    return {
      result,
      number: found.number,
      issuedAt: found.issuedAt,
      serial: stored.serial,
      model: modelToWire(model),
      receipt,
      card: own ? cardToWire(tx, own, brand) : null,
    };
  });
}

const MINUTES = 60;
const HOUR = 60 * MINUTES;

function budgetsOf(tx: Tx): Budget[] {
  return [
    // Without an address one network would be everybody.
    ...(tx.addressBlock === 'unknown' || isStaff(tx.actor)
      ? []
      : [{ bucket: `card:addr:${tx.addressBlock}`, limit: 60, windowSeconds: 10 * MINUTES }]),
    { bucket: `card:${principalOf(tx.actor)}`, limit: 3000, windowSeconds: HOUR },
  ];
}

async function examine(
  tx: Tx,
  { slug }: Brand,
  read: ReadCard,
  token: string,
): Promise<{ result: CardResult; found: CardRow | undefined }> {
  const [key, [found]] = await Promise.all([
    findKey(tx, read.kid),
    tx.db
      .select()
      .from(card)
      .where(and(inTenant(tx, card), eq(card.number, read.number), eq(card.brandId, brandOf(tx.actor)))),
  ]);
  const signatureHolds = key !== undefined && (await proves(key, read));
  return {
    result: judge({ key, signatureHolds, card: found, token, namesBrand: read.brand === slug }),
    found,
  };
}

/** Counted on the card only where the card itself was shown: a forger must not bring suspicion on the real one. */
async function note(tx: Tx, number: string, result: CardResult, found: CardRow | undefined): Promise<void> {
  const at = realNow(tx);
  const isShown = found !== undefined && (result === 'valid' || result === 'revoked');
  await tx.db.insert(cardVerification).values({
    tenantId: tx.tenantId,
    id: tx.newId(),
    cardId: isShown ? found.id : null,
    at,
    result,
    place: await placeOf(tx, number),
  });
  if (!isShown) return;
  const isThisCard = and(inTenant(tx, card), eq(card.id, found.id));
  await tx.db
    .update(card)
    .set({ verifications: sql`${card.verifications} + 1`, lastVerifiedAt: at })
    .where(isThisCard);
  if (found.copySuspectedAt !== null || (await networksOf(tx, found.id)) < SUSPICION.networks) return;
  await tx.db.update(card).set({ copySuspectedAt: at }).where(isThisCard);
  await announce(tx, {
    kind: 'card.copy_suspected',
    objectId: found.id,
    sequence: 1,
    payload: { brandId: found.brandId, unitId: found.unitId, number: found.number },
  });
  tx.later(tx.nudge(tx.tenantId));
}

async function readUnit(tx: Tx, { unitId, brandId }: CardRow) {
  const [row] = await tx.db
    .select({ norm: unit.serialNorm, id: productModel.id, code: productModel.code, name: productModel.name })
    .from(unit)
    .innerJoin(productModel, and(inTenant(tx, productModel), eq(productModel.id, unit.modelId)))
    .where(and(inTenant(tx, unit), eq(unit.id, unitId)));
  if (!row) throw new Error('a card without its unit');
  const units = await tx.database.call<FoundUnit[] | null>('units_by_serial', [
    tx.tenantId,
    brandId,
    row.id,
    row.norm,
    row.norm,
    JSON.stringify(readerOf(tx.actor)),
    realNow(tx),
  ]);
  const found = units?.find(({ id }) => id === unitId);
  if (!found) throw new Error('a unit that its own serial does not find');
  const { norm: _, ...model } = row;
  return { ...found, model };
}

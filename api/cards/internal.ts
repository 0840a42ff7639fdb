import { and, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import { card, productModel, unit } from '../../db/index.ts';
import { brandOf, isTest } from '../core/actor.ts';
import type { Tx } from '../core/context.ts';
import { notFound } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { readerOf } from '../units/index.ts';

/** The unit, for those who see the whole of it; for the others there is none. */
export async function lockUnit(tx: Tx, id: string) {
  const [found] = await tx.db
    .select({ unit, model: { id: productModel.id, code: productModel.code, name: productModel.name } })
    .from(unit)
    .innerJoin(productModel, and(inTenant(tx, productModel), eq(productModel.id, unit.modelId)))
    .where(
      and(inTenant(tx, unit), eq(unit.id, id), eq(productModel.brandId, brandOf(tx.actor)), isVisible(tx)),
    )
    .for('update', { of: unit });
  if (!found) throw notFound();
  return found;
}

export type StoredCard = Awaited<ReturnType<typeof readCards>>[number];

/** Cards of the brand whose units this reader sees, the latest first. */
export const readCards = (tx: Tx, which: SQL | undefined, limit: number) =>
  tx.db
    .select({
      card,
      serial: unit.serialRaw,
      model: { id: productModel.id, code: productModel.code, name: productModel.name },
    })
    .from(card)
    .innerJoin(unit, and(inTenant(tx, unit), eq(unit.id, card.unitId)))
    .innerJoin(productModel, and(inTenant(tx, productModel), eq(productModel.id, unit.modelId)))
    .where(and(inTenant(tx, card), eq(card.brandId, brandOf(tx.actor)), isVisible(tx), which))
    .orderBy(desc(card.issuedAt), desc(card.id))
    .limit(limit)
    .execute();

export async function findCard(tx: Tx, id: string): Promise<StoredCard> {
  const [found] = await readCards(tx, eq(card.id, id), 1);
  if (!found) throw notFound();
  return found;
}

/** The same rule as in `units_by_serial`. */
function isVisible({ actor }: Tx): SQL | undefined {
  if (isTest(actor)) return sql`false`;
  const { all, dealers, organizations, branches, userId } = readerOf(actor);
  if (all) return undefined;
  return (
    or(
      ...(dealers.length > 0 ? [inArray(unit.dealerId, dealers)] : []),
      ...(organizations.length > 0 ? [inArray(unit.ownerId, organizations)] : []),
      ...(branches.length > 0 ? [inArray(unit.branchId, branches)] : []),
      ...(userId ? [eq(unit.ownerUserId, userId)] : []),
    ) ?? sql`false`
  );
}

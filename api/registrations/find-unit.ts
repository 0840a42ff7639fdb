import { and, eq, inArray, ne } from 'drizzle-orm';
import { productModel, unit } from '../../db/index.ts';
import { brandOf, isTest } from '../core/actor.ts';
import type { Tx } from '../core/context.ts';
import { invalid } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { normaliseSerial, skeleton } from '../units/index.ts';

export type Unit = typeof unit.$inferSelect;

/** The unit that carries this serial, held until the end: of two who want it at once one is the second. */
export async function findUnit(
  tx: Tx,
  asked: { serial: string; modelId: string | undefined },
): Promise<Unit | null> {
  // Units are live, all of them; a test key meets none.
  if (isTest(tx.actor)) return null;
  const stripped = normaliseSerial(asked.serial);
  const kept = normaliseSerial(asked.serial, { strip: false });
  const rows = await tx.db
    .select({ unit, rule: productModel.serialRule })
    .from(unit)
    .innerJoin(productModel, and(inTenant(tx, productModel), eq(productModel.id, unit.modelId)))
    .where(
      and(
        inTenant(tx, unit),
        eq(productModel.brandId, brandOf(tx.actor)),
        inArray(unit.serialNorm, [stripped, kept]),
        asked.modelId === undefined ? undefined : eq(unit.modelId, asked.modelId),
      ),
    )
    .orderBy(unit.id)
    .for('update', { of: unit });
  const meant = rows.filter(
    ({ unit: { serialNorm }, rule }) => serialNorm === (rule.strip ? stripped : kept),
  );
  if (meant.length > 1)
    throw invalid('/modelId', 'choose_model', 'Several models have this serial; say which one it is');
  return meant[0]?.unit ?? null;
}

/** Units whose serials read alike (T28); only ever a suspicion. */
export const findLookAlikes = (tx: Tx, serialNorm: string) =>
  tx.db
    .select({
      id: unit.id,
      version: unit.version,
      ownerId: unit.ownerId,
      ownerUserId: unit.ownerUserId,
    })
    .from(unit)
    .innerJoin(productModel, and(inTenant(tx, productModel), eq(productModel.id, unit.modelId)))
    .where(
      and(
        inTenant(tx, unit),
        eq(productModel.brandId, brandOf(tx.actor)),
        eq(unit.serialSkeleton, skeleton(serialNorm)),
        ne(unit.serialNorm, serialNorm),
      ),
    )
    .orderBy(unit.id)
    .limit(5)
    .execute();

export async function lockUnit(tx: Tx, id: string): Promise<Unit> {
  const [row] = await tx.db
    .select()
    .from(unit)
    .where(and(inTenant(tx, unit), eq(unit.id, id)))
    .for('update');
  if (!row) throw new Error(`Unit ${id} is gone`);
  return row;
}

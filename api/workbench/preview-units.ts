import { and, count, eq, inArray, sql } from 'drizzle-orm';
import { brand, modelTerm, productModel, unit } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { notFound } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { coverColumns } from '../units/index.ts';

/** More are not computed in one answer: an even sample of them is. */
const MOST = 2_000;

const columns = { id: unit.id, serialRaw: unit.serialRaw, ...coverColumns };
export type PreviewUnit = Pick<typeof unit.$inferSelect, keyof typeof columns>;

type Asked = { brandId: string; code: string; modelIds?: string[] | undefined };

/** The units of the models that the term is of; of all models of the brand where it is of none yet. */
export async function findPreviewUnits(
  tx: Tx,
  { brandId, code, modelIds }: Asked,
): Promise<{ timeZone: string; total: number; units: PreviewUnit[] }> {
  const [house] = await tx.db
    .select({ timeZone: brand.timeZone })
    .from(brand)
    .where(and(inTenant(tx, brand), eq(brand.id, brandId)));
  if (!house) throw notFound();
  const models = await tx.db
    .select({ id: productModel.id })
    .from(productModel)
    .where(and(inTenant(tx, productModel), eq(productModel.brandId, brandId)));
  const linked = await tx.db
    .selectDistinct({ id: modelTerm.modelId })
    .from(modelTerm)
    .where(and(inTenant(tx, modelTerm), eq(modelTerm.termCode, code)));
  const wanted = modelIds ?? (linked.length > 0 ? linked : models).map(({ id }) => id);
  const ids = models.map(({ id }) => id).filter((id) => wanted.includes(id));
  if (ids.length === 0) return { ...house, total: 0, units: [] };
  const isOfThem = and(inTenant(tx, unit), inArray(unit.modelId, ids));
  const [counted] = await tx.db.select({ total: count() }).from(unit).where(isOfThem);
  const units = await tx.db
    .select(columns)
    .from(unit)
    .where(isOfThem)
    .orderBy(sql`md5(${unit.id}::text)`)
    .limit(MOST);
  return { ...house, total: counted?.total ?? 0, units };
}

import { and, asc, eq } from 'drizzle-orm';
import { manufacturer, modelTerm, productModel, toWireId } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { notFound } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import type { ModelRecord, TermLink } from './model-schema.ts';

export type ModelRow = typeof productModel.$inferSelect;

export const isModel = (tx: Tx, { id, brandId }: { id: string; brandId: string }) =>
  and(inTenant(tx, productModel), eq(productModel.id, id), eq(productModel.brandId, brandId));

export async function lockModel(tx: Tx, key: { id: string; brandId: string }): Promise<ModelRow> {
  const [row] = await tx.db.select().from(productModel).where(isModel(tx, key)).for('update');
  return row ?? Promise.reject(notFound());
}

export async function readModel(tx: Tx, key: { id: string; brandId: string }): Promise<ModelRecord> {
  const [row] = await tx.db
    .select({ model: productModel, maker: manufacturer.name })
    .from(productModel)
    .innerJoin(
      manufacturer,
      and(inTenant(tx, manufacturer), eq(manufacturer.id, productModel.manufacturerId)),
    )
    .where(isModel(tx, key));
  if (!row) throw notFound();
  const { model, maker } = row;
  return {
    id: toWireId('model', model.id),
    manufacturer: { id: toWireId('manufacturer', model.manufacturerId), name: maker },
    code: model.code,
    name: model.name,
    family: model.family,
    gtin: model.gtin,
    labelPicture: model.labelPicture,
    labelHint: model.labelHint,
    serialRule: model.serialRule,
    pictures: model.pictures,
    specifications: model.specifications,
    symptomQuestions: model.symptomQuestions,
    checklist: model.checklist,
    terms: await linksOf(tx, model.id),
    closed: model.closedAt !== null,
    version: model.version,
  };
}

const linksOf = (tx: Tx, modelId: string): Promise<TermLink[]> =>
  tx.db
    .select({
      termCode: modelTerm.termCode,
      customerType: modelTerm.customerType,
      region: modelTerm.region,
      soldFrom: modelTerm.soldFrom,
      soldTo: modelTerm.soldTo,
    })
    .from(modelTerm)
    .where(and(inTenant(tx, modelTerm), eq(modelTerm.modelId, modelId)))
    .orderBy(asc(modelTerm.id));

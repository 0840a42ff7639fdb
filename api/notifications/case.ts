import { and, asc, eq } from 'drizzle-orm';
import { brand, claim, claimLine, productModel } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';

export type Brand = typeof brand.$inferSelect;
export type Claim = typeof claim.$inferSelect;
export type Line = typeof claimLine.$inferSelect & { modelName: string | null };
export type Case = { claim: Claim; brand: Brand };

export async function loadCase(tx: Tx, claimId: string): Promise<Case> {
  const [found] = await tx.db
    .select({ claim, brand })
    .from(claim)
    .innerJoin(brand, and(eq(brand.tenantId, claim.tenantId), eq(brand.id, claim.brandId)))
    .where(and(eq(claim.tenantId, tx.tenantId), eq(claim.id, claimId)));
  if (!found) throw new Error('The claim of the event does not exist');
  return found;
}

export async function loadBrand(tx: Tx, brandId: string): Promise<Brand> {
  const [found] = await tx.db
    .select()
    .from(brand)
    .where(and(eq(brand.tenantId, tx.tenantId), eq(brand.id, brandId)));
  if (!found) throw new Error('The brand of the event does not exist');
  return found;
}

export async function loadLines(tx: Tx, claimId: string): Promise<Line[]> {
  const rows = await tx.db
    .select({ line: claimLine, modelName: productModel.name })
    .from(claimLine)
    .leftJoin(
      productModel,
      and(eq(productModel.tenantId, claimLine.tenantId), eq(productModel.id, claimLine.modelId)),
    )
    .where(and(eq(claimLine.tenantId, tx.tenantId), eq(claimLine.claimId, claimId)))
    .orderBy(asc(claimLine.position));
  return rows.map(({ line, modelName }) => ({ ...line, modelName }));
}

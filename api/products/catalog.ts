import type { SerialRule } from '../../db/schema/products.ts';
import type { Ctx } from '../core/context.ts';
import { keeper } from '../core/keep.ts';
import type { EvidencePolicy } from './requirements.ts';

export type CatalogModel = {
  id: string;
  code: string;
  name: string;
  family: string;
  manufacturer: string;
  closed: boolean;
  gtin: string | null;
  labelHint: Record<string, string>;
  labelPicture: string | null;
  serialRule: SerialRule;
};

export type Catalog = { models: CatalogModel[]; policies: EvidencePolicy[] };

const keep = keeper<Catalog>(5);

/** What a brand sells and what proof it wants: public facts, kept for seconds, read anew where a needed model is not known. */
export const loadCatalog = (ctx: Ctx, brandId: string, needed: string[] = []): Promise<Catalog> =>
  keep(
    `${ctx.tenantId}/${brandId}`,
    ctx.now(),
    () => ctx.database.call<Catalog>('brand_catalog', [ctx.tenantId, brandId]),
    ({ models }) => needed.every((id) => models.some((model) => model.id === id)),
  );

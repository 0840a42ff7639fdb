import { and, eq } from 'drizzle-orm';
import { brand, toWireId } from '../../db/index.ts';
import type { Locale } from '../../db/vocab.ts';
import type { Ctx, Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import type { BrandSettings } from './brand-schema.ts';

export type BrandRow = typeof brand.$inferSelect;

export const isBrand = (tx: Tx, id: string) => and(inTenant(tx, brand), eq(brand.id, id));

export const brandToWire = (row: BrandRow, { publicUrl }: Ctx): BrandSettings => ({
  id: toWireId('brand', row.id),
  slug: row.slug,
  hostedUrl: `${publicUrl}/b/${row.slug}`,
  name: row.name,
  // Written by `updateBrand` and the start of a tenant, both from this list.
  locales: row.locales as Locale[],
  defaultLocale: row.defaultLocale as Locale,
  timeZone: row.timeZone,
  policy: row.lookupPolicy,
  theme: row.theme,
  texts: row.texts,
  menu: row.menu,
  support: row.support,
  senderName: row.senderName,
  senderAddress: row.senderAddress,
  updatedAt: row.updatedAt,
  version: row.version,
});

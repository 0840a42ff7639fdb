import type { Locale, LookupPolicy } from '../../db/vocab.ts';
import { brandOf } from '../core/actor.ts';
import type { Ctx } from '../core/context.ts';
import { keeper } from '../core/keep.ts';
import { notFound } from '../core/problem.ts';

export type Brand = {
  name: string;
  slug: string;
  locales: Locale[];
  defaultLocale: Locale;
  timeZone: string;
  policy: LookupPolicy;
  theme: Record<string, string>;
  texts: Record<string, Record<string, string>>;
  support: { email?: string; phone?: string; url?: string };
  /** In which the service answers what it has to look at. */
  reviewDays: number;
};

const keep = keeper<Brand>(5);

/** The brand that is asked, kept for seconds. */
export async function loadBrand(ctx: Ctx): Promise<Brand> {
  const brandId = brandOf(ctx.actor);
  return keep(`${ctx.tenantId}/${brandId}`, ctx.now(), async () => {
    const brand = await ctx.database.call<Brand | null>('brand_settings', [ctx.tenantId, brandId]);
    if (!brand) throw notFound();
    return brand;
  });
}

import { brand } from '../../db/index.ts';
import { requireRight } from '../auth/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { notFound } from '../core/problem.ts';
import type { BrandSettings } from './brand-schema.ts';
import { brandToWire, isBrand } from './internal.ts';

/** How the brand looks and speaks, as those who set it see it. */
export async function getBrand(ctx: Ctx): Promise<BrandSettings> {
  const { brandId } = requireRight(ctx.actor, 'settings.manage');
  const [row] = await transact(ctx, (tx) => tx.db.select().from(brand).where(isBrand(tx, brandId)));
  if (!row) throw notFound();
  return brandToWire(row, ctx);
}

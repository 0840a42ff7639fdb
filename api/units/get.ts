import type { Ctx } from '../core/context.ts';
import { loadBrand } from '../tenants/index.ts';
import { todayIn } from '../terms/index.ts';
import { readVisibleUnit } from './record.ts';
import { representUnit } from './represent.ts';
import type { Unit } from './schema.ts';

export async function getUnit(ctx: Ctx, { id }: { id: string }): Promise<Unit> {
  const [record, { timeZone }] = await Promise.all([readVisibleUnit(ctx, { id }), loadBrand(ctx)]);
  return representUnit(ctx, record, todayIn(timeZone, ctx.now()));
}

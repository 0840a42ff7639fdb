import type { Ctx } from '../core/context.ts';
import { loadBrand } from '../tenants/index.ts';
import { todayIn } from '../terms/index.ts';
import type { UnitRecord } from './record.ts';
import { representUnit } from './represent.ts';
import type { Unit } from './schema.ts';

/** The unit after a change, as whoever changed it may see it. */
export async function representChanged(ctx: Ctx, record: UnitRecord): Promise<Unit> {
  const { timeZone } = await loadBrand(ctx);
  return representUnit(ctx, record, todayIn(timeZone, ctx.now()));
}

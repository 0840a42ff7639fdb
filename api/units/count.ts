import { toWireId } from '../../db/id.ts';
import { COVERAGE_FLAGS, type CoverageFlag, type Lifecycle, LIFECYCLES } from '../../db/vocab.ts';
import { brandOf, isTest } from '../core/actor.ts';
import type { Ctx } from '../core/context.ts';
import { reachOf } from '../core/reach.ts';
import { listReaderOf } from './list.ts';
import type { UnitCounts } from './schema.ts';
import { unitTexts } from './texts/index.ts';

type Row = {
  total: number;
  lifecycles: Partial<Record<Lifecycle, number>>;
  flags: Partial<Record<CoverageFlag, number>>;
  models: { id: string; code: string; name: string; units: number }[];
  branches: { id: string; name: string; city: string; units: number }[];
};

export async function countUnits(ctx: Ctx): Promise<UnitCounts> {
  const reader = listReaderOf(ctx.actor);
  if (isTest(ctx.actor)) return { total: 0, lifecycles: [], flags: [], models: [], branches: [] };
  const row = await ctx.database.call<Row>('count_units', [
    ctx.tenantId,
    reachOf(ctx),
    JSON.stringify({ ...reader, brandId: brandOf(ctx.actor) }),
  ]);
  const { lifecycles } = unitTexts(ctx.locale);
  return {
    total: row.total,
    lifecycles: LIFECYCLES.flatMap((lifecycle) => {
      const count = row.lifecycles[lifecycle];
      return count ? [{ lifecycle, text: lifecycles[lifecycle], count }] : [];
    }),
    flags: COVERAGE_FLAGS.flatMap((flag) => {
      const count = row.flags[flag];
      return count ? [{ flag, count }] : [];
    }),
    models: row.models.map(({ id, code, name, units }) => ({
      id: toWireId('model', id),
      code,
      name,
      count: units,
    })),
    branches: row.branches.map(({ id, name, city, units }) => ({
      id: toWireId('branch', id),
      name,
      city,
      count: units,
    })),
  };
}

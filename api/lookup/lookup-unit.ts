import { brandOf, isTest } from '../core/actor.ts';
import type { Ctx } from '../core/context.ts';
import { loadCatalog } from '../products/index.ts';
import { loadBrand } from '../tenants/index.ts';
import { answerOf, answerOfTest, readAsked } from './answer.ts';
import { findUnits } from './find-units.ts';
import { noteCauses } from './note-causes.ts';
import type { LookupAnswer, LookupRequest } from './schema.ts';

/** One round trip for a serial that exists, once the isolate knows the brand and its terms. */
export async function lookupUnit(ctx: Ctx, input: LookupRequest): Promise<LookupAnswer> {
  const asked = readAsked(ctx, input);
  const brandId = brandOf(ctx.actor);
  if (isTest(ctx.actor)) return answerOfTest(ctx, asked);
  const [found, brand] = await Promise.all([
    findUnits(ctx, asked),
    loadBrand(ctx),
    loadCatalog(ctx, brandId),
  ]);
  const catalog = await loadCatalog(
    ctx,
    brandId,
    found.units.map(({ modelId }) => modelId),
  );
  const answer = await answerOf(ctx, asked, found, { brand, catalog });
  noteCauses(ctx, [{ log: asked.log, answer }]);
  return answer;
}

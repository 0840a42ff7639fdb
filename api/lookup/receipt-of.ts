import type { Ctx } from '../core/context.ts';
import type { Brand } from '../tenants/index.ts';
import { type CoverageReceipt, publicReceipt, todayIn, wireReceipt } from '../terms/index.ts';
import type { Receipt } from '../terms/schema.ts';
import { type CoverFacts, coverUnit, termsOf, toldRecalls } from '../units/index.ts';
import type { FoundUnit } from './find-units.ts';
import { policyFor } from './reader.ts';

/** What the reader is told of the cover of a unit, in words. */
export async function receiptOf(ctx: Ctx, unit: FoundUnit, brand: Brand): Promise<Receipt> {
  const whole = await coverageOf(ctx, unit, brand);
  const told = unit.visible ? whole : publicReceipt(whole, policyFor(ctx.actor, brand.policy));
  return wireReceipt(told, ctx);
}

/** The cover of a unit today, the whole of it. */
export async function coverageOf(
  ctx: Ctx,
  unit: CoverFacts & Pick<FoundUnit, 'recalls'>,
  brand: Brand,
): Promise<CoverageReceipt> {
  const recalls = toldRecalls(ctx, unit.recalls ?? []);
  const terms = await termsOf(ctx, unit.termIds);
  return coverUnit(unit, terms, todayIn(brand.timeZone, ctx.now()), { recalls });
}

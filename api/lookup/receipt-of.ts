import type { Ctx } from '../core/context.ts';
import { textIn } from '../core/locale.ts';
import type { Brand } from '../tenants/index.ts';
import { type CoverageReceipt, publicReceipt, todayIn, wireReceipt } from '../terms/index.ts';
import type { Receipt } from '../terms/schema.ts';
import { coverUnit, termsOf } from '../units/index.ts';
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
  unit: Omit<FoundUnit, 'serial' | 'visible' | 'openClaims'>,
  brand: Brand,
): Promise<CoverageReceipt> {
  const recalls = (unit.recalls ?? []).map(({ campaign, title, remedy }) => ({
    campaign,
    title: textIn(title, ctx.locale) ?? campaign,
    remedy: textIn(remedy, ctx.locale) ?? '',
  }));
  const terms = await termsOf(ctx, unit.termIds);
  return coverUnit(unit, terms, todayIn(brand.timeZone, ctx.now()), recalls);
}

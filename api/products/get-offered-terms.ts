import { and, eq } from 'drizzle-orm';
import { brand } from '../../db/index.ts';
import type { CustomerType } from '../../db/vocab.ts';
import { brandOf } from '../core/actor.ts';
import { type Ctx, transact } from '../core/context.ts';
import { textIn } from '../core/locale.ts';
import { notFound } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { termSentences, todayIn, type WarrantyTerm } from '../terms/index.ts';
import { loadCatalog } from './catalog.ts';
import type { OfferedTerm } from './published-schema.ts';
import { termsForSale } from './sale-terms.ts';

type Input = { id: string; customerType?: CustomerType | undefined; region?: string | undefined };

/** What a device of this model comes with when it is bought today, before anybody pays or sends anything. */
export async function getOfferedTerms(
  ctx: Ctx,
  { id, customerType, region }: Input,
): Promise<{ items: OfferedTerm[] }> {
  const brandId = brandOf(ctx.actor);
  const { models } = await loadCatalog(ctx, brandId, [id]);
  if (!models.some((model) => model.id === id)) throw notFound();
  return transact(ctx, async (tx) => {
    const [row] = await tx.db
      .select({ timeZone: brand.timeZone })
      .from(brand)
      .where(and(inTenant(tx, brand), eq(brand.id, brandId)));
    if (!row) throw notFound();
    const date = todayIn(row.timeZone, ctx.now());
    const sale = {
      modelId: id,
      date,
      customerType: customerType ?? ('any' as const),
      region: region ?? null,
    };
    return { items: (await termsForSale(tx, sale)).map((term) => offered(ctx, term)) };
  });
}

const offered = (ctx: Ctx, term: WarrantyTerm): OfferedTerm => ({
  code: term.code,
  version: term.version,
  name: term.name,
  kind: term.kind,
  liableParty: term.liableParty,
  customerType: term.customerType ?? null,
  summary:
    textIn(
      Object.fromEntries(Object.entries(term.texts).map(([locale, { summary }]) => [locale, summary])),
      ctx.locale,
    ) ?? term.name,
  sentences: termSentences(term, ctx),
  exclusions: term.exclusions.map(({ code, texts }) => ({ code, text: textIn(texts, ctx.locale) ?? code })),
});

import { type Ctx, transact } from '../core/context.ts';
import { toWireId } from '../../db/index.ts';
import { requireTermWriter } from '../products/index.ts';
import {
  coverage,
  type CoverageReceipt,
  storedTerm,
  termSentences,
  todayIn,
  type WarrantyTerm,
  wireReceipt,
} from '../terms/index.ts';
import { coverUnit, termsOf } from '../units/index.ts';
import { findDraft } from './draft.ts';
import { findPreviewUnits, type PreviewUnit } from './preview-units.ts';
import type { PreviewInput, SampleUnit, TermPreview } from './schema.ts';

const EXAMPLES = 10;

/** What a term that is being written would give: for made-up units, and for the tenant's own had they been sold under it. */
export async function previewDraft(
  ctx: Ctx,
  { id, body, samples = [], modelIds }: PreviewInput & { id: string },
): Promise<TermPreview> {
  const { brandId } = requireTermWriter(ctx);
  const { written, found } = await transact(ctx, async (tx) => {
    const draft = await findDraft(tx, id);
    const written = body ? storedTerm(body) : draft.body;
    return { written, found: await findPreviewUnits(tx, { brandId, code: written.code, modelIds }) };
  });
  const term: WarrantyTerm = { ...written, id, version: 0 };
  const today = todayIn(found.timeZone, ctx.now());
  const known = await termsOf(ctx, [...new Set(found.units.flatMap(({ termIds }) => termIds))]);
  const compared = found.units.map((unit) => compare(unit, known, term, today));
  const changed = compared.filter(({ verdictChanges, lastDayChanges }) => verdictChanges || lastDayChanges);
  return {
    sentences: termSentences(written, ctx),
    samples: samples.map((sample) => wireReceipt(coverSample(sample, term, today), ctx)),
    units: {
      total: found.total,
      examined: found.units.length,
      sampled: found.units.length < found.total,
      verdictChanges: compared.filter(({ verdictChanges }) => verdictChanges).length,
      lastDayChanges: compared.filter(({ lastDayChanges }) => lastDayChanges).length,
      examples: changed.slice(0, EXAMPLES).map(({ unit, before, after }) => ({
        unitId: toWireId('unit', unit.id),
        serial: unit.serialRaw,
        before: told(before),
        after: told(after),
      })),
    },
  };
}

function compare(unit: PreviewUnit, known: WarrantyTerm[], term: WarrantyTerm, today: string) {
  const own = known.filter(({ id }) => unit.termIds.includes(id));
  const others = own.filter(({ code }) => code !== term.code);
  const before = coverUnit(unit, own, today);
  const after = coverUnit(unit, [...others, term], today);
  return {
    unit,
    before,
    after,
    verdictChanges: before.verdict !== after.verdict,
    lastDayChanges: before.lastCoveredDay !== after.lastCoveredDay || before.lifetime !== after.lifetime,
  };
}

function coverSample(
  { dates, asOf, ...known }: SampleUnit,
  term: WarrantyTerm,
  today: string,
): CoverageReceipt {
  const evidence = Object.entries(dates).map(([kind, date]) => [
    kind,
    { date, source: 'sample', verified: true },
  ]);
  return coverage({
    terms: [term],
    unit: { ...known, dates: Object.fromEntries(evidence), custody: 'customer', coverageFlag: 'normal' },
    asOf: asOf ?? today,
  });
}

const told = ({ verdict, lastCoveredDay, lifetime }: CoverageReceipt) => ({
  verdict,
  lastCoveredDay,
  lifetime,
});

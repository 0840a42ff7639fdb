import { isSameGtin } from '../../db/gtin.ts';
import { toWireId } from '../../db/id.ts';
import { LIMITS } from '../../db/vocab.ts';
import { mayReadClaims } from '../auth/index.ts';
import { brandOf, realNow } from '../core/actor.ts';
import type { Ctx } from '../core/context.ts';
import { invalid } from '../core/problem.ts';
import {
  type Catalog,
  type CatalogModel,
  labelOf,
  loadCatalog,
  pickRequirements,
} from '../products/index.ts';
import { type Brand, loadBrand } from '../tenants/index.ts';
import { publicReceipt, todayIn, wireReceipt } from '../terms/index.ts';
import {
  coverUnit,
  foldConfusables,
  normaliseSerial,
  parseSerialInput,
  readerOf,
  type Relation,
  representRelation,
  type SerialInput,
} from '../units/index.ts';
import { bestHint } from './best-hint.ts';
import type { FoundUnit } from './find-units.ts';
import { policyFor } from './reader.ts';
import { receiptOf } from './receipt-of.ts';
import type { LookupAnswer, LookupRequest } from './schema.ts';
import { testUnit } from './test-units.ts';
import { checksIn, sayHint } from './texts.ts';

export type Asked = {
  serial: string;
  norm: string;
  modelId: string | undefined;
  /** Of the code that was scanned. */
  gtin: string | null;
  log: string;
};

/** A serial as it was typed or scanned, ready to be looked for. */
export function readAsked(ctx: Ctx, { serial: raw, modelId }: LookupRequest): Asked {
  const { serial, gtin } = readSerial(raw);
  return { serial, norm: normaliseSerial(serial), modelId, gtin: gtin ?? null, log: ctx.newId() };
}

/** What the reader is told of what was found. */
export function answerOf(
  ctx: Ctx,
  asked: Asked,
  { units, corrected }: { units: FoundUnit[]; corrected: boolean },
  { brand, catalog }: { brand: Brand; catalog: Catalog },
): Promise<LookupAnswer> | LookupAnswer {
  const coded = catalog.models.find((model) => isSameGtin(model.gtin, asked.gtin));
  const meant = units.length > 1 && coded ? units.filter(({ modelId }) => modelId === coded.id) : units;
  const [unit, other] = meant;
  if (!unit) return explainMiss(ctx, asked, catalog);
  if (!other) return found(ctx, unit, corrected, brand, catalog);
  const models = modelsOf(meant, catalog).map((model) => modelRef(ctx, model));
  const serial = corrected ? foldConfusables(asked.norm).latin : asked.norm;
  return { outcome: 'choose_model', serial, models };
}

/** A test key sees the serials for testing as anybody would see a unit, and nothing live. */
export async function answerOfTest(ctx: Ctx, asked: Asked): Promise<LookupAnswer> {
  const brandId = brandOf(ctx.actor);
  const [brand, catalog] = await Promise.all([loadBrand(ctx), loadCatalog(ctx, brandId)]);
  const known = testUnit(asked.norm, realNow(ctx).slice(0, 10));
  const model = catalog.models.find(({ id }) => id === (asked.modelId ?? id));
  if (!known || !model) return explainMiss(ctx, asked, catalog);
  const { recalls } = known;
  const whole = coverUnit(known.unit, known.terms, todayIn(brand.timeZone, ctx.now()), { recalls });
  const receipt = readerOf(ctx.actor).all ? whole : publicReceipt(whole, policyFor(ctx.actor, brand.policy));
  return {
    outcome: 'found',
    serial: known.serial,
    corrected: false,
    model: modelRef(ctx, model),
    receipt: wireReceipt(receipt, ctx),
    unitId: null,
    chain: [],
    requirements: pickRequirements(catalog.policies, { modelId: model.id, claimType: 'customer' }),
    openClaims: [],
  };
}

async function found(
  ctx: Ctx,
  unit: FoundUnit,
  corrected: boolean,
  brand: Brand,
  catalog: Catalog,
): Promise<LookupAnswer> {
  const receipt = await receiptOf(ctx, unit, brand);
  const [model] = modelsOf([unit], catalog);
  if (!model) throw new Error('the catalog does not know the model of the unit');
  return {
    outcome: 'found',
    serial: unit.serial,
    corrected,
    model: modelRef(ctx, model),
    receipt,
    unitId: unit.visible ? toWireId('unit', unit.id) : null,
    chain: (unit.chain ?? []).filter(isSwap).map(representRelation),
    requirements: pickRequirements(catalog.policies, { modelId: model.id, claimType: 'customer' }),
    openClaims: (mayReadClaims(ctx.actor) ? (unit.openClaims ?? []) : []).map(({ id, ref, phase }) => ({
      id: toWireId('claim', id),
      ref,
      phase,
    })),
  };
}

/** Other relations say nothing of which device counts now. */
const isSwap = ({ kind }: Relation): boolean => kind === 'replaced_by' || kind === 're_serialised_as';

function explainMiss(ctx: Ctx, { serial, norm, modelId }: Asked, catalog: Catalog): LookupAnswer {
  const chosen = catalog.models.filter((model) => model.id === modelId);
  const candidates = chosen.length > 0 ? chosen : catalog.models;
  const models = candidates.map((model) => modelRef(ctx, model));
  const hint = bestHint(
    serial,
    candidates.map(({ serialRule }) => serialRule),
  );
  if (!hint) return { outcome: 'unknown', serial: norm, checks: checksIn(ctx.locale), models };
  return {
    outcome: 'hint',
    serial: norm,
    problem: hint.problem,
    position: hint.position,
    text: sayHint(hint, ctx.locale),
    suggestion: hint.suggestion,
    models,
  };
}

const modelsOf = (units: FoundUnit[], catalog: Catalog): CatalogModel[] =>
  catalog.models.filter((model) => units.some(({ modelId }) => modelId === model.id));

const modelRef = (ctx: Ctx, model: CatalogModel) => ({
  id: toWireId('model', model.id),
  code: model.code,
  name: model.name,
  ...labelOf(ctx, model),
});

function readSerial(raw: string): Extract<SerialInput, { ok: true }> {
  const read = parseSerialInput(raw);
  if (!read.ok) throw invalid('/serial', read.problem, INPUT_PROBLEMS[read.problem]);
  return read;
}

const INPUT_PROBLEMS: Record<Extract<SerialInput, { ok: false }>['problem'], string> = {
  not_text: 'A serial is a text',
  empty: 'There is no serial in it',
  too_short: 'A serial has at least two characters',
  too_long: `A serial has at most ${LIMITS.serial} characters`,
  character: 'A character that no text may contain',
  no_serial_in_code: 'This code carries no serial number; the label has another one',
};

import { and, eq, getTableColumns, inArray } from 'drizzle-orm';
import { type claimLine, productModel, unit } from '../../db/index.ts';
import type { Flag } from '../../db/vocab.ts';
import { realNow } from '../core/actor.ts';
import type { Tx } from '../core/context.ts';
import { invalid } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { testUnit } from '../lookup/index.ts';
import { testedOn } from '../terms/index.ts';
import { addDays } from './lifecycle.ts';
import {
  type CoverQuestion,
  coverUnit,
  foldConfusables,
  normaliseSerial,
  parseSerialInput,
  termsOf,
} from '../units/index.ts';

export type LineInput = {
  serial: string;
  modelId?: string | null | undefined;
  meter?: CoverQuestion['meter'] | null | undefined;
};

type Line = Pick<
  typeof claimLine.$inferInsert,
  'unitId' | 'modelId' | 'serialRaw' | 'serialNorm' | 'meter' | 'coverage'
> & { corrected: boolean };

type Circumstances = {
  brandId: string;
  failureDate: string | null;
  reported: string;
  /** Where it is claimed, as far as that is known. */
  region?: string | undefined;
  /** Only the serials for testing exist, and no live unit is looked at. */
  testMode: boolean;
};

/**
 * What the typed serials are: the unit where there is exactly one, else the serial as typed for somebody to look at. Cover is
 * tested at the failure date, else at the day it is reported, never at the day somebody gets round to it.
 */
export async function resolveLines(tx: Tx, inputs: LineInput[], at: Circumstances): Promise<Line[]> {
  const read = inputs.map(({ serial, modelId, meter }, i) => ({
    ...readSerial(serial, i),
    modelId: modelId ?? null,
    meter: meter ?? null,
  }));
  const [models, units] = await Promise.all([
    modelsOf(tx, at.brandId, distinct(read.flatMap(({ modelId }) => modelId ?? []))),
    at.testMode ? [] : unitsOf(tx, at.brandId, distinct(read.flatMap(({ norm, folded }) => [norm, folded]))),
  ]);
  const known = await termsOf(tx, distinct(units.flatMap(({ termIds }) => termIds)));
  return read.map(({ serial, norm, folded, modelId, meter }, i) => {
    if (modelId !== null && !models.has(modelId))
      throw invalid(`/lines/${i}/modelId`, 'unknown_model', 'No such model');
    const fitting = (form: string) =>
      units.filter((row) => row.serialNorm === form && (modelId === null || row.modelId === modelId));
    const asTyped = fitting(norm);
    const found = asTyped.length > 0 ? asTyped : fitting(folded);
    const [one, other] = found;
    const asOf = testedOn({ failure: believable(at), reported: at.reported });
    const question = questionOf(at, meter);
    const trial = at.testMode
      ? testUnit(norm, realNow({ ...tx, now: () => at.reported }).slice(0, 10))
      : null;
    if (!one || other) {
      return {
        unitId: null,
        modelId,
        serialRaw: serial,
        serialNorm: norm,
        meter,
        coverage: trial && coverUnit(trial.unit, trial.terms, asOf, { recalls: trial.recalls, question }),
        corrected: false,
      };
    }
    const terms = known.filter(({ id }) => one.termIds.includes(id));
    return {
      unitId: one.id,
      modelId: one.modelId,
      serialRaw: asTyped.length > 0 ? serial : one.serialRaw,
      serialNorm: one.serialNorm,
      meter,
      coverage: coverUnit(one, terms, asOf, { question }),
      corrected: asTyped.length === 0,
    };
  });
}

const questionOf = (
  { failureDate, reported, region }: Circumstances,
  meter: CoverQuestion['meter'] | null,
): CoverQuestion => ({
  reportedOn: reported,
  ...(failureDate ? { failedOn: failureDate } : {}),
  ...(region ? { region } : {}),
  ...(meter ? { meter } : {}),
});

/** A failure date is taken at its word for a month; what is older needs evidence that a reviewer looks at. */
const BELIEVED_DAYS = 30;

const believable = ({ failureDate, reported }: Circumstances) =>
  failureDate === null
    ? null
    : { date: failureDate, evidenced: failureDate >= addDays(reported, -BELIEVED_DAYS) };

/** Marks that speak of the serials; the others stay as they are. */
export function serialFlags(flags: readonly Flag[], lines: readonly Line[]): Flag[] {
  const rest: Flag[] = flags.filter((flag) => flag !== 'serial_unknown' && flag !== 'serial_corrected');
  if (lines.some(({ unitId }) => unitId === null)) rest.push('serial_unknown');
  if (lines.some(({ corrected }) => corrected)) rest.push('serial_corrected');
  return rest;
}

function readSerial(typed: string, i: number): { serial: string; norm: string; folded: string } {
  const parsed = parseSerialInput(typed);
  if (!parsed.ok) throw invalid(`/lines/${i}/serial`, parsed.problem, 'This cannot be a serial number');
  const norm = normaliseSerial(parsed.serial);
  return { serial: parsed.serial, norm, folded: foldConfusables(norm).latin };
}

const distinct = <T>(values: T[]): T[] => [...new Set(values)];

/** Those of the ids that are models of the brand. */
async function modelsOf(tx: Tx, brandId: string, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.db
    .select({ id: productModel.id })
    .from(productModel)
    .where(and(inTenant(tx, productModel), eq(productModel.brandId, brandId), inArray(productModel.id, ids)));
  return new Set(rows.map(({ id }) => id));
}

async function unitsOf(tx: Tx, brandId: string, serials: string[]) {
  if (serials.length === 0) return [];
  return tx.db
    .select(getTableColumns(unit))
    .from(unit)
    .innerJoin(productModel, and(inTenant(tx, productModel), eq(productModel.id, unit.modelId)))
    .where(and(inTenant(tx, unit), inArray(unit.serialNorm, serials), eq(productModel.brandId, brandId)));
}

import { brandOf, isTest } from '../core/actor.ts';
import type { Ctx } from '../core/context.ts';
import { invalid, Problem } from '../core/problem.ts';
import { loadCatalog } from '../products/index.ts';
import { loadBrand } from '../tenants/index.ts';
import { normaliseSerial, termsOf } from '../units/index.ts';
import { answerOf, answerOfTest, type Asked, readAsked } from './answer.ts';
import { tooManyMisses } from './budgets.ts';
import { findManyUnits } from './find-units.ts';
import { noteCauses } from './note-causes.ts';
import type {
  LookupAnswer,
  LookupBatch,
  LookupBatchAnswer,
  LookupBatchItem,
  LookupRequest,
} from './schema.ts';

/** A page asks for one device, or for the few on a desk; lists are for programs and people who sign in. */
const MOST_FOR_PAGES = 10;

type Said = LookupAnswer | Problem;

/** Each serial as if it were asked alone, after those before it. */
export async function lookupUnits(ctx: Ctx, { serials }: LookupBatch): Promise<LookupBatchAnswer> {
  if (!['user', 'key'].includes(ctx.actor.kind) && serials.length > MOST_FOR_PAGES)
    throw invalid('/serials', 'too_big', `At most ${MOST_FOR_PAGES} from a page`);
  const wanted = serials.map((one) => (typeof one === 'string' ? { serial: one } : one));
  const said = await lookupMany(ctx, wanted);
  return { items: wanted.map(({ serial }, at) => itemOf(serial, said[at]!)) };
}

/** Throws where nothing at all may be asked for any more. */
export async function lookupMany(ctx: Ctx, wanted: LookupRequest[]): Promise<Said[]> {
  const read = wanted.map((one) => readOr(ctx, one));
  const asked = new Map<string, Asked>();
  for (const one of read) if (!(one instanceof Problem) && !asked.has(keyOf(one))) asked.set(keyOf(one), one);
  const answers = await answersOf(ctx, [...asked.values()]);
  const said = new Map([...asked.keys()].map((key, at) => [key, answers[at]!]));
  return read.map((one) => (one instanceof Problem ? one : said.get(keyOf(one))!));
}

const keyOf = ({ serial, modelId }: Asked): string =>
  `${normaliseSerial(serial, { strip: false })} ${modelId ?? ''}`;

function readOr(ctx: Ctx, one: LookupRequest): Asked | Problem {
  try {
    return readAsked(ctx, one);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

async function answersOf(ctx: Ctx, asked: Asked[]): Promise<Said[]> {
  if (asked.length === 0) return [];
  if (isTest(ctx.actor)) return Promise.all(asked.map((one) => answerOfTest(ctx, one)));
  const brandId = brandOf(ctx.actor);
  const [{ answers, exhausted }, brand] = await Promise.all([findManyUnits(ctx, asked), loadBrand(ctx)]);
  const units = answers.flatMap((answer) => answer?.units ?? []);
  const [catalog] = await Promise.all([
    loadCatalog(ctx, brandId, [...new Set(units.map(({ modelId }) => modelId))]),
    // Read at once, so that no receipt asks for its own.
    termsOf(ctx, [...new Set(units.flatMap(({ termIds }) => termIds))]),
  ]);
  if (answers.every((answer) => answer === null)) throw tooManyMisses(exhausted, ctx.now());
  const answered: { log: string; answer: LookupAnswer }[] = [];
  const said: Said[] = [];
  for (const [at, one] of asked.entries()) {
    const found = answers[at];
    const answer = found ? await answerOf(ctx, one, found, { brand, catalog }) : null;
    if (answer) answered.push({ log: one.log, answer });
    said.push(answer ?? tooManyMisses(exhausted, ctx.now()));
  }
  noteCauses(ctx, answered);
  return said;
}

const itemOf = (serial: string, said: Said): LookupBatchItem =>
  said instanceof Problem
    ? {
        serial,
        answer: null,
        problem: { code: said.errors?.[0]?.code ?? said.code, detail: sayProblem(said) },
      }
    : { serial, answer: said, problem: null };

export const sayProblem = ({ errors, detail, title }: Problem): string =>
  errors?.[0]?.detail ?? detail ?? title;

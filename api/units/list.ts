import { unit } from '../../db/index.ts';
import { toWireId } from '../../db/id.ts';
import { type Actor, brandOf, isTest } from '../core/actor.ts';
import type { Ctx } from '../core/context.ts';
import { readCursor, writeCursor } from '../core/page.ts';
import { Problem } from '../core/problem.ts';
import { reachOf } from '../core/reach.ts';
import { rowOf } from '../core/row.ts';
import { loadBrand } from '../tenants/index.ts';
import { headline, todayIn, type WarrantyTerm } from '../terms/index.ts';
import { type CoverFacts, coverUnit } from './cover.ts';
import { type Reader, readerOf } from './reader.ts';
import type { UnitList, UnitListItem, UnitQuery } from './schema.ts';
import { normaliseSerial } from './serial.ts';
import { termsOf } from './terms-of.ts';
import { unitTexts } from './texts/index.ts';

type Row = {
  unit: Record<string, unknown>;
  model: { id: string; code: string; name: string };
  branch: string | null;
  city: string | null;
  responsible: string | null;
};

/** How many units one request looks at for a verdict, and in what portions. */
const MOST_READ = 1_000;
const PORTION = 250;

/** One round trip for a page, and one more where an isolate has not seen the terms of its units yet. */
export async function listUnits(ctx: Ctx, query: UnitQuery): Promise<UnitList> {
  const { actor } = ctx;
  const reader = listReaderOf(actor);
  // Units are live, all of them; a test key knows the serials for testing (api/lookup).
  if (isTest(actor)) return { items: [], nextCursor: null };
  const { limit, cursor, verdict, q, place, ...filter } = query;
  const filterName = JSON.stringify({ q, place, verdict, ...filter });
  const conditions = {
    ...Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)),
    ...(q ? searchOf(q) : {}),
    ...(place ? { placeLike: `%${literal(place)}%` } : {}),
  };
  const read = (beforeId: string | undefined, count: number) =>
    ctx.database.call<Row[]>('list_units', [
      ctx.tenantId,
      reachOf(ctx),
      JSON.stringify({ ...reader, brandId: brandOf(actor) }),
      JSON.stringify({ ...conditions, ...(beforeId ? { beforeId } : {}) }),
      count,
    ]);

  const items: UnitListItem[] = [];
  const portion = verdict ? PORTION : limit;
  let last = readCursor(cursor, filterName)?.id;
  let at = '';
  for (let looked = 0; ;) {
    const [rows, { timeZone }] = await Promise.all([read(last, portion + 1), loadBrand(ctx)]);
    const today = todayIn(timeZone, ctx.now());
    const page = rows.slice(0, portion).map((row): Read => ({ ...row, unit: rowOf(unit, row.unit) }));
    const terms = await termsOf(ctx, [...new Set(page.flatMap((row) => row.unit.termIds))]);
    for (const [index, row] of page.entries()) {
      last = row.unit.id;
      at = row.unit.createdAt;
      const item = represent(ctx, row, terms, today);
      if (!verdict || item.verdict === verdict) items.push(item);
      const isMore = index + 1 < page.length || rows.length > portion;
      if (items.length === limit && isMore) return { items, nextCursor: next() };
    }
    looked += page.length;
    if (rows.length <= portion) return { items, nextCursor: null };
    if (looked >= MOST_READ) return { items, nextCursor: next() };
  }

  function next(): string {
    return writeCursor({ at, id: last! }, filterName);
  }
}

export function listReaderOf(actor: Actor): Reader {
  if (actor.kind === 'embed' || actor.kind === 'draft' || actor.kind === 'claim')
    throw new Problem('key_type');
  return readerOf(actor);
}

/** What people type is no pattern. */
const literal = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

const searchOf = (q: string) => ({
  q,
  serial: normaliseSerial(q) || q,
  wordLike: `%${literal(q)}%`,
});

type Listed = CoverFacts &
  Pick<
    typeof unit.$inferSelect,
    | 'id'
    | 'version'
    | 'createdAt'
    | 'serialRaw'
    | 'name'
    | 'inventoryNo'
    | 'branchId'
    | 'place'
    | 'room'
    | 'rack'
  >;
type Read = Omit<Row, 'unit'> & { unit: Listed };

function represent(ctx: Ctx, row: Read, known: WarrantyTerm[], today: string): UnitListItem {
  const { unit: one, model } = row;
  const texts = unitTexts(ctx.locale);
  const terms = known.filter(({ id }) => one.termIds.includes(id));
  const receipt = coverUnit(one, terms, today);
  return {
    id: toWireId('unit', one.id),
    version: one.version,
    serial: one.serialRaw,
    name: one.name,
    model: { ...model, id: toWireId('model', model.id) },
    inventoryNo: one.inventoryNo,
    branch:
      one.branchId && row.branch !== null
        ? { id: toWireId('branch', one.branchId), name: row.branch, city: row.city ?? '' }
        : null,
    place: one.place,
    room: one.room,
    rack: one.rack,
    responsible: row.responsible,
    lifecycle: one.lifecycle,
    lifecycleText: texts.lifecycles[one.lifecycle],
    custody: one.custody,
    custodyText: texts.custodies[one.custody],
    verdict: receipt.verdict,
    headline: headline(receipt, ctx),
    lastCoveredDay: receipt.lastCoveredDay,
  };
}

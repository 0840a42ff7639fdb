import { unit } from '../../db/index.ts';
import { toWireId } from '../../db/id.ts';
import { brandOf, isTest } from '../core/actor.ts';
import type { Ctx } from '../core/context.ts';
import { readCursor, writeCursor } from '../core/page.ts';
import { Problem } from '../core/problem.ts';
import { reachOf } from '../core/reach.ts';
import { rowOf } from '../core/row.ts';
import { loadBrand } from '../tenants/index.ts';
import { todayIn, type WarrantyTerm, wireReceipt } from '../terms/index.ts';
import { coverUnit } from './cover.ts';
import { readerOf } from './reader.ts';
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

/** One round trip for a page, and one more where an isolate has not seen the terms of its units yet. */
export async function listUnits(ctx: Ctx, query: UnitQuery): Promise<UnitList> {
  const { actor } = ctx;
  if (actor.kind === 'embed' || actor.kind === 'draft' || actor.kind === 'claim')
    throw new Problem('key_type');
  // Units are live, all of them; a test key knows the serials for testing (api/lookup).
  if (isTest(actor)) return { items: [], nextCursor: null };
  const { limit, cursor, q, ...filter } = query;
  const filterName = JSON.stringify({ q, ...filter });
  const from = readCursor(cursor, filterName);
  const [rows, { timeZone }] = await Promise.all([
    ctx.database.call<Row[]>('list_units', [
      ctx.tenantId,
      reachOf(ctx),
      JSON.stringify({ ...readerOf(actor), brandId: brandOf(actor) }),
      JSON.stringify({
        ...Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)),
        ...(q ? searchOf(q) : {}),
        ...(from ? { beforeId: from.id } : {}),
      }),
      limit + 1,
    ]),
    loadBrand(ctx),
  ]);
  const page = rows.slice(0, limit).map((row) => ({ ...row, unit: rowOf(unit, row.unit) }));
  const terms = await termsOf(ctx, [...new Set(page.flatMap((row) => row.unit.termIds))]);
  const today = todayIn(timeZone, ctx.now());
  const last = page.at(-1)?.unit;
  return {
    items: page.map((row) => represent(ctx, row, terms, today)),
    nextCursor:
      rows.length > limit && last ? writeCursor({ at: last.createdAt, id: last.id }, filterName) : null,
  };
}

/** What people type is no pattern. */
const literal = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

const searchOf = (q: string) => ({
  q,
  serialLike: `${literal(normaliseSerial(q))}%`,
  inventoryLike: `${literal(q)}%`,
  wordLike: `%${literal(q)}%`,
});

type Read = Omit<Row, 'unit'> & { unit: typeof unit.$inferSelect };

function represent(ctx: Ctx, row: Read, known: WarrantyTerm[], today: string): UnitListItem {
  const { unit: one, model } = row;
  const texts = unitTexts(ctx.locale);
  const terms = known.filter(({ id }) => one.termIds.includes(id));
  const receipt = wireReceipt(coverUnit(one, terms, today), ctx);
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
    headline: receipt.headline,
    lastCoveredDay: receipt.lastCoveredDay,
  };
}

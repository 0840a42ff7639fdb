import { and, eq } from 'drizzle-orm';
import { brand, importJob, productModel } from '../../db/index.ts';
import { newRef } from '../../db/id.ts';
import { type Ctx, transact } from '../core/context.ts';
import { EVERYWHERE } from '../core/reach.ts';
import { clean, readCsv } from '../core/read-csv.ts';
import { inTenant } from '../core/tenant.ts';
import { todayIn } from '../terms/index.ts';
import type { ImportJob } from './access.ts';
import { readAgain } from './commit-slice.ts';
import { textKey } from './read-header.ts';
import { isRefusal } from './note-failure.ts';
import { type Known, modelIndex, type Names, namesIn, resolveRow, type StagedRow } from './resolve-row.ts';

const BYTES = 4 * 1024 * 1024;

/** Reads on where the last slice ended and writes a verdict for each row. */
export async function parseSlice(ctx: Ctx, job: ImportJob, nextLease: string): Promise<ImportJob | null> {
  const slice = await readSlice(ctx, job);
  if (!slice) return fail(ctx, job);
  const known = await knownFor(ctx, job, slice.rows);
  const staged = slice.rows.map(({ row, cells, problem }) => resolveRow(row, cells, known, problem));
  return stage(ctx, job, nextLease, slice, staged).catch((error: unknown) => {
    if (job.sliceRows > 1 || !isRefusal(error)) throw error;
    const refused = slice.rows.map(({ row, cells }) => resolveRow(row, cells, known, 'row_impossible'));
    return stage(ctx, job, nextLease, slice, refused);
  });
}

const stage = (ctx: Ctx, job: ImportJob, nextLease: string, slice: Slice, staged: StagedRow[]) =>
  transact(ctx, async (tx) => {
    const done = await tx.database.call<{ done: boolean } | null>('stage_import', [
      tx.tenantId,
      job.id,
      job.leasedUntil,
      nextLease,
      slice.readTo,
      slice.last,
      slice.isLast,
      JSON.stringify(staged),
    ]);
    return done && !done.done ? readAgain(tx, job.id) : null;
  });

const fail = (ctx: Ctx, job: ImportJob): Promise<null> =>
  transact(ctx, async (tx) => {
    await tx.db
      .update(importJob)
      .set({ state: 'failed', problem: 'file_gone', leasedUntil: null })
      .where(and(inTenant(tx, importJob), eq(importJob.id, job.id)));
    return null;
  });

type ReadRow = { row: number; cells: string[]; problem: string | undefined };
type Slice = { rows: ReadRow[]; readTo: number; last: number; isLast: boolean };

async function readSlice(ctx: Ctx, job: ImportJob): Promise<Slice | null> {
  const rows: ReadRow[] = [];
  let [last, readTo] = [job.parsed, job.readTo];
  const body = await ctx.files.get(textKey(job), job.readTo);
  if (!body) return null;
  for await (const { cells, end, problem } of readCsv(body, job.reading.delimiter ?? ',')) {
    last++;
    readTo = job.readTo + end;
    if (cells.some((cell) => cell.trim() !== ''))
      rows.push({ row: last, cells: clean(cells), problem: problem ?? oddity(cells, job) });
    if (rows.length >= job.sliceRows || end >= BYTES) return { rows, readTo, last, isLast: false };
  }
  return { rows, readTo, last, isLast: true };
}

function oddity(cells: string[], { columns }: ImportJob): string | undefined {
  if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) return 'too_many_cells';
  const isHeader = columns.length > 1 && columns.every((name, at) => name === (cells[at] ?? '').trim());
  return isHeader ? 'header_again' : undefined;
}

async function knownFor(ctx: Ctx, job: ImportJob, rows: ReadRow[]): Promise<Known> {
  const { mapping, defaults } = job;
  const names = [...new Set(rows.flatMap(({ cells }) => namesIn(cells, { mapping, defaults })))];
  const args = [ctx.tenantId, job.organizationId ?? EVERYWHERE, JSON.stringify(names)];
  const [models, found] = await Promise.all([
    readModels(ctx, job),
    names.length > 0 ? ctx.database.call<Names>('import_names', args) : { organizations: {}, branches: {} },
  ]);
  return {
    kind: job.kind,
    fileName: job.fileName,
    organizationId: job.organizationId,
    mapping,
    defaults,
    models: modelIndex(models.models),
    names: found,
    today: todayIn(models.timeZone, ctx.now()),
    newRef: () => newRef((bytes) => ctx.random(bytes), 'RG'),
  };
}

const readModels = (ctx: Ctx, job: ImportJob) =>
  transact(ctx, async (tx) => {
    const [models, [own]] = await Promise.all([
      tx.db
        .select({
          id: productModel.id,
          code: productModel.code,
          gtin: productModel.gtin,
          serialRule: productModel.serialRule,
        })
        .from(productModel)
        .where(and(inTenant(tx, productModel), eq(productModel.brandId, job.brandId))),
      tx.db
        .select({ timeZone: brand.timeZone })
        .from(brand)
        .where(and(inTenant(tx, brand), eq(brand.id, job.brandId))),
    ]);
    return { models, timeZone: own!.timeZone };
  });

import { z } from '@hono/zod-openapi';
import { brokenOff } from './broken-off.ts';
import type { Ctx } from './context.ts';
import { csvBytes, csvLine, separatorIn } from './csv.ts';
import { bytes } from './file.ts';
import { streamOf } from './stream.ts';
import { workbookOf } from './workbook.ts';

/** A day of the calendar is one in a workbook too. */
export type Cell = string | number | null | { day: string };

export const dayCell = (day: string | null | undefined): Cell => (day ? { day } : null);

export const TABLE_FORMATS = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

const MEDIA_TYPES: Record<TableFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export const formatParam = z.enum(TABLE_FORMATS).default('csv').openapi({
  description: 'CSV after RFC 4180 in UTF-8, its separator that of the language; or an Excel workbook',
});

export const tableContent = {
  'text/csv': bytes,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': bytes,
};

export type Table = {
  /** Of the file, without its ending. */
  name: string;
  header: readonly string[];
  pages: AsyncGenerator<Cell[][], undefined>;
};

/** A table as a download. The first rows are asked for before anything is sent, so that what is refused is refused in words. */
export async function answerTable(ctx: Ctx, table: Table, format: TableFormat): Promise<Response> {
  const { header } = table;
  const pages = begun(await table.pages.next(), table.pages);
  const chunks =
    format === 'csv' ? csvBytes(csvLines(ctx.locale, { header, pages })) : workbookOf(header, pages);
  return new Response(streamOf(ctx, chunks), { headers: tableHeaders(table.name, format) });
}

export const tableHeaders = (name: string, format: TableFormat): Record<string, string> => ({
  'content-type': MEDIA_TYPES[format],
  'content-disposition': `attachment; filename="${name}.${format}"`,
  'cache-control': 'no-store',
});

async function* begun(
  first: IteratorResult<Cell[][], undefined>,
  pages: AsyncGenerator<Cell[][], undefined>,
): AsyncGenerator<Cell[][], undefined> {
  if (first.done) return;
  try {
    yield first.value;
    yield* pages;
  } finally {
    await pages.return(undefined);
  }
}

/** Nothing in a CSV tells its end, and workerd ends a failed answer as it ends a whole one: the last line says it. */
async function* csvLines(
  locale: string,
  { header, pages }: Pick<Table, 'header' | 'pages'>,
): AsyncGenerator<string, undefined> {
  const separator = separatorIn(locale);
  yield csvLine(header, separator);
  try {
    for await (const rows of pages) yield rows.map((row) => csvLine(row.map(textOf), separator)).join('');
  } catch (error) {
    yield csvLine([brokenOff(locale)], separator);
    throw error;
  }
}

const textOf = (cell: Cell): string =>
  cell === null ? '' : typeof cell === 'object' ? cell.day : String(cell);

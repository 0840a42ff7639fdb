import { and, eq } from 'drizzle-orm';
import { importJob, importMapping } from '../../db/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { hashSecret } from '../core/token.ts';
import type { ImportJob } from './access.ts';
import { fieldsOf, type Mapping, recognise } from './columns.ts';
import { clean, findDelimiter, readCsv } from '../core/read-csv.ts';
import { NotAWorkbook, sheetToCsv } from '../core/read-workbook.ts';

const HEAD = 64 * 1024;
/** Enough of a cell to know what its column is. */
const SAMPLE = 60;

/** What the columns are: as last time with this header, else by their names. A workbook becomes text first. */
export async function readHeader(ctx: Ctx, job: ImportJob, nextLease: string): Promise<ImportJob | null> {
  const read = await headerOf(ctx, job);
  return transact(ctx, async (tx) => {
    const change =
      'problem' in read ? { state: 'failed' as const, problem: read.problem } : await begin(tx, job, read);
    const [next] = await tx.db
      .update(importJob)
      .set({
        ...change,
        leasedUntil: change.state === 'parsing' ? nextLease : null,
        version: job.version + 1,
        updatedAt: tx.now(),
      })
      .where(
        and(inTenant(tx, importJob), eq(importJob.id, job.id), eq(importJob.leasedUntil, job.leasedUntil!)),
      )
      .returning();
    return next ?? null;
  });
}

type Header = { columns: string[]; sample: string[]; delimiter: string; end: number };

async function headerOf(ctx: Ctx, job: ImportJob): Promise<Header | { problem: string }> {
  if (job.format === 'xlsx') {
    try {
      await ctx.files.put(textKey(job), await toText(ctx, job), 'text/csv');
    } catch (error) {
      if (error instanceof NotAWorkbook) return { problem: 'not_a_workbook' };
      throw error;
    }
  }
  const head = await firstText(ctx, job);
  const { delimiter, skip } = findDelimiter(head);
  const body = await ctx.files.get(textKey(job), skip);
  if (!body) return { problem: 'file_gone' };
  let header: Header | undefined;
  for await (const row of readCsv(body, job.format === 'xlsx' ? ',' : delimiter)) {
    if (header) return { ...header, sample: clean(row.cells).map((cell) => cell.slice(0, SAMPLE)) };
    if (row.problem) return { problem: `header_${row.problem}` };
    const columns = row.cells.map((cell) => cell.trim().slice(0, 200));
    if (columns.every((cell) => cell === '')) return { problem: 'no_header' };
    if (columns.length > 10_000) return { problem: 'too_many_columns' };
    const separator = job.format === 'xlsx' ? ',' : delimiter;
    header = { columns, sample: [], delimiter: separator, end: skip + row.end };
  }
  return header ?? { problem: 'no_header' };
}

/** Where the text of a file lies. */
export const textKey = ({ fileKey, format }: ImportJob): string =>
  format === 'xlsx' ? `${fileKey}.csv` : fileKey;

async function firstText(ctx: Ctx, job: ImportJob): Promise<string> {
  const body = await ctx.files.get(textKey(job));
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (text.length < HEAD) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel().catch(() => undefined);
  return text;
}

async function toText(ctx: Ctx, job: ImportJob): Promise<ReadableStream<Uint8Array>> {
  const stored = await ctx.files.get(job.fileKey);
  if (!stored) throw new NotAWorkbook();
  const rows = sheetToCsv(new Uint8Array(await new Response(stored).arrayBuffer()));
  const first = await rows.next();
  const encoder = new TextEncoder();
  let waiting = first.done ? '' : first.value;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      for (;;) {
        const next = await rows.next();
        if (!next.done) waiting += next.value;
        if (!next.done && waiting.length < 256 * 1024) continue;
        if (waiting !== '') controller.enqueue(encoder.encode(waiting));
        waiting = '';
        if (next.done) controller.close();
        return;
      }
    },
  });
}

async function begin(tx: Tx, job: ImportJob, { columns, sample, delimiter, end }: Header) {
  const { takes, needs } = fieldsOf(job.kind, job.organizationId !== null);
  const known = await remembered(tx, job, columns);
  const mapping = known ?? recognise(columns, takes);
  const isComplete = needs.every((field) => mapping[field] !== undefined);
  return {
    columns,
    mapping,
    reading: { delimiter, headerEnd: end, remembered: known !== undefined, sample },
    readTo: end,
    parsed: 1,
    counts: {},
    state: isComplete ? ('parsing' as const) : ('mapping_needed' as const),
  };
}

async function remembered(tx: Tx, job: ImportJob, columns: string[]): Promise<Mapping | undefined> {
  const [row] = await tx.db
    .select({ mapping: importMapping.mapping })
    .from(importMapping)
    .where(await isRemembered(tx, job, columns));
  return row?.mapping;
}

const isRemembered = async (tx: Tx, job: ImportJob, columns: string[]) =>
  and(
    inTenant(tx, importMapping),
    eq(importMapping.organizationKey, job.organizationId ?? 'service'),
    eq(importMapping.kind, job.kind),
    eq(importMapping.headerHash, await headerHash(columns)),
  );

export const headerHash = (columns: readonly string[]): Promise<string> =>
  hashSecret(JSON.stringify(columns));

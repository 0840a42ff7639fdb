import type { Ctx } from '../core/context.ts';
import { invalid, Problem } from '../core/problem.ts';
import { findDelimiter, readCsv } from '../core/read-csv.ts';
import { NotAWorkbook, sheetToCsv } from '../core/read-workbook.ts';
import { receive } from '../core/receive-table.ts';
import { answerTable, type Cell, dayCell } from '../core/table.ts';
import { serialColumnOf } from '../units/index.ts';
import { type FileTexts, fileTexts } from './file-texts.ts';
import { lookupMany, sayProblem } from './lookup-units.ts';
import type { LookupAnswer, LookupFile } from './schema.ts';

const MOST_SERIALS = 10_000;
const MOST_BYTES = 5 * 1024 * 1024;
const SLICE = 500;

/** A list of serials in, the same list with what is known of each out. */
export async function lookupFile(
  ctx: Ctx,
  { request, format }: LookupFile & { request: Request },
): Promise<Response> {
  if (ctx.actor.kind !== 'user' && ctx.actor.kind !== 'key') throw new Problem('key_type');
  const serials = await serialsOf(request);
  const say = fileTexts(ctx.locale);
  const header = [say.serial, say.modelCode, say.model, say.cover, say.lastCoveredDay, say.explanation];
  return answerTable(ctx, { name: 'look-up', header, pages: pagesOf(ctx, serials, say) }, format);
}

async function* pagesOf(ctx: Ctx, serials: string[], say: FileTexts): AsyncGenerator<Cell[][], undefined> {
  let spent: Problem | null = null;
  for (let at = 0; at < serials.length; at += SLICE) {
    const slice = serials.slice(at, at + SLICE);
    const wanted = slice.map((serial) => ({ serial }));
    const said: (LookupAnswer | Problem)[] = await (
      spent ? Promise.reject(spent) : lookupMany(ctx, wanted)
    ).catch((error: unknown) => {
      // The first slice refuses the file; a later one only itself.
      if (at === 0 || !(error instanceof Problem) || error.code !== 'too_many_requests') throw error;
      return slice.map(() => (spent = error));
    });
    yield slice.map((serial, row) => [serial, ...cellsOf(said[row]!, say)]);
  }
}

function cellsOf(said: LookupAnswer | Problem, say: FileTexts): Cell[] {
  if (said instanceof Problem)
    return [null, null, null, null, said.code === 'too_many_requests' ? say.notAsked : sayProblem(said)];
  switch (said.outcome) {
    case 'found': {
      const { verdict, lastCoveredDay, headline } = said.receipt;
      return [said.model.code, said.model.name, say.verdicts[verdict], dayCell(lastCoveredDay), headline];
    }
    case 'choose_model':
      return [null, said.models.map(({ name }) => name).join(', '), null, null, say.severalModels];
    case 'unknown':
      return [null, null, null, null, say.notKnown];
    case 'hint':
      return [null, null, null, null, said.text];
  }
}

async function serialsOf(request: Request): Promise<string[]> {
  const rows = rowsOf(await textOf(request));
  const serials: string[] = [];
  let column: number | undefined;
  for await (const cells of rows) {
    if (column === undefined) {
      const named = serialColumnOf(cells);
      column = Math.max(named, 0);
      if (named >= 0) continue;
    }
    const serial = (cells[column] ?? '').replace(/^'(?=[=+\-@＝＋－＠])/, '').trim();
    if (serial !== '') serials.push(serial);
    if (serials.length > MOST_SERIALS)
      throw new Problem('too_large', { detail: `At most ${MOST_SERIALS} serials in a file` });
  }
  if (serials.length === 0) throw new Problem('file_empty');
  return serials;
}

async function* rowsOf(text: string): AsyncGenerator<string[], undefined> {
  const { delimiter, skip } = findDelimiter(text);
  const body = new Response(text.slice(skip)).body!;
  for await (const { cells } of readCsv(body, delimiter)) yield cells;
}

async function textOf({ body }: Request): Promise<string> {
  if (!body) throw new Problem('file_empty');
  const refuse = (why: 'empty' | 'too_large') => new Problem(why === 'empty' ? 'file_empty' : 'too_large');
  const file = await receive(body, { csv: MOST_BYTES, xlsx: MOST_BYTES }, refuse);
  const bytes = new Uint8Array(await new Response(file.stream).arrayBuffer());
  if (file.received().format === 'csv') return new TextDecoder().decode(bytes);
  try {
    let text = '';
    for await (const line of sheetToCsv(bytes)) text += line;
    return text;
  } catch (error) {
    if (error instanceof NotAWorkbook)
      throw invalid('', 'not_a_workbook', 'This is no workbook that can be read');
    throw error;
  }
}

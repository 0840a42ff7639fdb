import type { ImportVerdict } from '../../db/vocab.ts';
import { type Ctx, transact } from '../core/context.ts';
import { csvBytes, csvLine } from '../core/csv.ts';
import { streamOf } from '../core/stream.ts';
import { findImport } from './access.ts';
import { reasonIn } from './represent.ts';
import { readRows } from './rows.ts';
import { importTexts } from './texts/index.ts';

/** What needs somebody's work before it can be taken in. */
const NEEDS_WORK: readonly ImportVerdict[] = [
  'duplicate',
  'near_duplicate',
  'bad_format',
  'unknown_model',
  'unknown_unit',
  'refused',
];
const PAGE = 1_000;

/** The rows that need work as they stand in the file, with the reason in the reader's language, to mend and send again. */
export async function getCorrections(ctx: Ctx, { id }: { id: string }) {
  const job = await transact(ctx, (tx) => findImport(tx, id));
  const texts = importTexts(ctx.locale);
  async function* lines(): AsyncGenerator<string, undefined> {
    yield csvLine([...job.columns, texts.columns.row, texts.columns.verdict, texts.columns.reason]);
    for (let from = 0; ;) {
      const rows = await transact(ctx, (tx) => readRows(tx, { id, from, limit: PAGE, verdicts: NEEDS_WORK }));
      yield rows
        .map(({ cells, rowNo, verdict, message }) =>
          csvLine([
            ...job.columns.map((_, at) => cells[at] ?? ''),
            String(rowNo),
            texts.verdicts[verdict],
            message === null ? '' : reasonIn(texts, message),
          ]),
        )
        .join('');
      if (rows.length < PAGE) return;
      from = rows.at(-1)!.rowNo;
    }
  }
  return streamOf(ctx, csvBytes(lines()));
}

import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../api/core/table.ts';
import { workbookOf } from '../../../api/core/workbook.ts';
import { readWorkbookFrom } from './workbook-reader.ts';

async function* pagesOf(...pages: Cell[][][]): AsyncGenerator<Cell[][], undefined> {
  yield* pages;
}

async function written(pages: AsyncGenerator<Cell[][], undefined>, most?: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of workbookOf(['Serial', 'Count'], pages, most)) chunks.push(chunk);
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}

describe('a workbook', () => {
  it('holds texts, numbers, days and nothing', async () => {
    const file = await written(
      pagesOf(
        [
          ['007', 3],
          ['=1+1', null],
        ],
        [[{ day: '2026-03-31' }, 0.5]],
      ),
    );
    expect(await readWorkbookFrom(file)).toEqual([
      [
        ['Serial', 'Count'],
        ['007', 3],
        ['=1+1', null],
        [new Date('2026-03-31T00:00:00Z'), 0.5],
      ],
    ]);
  });

  it('keeps what XML and Excel have marks for, and drops what neither may hold', async () => {
    const odd = ['<b> & "c"', '_x0041_', 'two\nlines', 'a\u0000b\u0008c', '\ud800x', '\u{1f4e6} коробка'];
    const [sheet] = await readWorkbookFrom(await written(pagesOf(odd.map((text) => [text, 1]))));
    expect(sheet!.slice(1).map(([text]) => text)).toEqual([
      ...['<b> & "c"', '_x0041_', 'two\nlines', 'abc', '\ufffdx', '\u{1f4e6} коробка'],
    ]);
  });

  it('goes on in the next sheet where one is full, under the same header', async () => {
    const rows = Array.from({ length: 5 }, (_, i) => [`S${i}`, i]);
    const sheets = await readWorkbookFrom(await written(pagesOf(rows.slice(0, 4), rows.slice(4)), 3));
    expect(sheets).toEqual([
      [['Serial', 'Count'], ...rows.slice(0, 2)],
      [['Serial', 'Count'], ...rows.slice(2, 4)],
      [['Serial', 'Count'], ...rows.slice(4)],
    ]);
  });

  it('is a header where there are no rows', async () => {
    expect(await readWorkbookFrom(await written(pagesOf()))).toEqual([[['Serial', 'Count']]]);
  });

  it('asks for no more rows once nobody takes them', async () => {
    let asked = 0;
    let ended = false;
    async function* endless(): AsyncGenerator<Cell[][], undefined> {
      try {
        for (;;) {
          asked++;
          yield Array.from({ length: 500 }, () => [crypto.randomUUID(), asked]);
        }
      } finally {
        ended = true;
      }
    }
    const chunks = workbookOf(['Serial', 'Count'], endless());
    for (let taken = 0; taken < 5; taken++) await chunks.next();
    await chunks.return(undefined);
    const before = asked;
    expect(ended).toBe(true);
    expect(before).toBeLessThan(60);
  });
});

import type { Cell } from './table.ts';
import { type ZipEntry, zipOf } from './zip.ts';

/** What a sheet holds, its header included. */
const ROWS = 1_048_576;
/** What a cell holds. */
const LETTERS = 32_767;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook as its rows come. Texts are texts, so a serial keeps its zeros and nothing is a formula; days are days. What does
 * not fit one sheet goes on in the next, under the same header.
 */
export function workbookOf(
  header: readonly string[],
  pages: AsyncGenerator<Cell[][], undefined>,
  most = ROWS,
): AsyncGenerator<Uint8Array, undefined> {
  return zipOf(parts(header, pages, most));
}

async function* parts(
  header: readonly string[],
  pages: AsyncGenerator<Cell[][], undefined>,
  most: number,
): AsyncGenerator<ZipEntry, undefined> {
  const rest: { rows: Cell[][]; isOver: boolean } = { rows: [], isOver: false };
  let sheets = 0;
  try {
    do {
      sheets++;
      yield { name: `xl/worksheets/sheet${sheets}.xml`, content: sheetOf(header, pages, rest, most) };
    } while (!rest.isOver);
  } finally {
    await pages.return(undefined);
  }
  yield* descriptions(sheets).map(([name, text]) => ({ name, content: textOf(text) }));
}

async function* sheetOf(
  header: readonly string[],
  pages: AsyncGenerator<Cell[][], undefined>,
  rest: { rows: Cell[][]; isOver: boolean },
  most: number,
): AsyncGenerator<Uint8Array, undefined> {
  const encoder = new TextEncoder();
  yield encoder.encode(
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`,
  );
  yield encoder.encode(rowOf(header, 1, HEADING));
  for (let row = 2; row <= most && !rest.isOver;) {
    if (rest.rows.length === 0) {
      const { done, value } = await pages.next();
      if (done) rest.isOver = true;
      else rest.rows = value;
    }
    const fit = rest.rows.slice(0, most - row + 1);
    rest.rows = rest.rows.slice(fit.length);
    if (fit.length > 0) yield encoder.encode(fit.map((cells, at) => rowOf(cells, row + at)).join(''));
    row += fit.length;
  }
  yield encoder.encode('</sheetData></worksheet>');
}

const HEADING = 's="1" ';
const DAY = 's="2" ';

const rowOf = (cells: readonly Cell[], row: number, style = ''): string =>
  `<row r="${row}">${cells.map((cell, at) => cellOf(cell, `${lettersOf(at)}${row}`, style)).join('')}</row>`;

function cellOf(cell: Cell, place: string, style: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c r="${place}" ${DAY}><v>${daysOf(cell.day)}</v></c>`;
  return `<c r="${place}" ${style}t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** A, B … Z, AA, AB … */
const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** As Excel counts them, since the last of 1899. */
const daysOf = (day: string): number =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);

const NAMED: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

const escaped = (text: string): string =>
  text
    .slice(0, LETTERS)
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    // Excel reads `_x0041_` as a letter.
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/\r/g, '_x000D_')
    .replace(/[<>&]/g, (mark) => NAMED[mark]!);

async function* textOf(text: string): AsyncGenerator<Uint8Array, undefined> {
  yield new TextEncoder().encode(text);
}

/** What the sheets are; known when the last is written. */
function descriptions(sheets: number): [name: string, text: string][] {
  const each = (write: (sheet: number) => string) =>
    Array.from({ length: sheets }, (_, at) => write(at + 1)).join('');
  return [
    [
      'xl/styles.xml',
      `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each((sheet) => `<sheet name="${sheet}" sheetId="${sheet}" r:id="rId${sheet}"/>`)}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each((sheet) => `<Relationship Id="rId${sheet}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${sheet}.xml"/>`)}<Relationship Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${each((sheet) => `<Override PartName="/xl/worksheets/sheet${sheet}.xml" ContentType="${TYPE}.worksheet+xml"/>`)}</Types>`,
    ],
  ];
}

/** Beyond this the shared texts of a workbook do not fit an isolate; CSV has no such bound. */
export const XLSX_BYTES = 20 * 1024 * 1024;

const MOST_TEXT = 40 * 1024 * 1024;
/** What a part may become: a full sheet of a million rows is smaller, a bomb is not. */
const MOST_INFLATED = 512 * 1024 * 1024;

/** A row of all the columns that there may be is smaller. */
const MOST_ELEMENT = 8 * 1024 * 1024;

export class NotAWorkbook extends Error {}

/**
 * The first sheet of a workbook as CSV, row by row: numbers and texts as they are stored, formulas as their own text, days of
 * the calendar as `2026-03-31`. Sheets are inflated as they are read; what is held is the file and its shared texts.
 */
export async function* sheetToCsv(file: Uint8Array): AsyncGenerator<string, undefined> {
  const parts = entriesOf(file);
  const sheet = [...parts.keys()]
    .filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
    .sort(byNumber)[0];
  if (sheet === undefined) throw new NotAWorkbook();
  const texts: string[] = [];
  let held = 0;
  if (parts.has('xl/sharedStrings.xml')) {
    for await (const { body } of elements(textOf(file, parts, 'xl/sharedStrings.xml'), 'si')) {
      texts.push(readText(body));
      held += body.length;
      if (held > MOST_TEXT) throw new NotAWorkbook();
    }
  }
  const isDate = parts.has('xl/styles.xml')
    ? dateStyles(await whole(textOf(file, parts, 'xl/styles.xml')))
    : [];

  let row = 0;
  for await (const { attributes, body } of elements(textOf(file, parts, sheet), 'row')) {
    const number = Number(attribute(attributes, 'r') ?? row + 1);
    if (number - row > 100_000) throw new NotAWorkbook();
    yield '\n'.repeat(Math.max(0, number - row - 1));
    row = number;
    yield `${cellsOf(body, texts, isDate).map(quoted).join(',')}\n`;
  }
}

const byNumber = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

function cellsOf(row: string, texts: string[], isDate: boolean[]): string[] {
  const cells: string[] = [];
  for (const [, attributes = '', body = ''] of row.matchAll(CELL)) {
    const at = columnOf(attribute(attributes, 'r')) ?? cells.length;
    if (at > 16_383) throw new NotAWorkbook();
    while (cells.length < at) cells.push('');
    cells[at] = valueOf(attributes, body, texts, isDate);
  }
  return cells;
}

function valueOf(attributes: string, body: string, texts: string[], isDate: boolean[]): string {
  const formula = /<f\b[^>]*>([\s\S]*?)<\/f>/.exec(body)?.[1];
  if (formula) return `=${unescape(formula)}`;
  const type = attribute(attributes, 't');
  if (type === 'inlineStr') return readText(body);
  const value = unescape(/<v\b[^>]*>([\s\S]*?)<\/v>/.exec(body)?.[1] ?? '');
  if (type === 's') return texts[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if ((type === null || type === 'n') && isDate[Number(attribute(attributes, 's') ?? 0)]) return dayOf(value);
  return value;
}

/** Days since the last of 1899, as Excel counts them. */
const dayOf = (value: string): string => {
  const days = Number(value);
  if (!Number.isFinite(days) || days < 1 || days > 2_958_465) return value;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * 86_400_000).toISOString().slice(0, 10);
};

function columnOf(place: string | null): number | null {
  const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0];
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : null;
}

const attribute = (text: string, name: string): string | null =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(text)?.[1] ?? null;

/** Texts of a run, without how it is spoken. */
const readText = (body: string): string =>
  [...body.replace(/<rPh\b[\s\S]*?<\/rPh>/g, '').matchAll(/<t\b[^>]*>([\s\S]*?)<\/t>/g)]
    .map(([, text = '']) => unescape(text))
    .join('');

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const unescape = (text: string): string =>
  text
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
      const code = hex ? parseInt(hex, 16) : decimal ? Number(decimal) : null;
      if (code !== null) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      return NAMED[name ?? ''] ?? all;
    })
    .replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\0/g, '');

/** Which styles of cells show a day of the calendar. */
function dateStyles(xml: string): boolean[] {
  const custom = new Map(
    [...xml.matchAll(/<numFmt\b([^>]*)\/?>/g)].map(([, own = '']) => [
      attribute(own, 'numFmtId'),
      unescape(attribute(own, 'formatCode') ?? ''),
    ]),
  );
  const styles = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(xml)?.[1] ?? '';
  return [...styles.matchAll(/<xf\b([^>]*?)\/?>/g)].map(([, own = '']) => {
    const id = attribute(own, 'numFmtId') ?? '0';
    const shown = custom.get(id)?.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
    return shown === undefined ? /^(1[4-7]|22)$/.test(id) : /[yd]/i.test(shown);
  });
}

/** Elements of one name, each as soon as it is complete. */
async function* elements(
  text: AsyncIterable<string>,
  name: string,
): AsyncGenerator<{ attributes: string; body: string }, undefined> {
  const element = new RegExp(`<${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${name}>)`, 'g');
  const close = `</${name}>`;
  let [rest, waiting] = ['', 0];
  let parts: string[] = [];
  for await (const chunk of text) {
    const mayEnd = ((parts.at(-1) ?? rest).slice(-close.length) + chunk).includes(close);
    parts.push(chunk);
    waiting += chunk.length;
    // What is not complete is not looked at again and again.
    if (!mayEnd && rest.length + waiting <= MOST_ELEMENT) continue;
    rest += parts.join('');
    [parts, waiting] = [[], 0];
    let read = 0;
    for (const match of rest.matchAll(element)) {
      read = match.index + match[0].length;
      yield { attributes: match[1] ?? '', body: match[2] ?? '' };
    }
    rest = rest.slice(read);
    if (rest.length > MOST_ELEMENT) throw new NotAWorkbook();
  }
}

async function whole(text: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const chunk of text) all += chunk;
  return all;
}

type Entry = { method: number; start: number; size: number };

/** The directory at the end of a ZIP file. */
function entriesOf(file: Uint8Array): Map<string, Entry> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const entries = new Map<string, Entry>();
  let end = file.length - 22;
  while (end >= 0 && end > file.length - 65_558 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) throw new NotAWorkbook();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > file.length || view.getUint32(at, true) !== 0x02014b50) throw new NotAWorkbook();
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ];
    const local = view.getUint32(at + 42, true);
    if (local + 30 > file.length) throw new NotAWorkbook();
    entries.set(new TextDecoder().decode(file.subarray(at + 46, at + 46 + nameLength)), {
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      start: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

async function* textOf(
  file: Uint8Array,
  parts: Map<string, Entry>,
  name: string,
): AsyncGenerator<string, undefined> {
  const { method, start, size } = parts.get(name)!;
  const bytes = new Response(file.slice(start, start + size)).body!;
  const inflated = method === 8 ? bytes.pipeThrough(new DecompressionStream('deflate-raw')) : bytes;
  const decoder = new TextDecoder();
  let read = 0;
  try {
    for await (const chunk of inflated as unknown as AsyncIterable<Uint8Array>) {
      read += chunk.length;
      if (read > MOST_INFLATED) throw new NotAWorkbook();
      yield decoder.decode(chunk, { stream: true });
    }
  } catch {
    throw new NotAWorkbook();
  }
}

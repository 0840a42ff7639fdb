const [QUOTE, LF, CR] = [0x22, 0x0a, 0x0d];
/** A row that is longer has a quote that nobody closed. */
const MAX_ROW = 64 * 1024;

export type CsvRow = {
  cells: string[];
  /** Where the next row begins, counted from the start of the stream. */
  end: number;
  problem?: 'open_quote' | 'not_utf8';
};

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The rows of a CSV file after RFC 4180, as the bytes come; no more than one row and one chunk are held. A quote that stays
 * open spoils its own line and no other.
 */
export async function* readCsv(
  body: ReadableStream<Uint8Array>,
  delimiter: string,
): AsyncGenerator<CsvRow, undefined> {
  const reader = body.getReader();
  let buffer = new Uint8Array(0);
  let [at, base, atEnd] = [0, 0, false];
  try {
    for (;;) {
      const row = at < buffer.length ? parseRow(buffer, at, atEnd, delimiter) : 'more';
      if (row !== 'more') {
        at = row.end;
        yield { ...row, end: base + at };
        continue;
      }
      if (atEnd) return;
      const { done, value } = await reader.read();
      if (done) {
        atEnd = true;
        continue;
      }
      const next = new Uint8Array(buffer.length - at + value.length);
      next.set(buffer.subarray(at));
      next.set(value, buffer.length - at);
      base += at;
      [buffer, at] = [next, 0];
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Without what no text in Postgres may contain. */
export const clean = (cells: string[]) => cells.map((cell) => cell.replaceAll('\0', '').toWellFormed());

function parseRow(bytes: Uint8Array, start: number, atEnd: boolean, delimiter: string): CsvRow | 'more' {
  const line = bytes.indexOf(LF, start);
  if (line < 0 && !atEnd && bytes.length - start <= MAX_ROW) return 'more';
  const plain = lineOf(bytes, start, line < 0 ? bytes.length : line + 1);
  if (!bytes.subarray(start, plain.end).includes(QUOTE))
    return decode(bytes, start, plain, (text) => text.split(delimiter));
  const quoted = parseQuoted(bytes, start, delimiter.charCodeAt(0), atEnd);
  if (quoted === 'more') return 'more';
  if (quoted !== 'broken') return quoted;
  return { ...decode(bytes, start, plain, (text) => text.split(delimiter)), problem: 'open_quote' };
}

type Line = { until: number; end: number };

function lineOf(bytes: Uint8Array, start: number, end: number): Line {
  let until = end;
  if (until > start && bytes[until - 1] === LF) until--;
  if (until > start && bytes[until - 1] === CR) until--;
  return { until, end };
}

function decode(
  bytes: Uint8Array,
  start: number,
  { until, end }: Line,
  split: (text: string) => string[],
): CsvRow {
  const part = bytes.subarray(start, until);
  try {
    return { cells: split(utf8.decode(part)), end };
  } catch {
    return { cells: split(new TextDecoder().decode(part)), end, problem: 'not_utf8' };
  }
}

/** A row with quotes: cells may hold delimiters, line breaks and, doubled, quotes. */
function parseQuoted(
  bytes: Uint8Array,
  start: number,
  delimiter: number,
  atEnd: boolean,
): CsvRow | 'more' | 'broken' {
  const cells: string[] = [];
  let problem: CsvRow['problem'];
  const take = (from: number, to: number) => {
    const row = decode(bytes, from, { until: to, end: to }, (text) => [text]);
    problem ??= row.problem;
    return row.cells[0] ?? '';
  };
  const limit = Math.min(bytes.length, start + MAX_ROW);
  let at = start;
  for (;;) {
    if (bytes[at] === QUOTE) {
      let close = at + 1;
      let doubled = false;
      for (;;) {
        close = bytes.indexOf(QUOTE, close);
        if (close < 0 || close >= limit) return !atEnd && bytes.length - start <= MAX_ROW ? 'more' : 'broken';
        if (close + 1 >= bytes.length && !atEnd) return 'more';
        if (bytes[close + 1] !== QUOTE) break;
        doubled = true;
        close += 2;
      }
      const text = take(at + 1, close);
      cells.push(doubled ? text.replaceAll('""', '"') : text);
      at = close + 1;
    } else {
      let to = at;
      while (to < bytes.length && bytes[to] !== delimiter && bytes[to] !== LF) to++;
      if (to >= bytes.length && !atEnd) return bytes.length - start <= MAX_ROW ? 'more' : 'broken';
      cells.push(take(at, bytes[to - 1] === CR && bytes[to] !== delimiter && to > at ? to - 1 : to));
      at = to;
    }
    if (at >= bytes.length || bytes[at] === LF) return row(at + 1);
    if (bytes[at] === CR && (at + 1 >= bytes.length || bytes[at + 1] === LF)) {
      if (at + 1 >= bytes.length && !atEnd) return 'more';
      return row(at + 2);
    }
    if (bytes[at] !== delimiter) return 'broken';
    at++;
    if (at >= bytes.length && !atEnd) return 'more';
  }
  function row(next: number): CsvRow {
    return { cells, end: Math.min(next, bytes.length), ...(problem ? { problem } : {}) };
  }
}

/** What separates the cells of the header, and how many bytes a hint for Excel takes before it. */
export function findDelimiter(head: string): { delimiter: string; skip: number } {
  const hint = /^sep=([,;\t|])\r?\n/i.exec(head);
  if (hint) return { delimiter: hint[1]!, skip: hint[0].length };
  const line = head.split(/\r?\n/, 1)[0]!.replace(/"(?:[^"]|"")*"/g, '');
  const count = (mark: string) => line.split(mark).length;
  const [best] = [',', ';', '\t', '|'].sort((a, b) => count(b) - count(a));
  return { delimiter: best!, skip: 0 };
}

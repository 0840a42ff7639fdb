const LINES = 2_000;
/** Beyond the serials that the generator gives, and of its mask. */
const FIRST = 5_000_000_000;

/** A manufacturer's list of units, as its ERP would write it, a piece at a time. */
export function* listOfUnits(rows: number): Generator<string, undefined> {
  yield 'Serial number;Model;Batch;Date of shipment;Place\n';
  for (let from = 0; from < rows; from += LINES) {
    const lines = Array.from({ length: Math.min(LINES, rows - from) }, (_, at) => lineOf(from + at));
    yield `${lines.join('\n')}\n`;
  }
}

const lineOf = (n: number): string =>
  `BN${FIRST + n};L200;B-${Math.floor(n / 1_000)};2026-0${1 + (n % 9)}-1${n % 10};Hall ${n % 40}`;

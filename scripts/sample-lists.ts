import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { demo } from '../db/seed/demo.ts';
import { luhnDigit } from '../db/seed/luhn.ts';
import type { ImportVerdict } from '../db/vocab.ts';

export type Brand = 'altai' | 'nordlys';
export type Expected = Partial<Record<ImportVerdict, number>>;
type Row = readonly [serial: string, model: string, batch: string, made: string];
type Bad = { row: Row; verdict: ImportVerdict; isOpen?: boolean };

const ALTAI_MODELS = { 'ALT-L2-': 'L200', 'ALT-M2-': 'M200', 'ALT-S3-': 'S300' };
const NORDLYS_MODELS = { 'NE-': 'ESPRESSO', 'NG-': 'GRINDER' };
const pad = (no: number, digits: number) => String(no).padStart(digits, '0');

/** How each of the seeded companies writes its lists. */
const BRANDS = {
  altai: {
    mark: '\ufeff',
    separator: ';',
    header: ['Серийный номер', 'Модель', 'Партия', 'Дата производства'],
    day: (date: number) => `${pad(date, 2)}.03.2025`,
    future: '31.12.2099',
    serials: [
      (no: number) => [`ALT-L2-${pad(no, 8)}`, 'L200'] as const,
      (no: number) => [`ALT-M2-X${pad(no, 7)}`, 'M200'] as const,
      (no: number) => [`ALT-S3-${pad(no, 8)}`, 'S300'] as const,
    ],
    misfit: (no: number) => [`ALT-S3-${no}`, 'S300'] as const,
    models: ALTAI_MODELS,
    /** A model whose serials only warn, so that one with letters for digits is a look-alike and no misfit. */
    lenient: 'ALT-L2-',
  },
  nordlys: {
    mark: '',
    separator: ',',
    header: ['Seriennummer', 'Modell', 'Charge', 'Produktionsdatum'],
    day: (date: number) => `2025-03-${pad(date, 2)}`,
    future: '2099-12-31',
    serials: [
      (no: number) => [luhnDigit(pad(no, 9)), 'KETTLE'] as const,
      (no: number) => [`NE-00X-${pad(no, 6)}`, 'ESPRESSO'] as const,
      (no: number) => [`NG-00X-${pad(no, 6)}`, 'GRINDER'] as const,
    ],
    misfit: (no: number) => {
      const right = luhnDigit(pad(no, 9));
      return [right.slice(0, -1) + String((Number(right.at(-1)) + 1) % 10), 'KETTLE'] as const;
    },
    models: NORDLYS_MODELS,
    lenient: 'NG-',
  },
};

/** A unit of the list; what it is follows from its number alone. */
export function sampleUnit(brand: Brand, no: number): Row {
  const { serials, day } = BRANDS[brand];
  const [serial, model] = serials[no % serials.length]!(no);
  return [serial, model, `B-${pad(no % 40, 2)}`, day(1 + (no % 28))];
}

/** Good rows with bad ones of every kind between them, line by line; at its end what becomes of them. */
export async function* sampleLines(
  brand: Brand,
  { good, bad }: { good: number; bad: number },
): AsyncGenerator<string, Expected> {
  const { mark, separator, header } = BRANDS[brand];
  const line = (cells: readonly string[]) => `${cells.join(separator)}\r\n`;
  const expected: Expected = {};
  const count = (verdict: ImportVerdict) => (expected[verdict] = (expected[verdict] ?? 0) + 1);
  const badRows = badOnes(brand);
  yield mark + line(header);
  let written = 0;
  for (let no = 1; no <= good; no++) {
    yield line(sampleUnit(brand, no));
    count('ok');
    for (; written < Math.floor((no * bad) / good); written++) {
      const { row, verdict, isOpen } = badRows(written, no);
      yield (isOpen ? '"' : '') + line(row);
      count(verdict);
    }
  }
  return expected;
}

/** One bad row after another, each of another kind; `good` is the last good row before it. */
function badOnes(brand: Brand) {
  const { serials, misfit, future, lenient, day } = BRANDS[brand];
  const known = knownUnits(brand);
  const alike = known.filter(([serial]) => serial.startsWith(lenient)).flatMap(lookAlikes);
  const fresh = (at: number) => serials[at % serials.length]!(900_000 + at);
  const again = (good: number): Bad => ({ row: sampleUnit(brand, good), verdict: 'duplicate' });
  const kinds: ((at: number, good: number) => Bad)[] = [
    (at) => ({ row: [fresh(at)[0], 'NO-SUCH-MODEL', '', ''], verdict: 'unknown_model' }),
    (at) => ({ row: [...misfit(at), '', ''], verdict: 'bad_format' }),
    (_, good) => again(good),
    (_, good) => {
      const unit = known.shift();
      return unit ? { row: [...unit, '', ''], verdict: 'unchanged' } : again(good);
    },
    (_, good) => {
      const unit = alike.shift();
      return unit ? { row: [...unit, '', ''], verdict: 'near_duplicate' } : again(good);
    },
    (at) => ({ row: ['1.23E+15', fresh(at)[1], '', ''], verdict: 'bad_format' }),
    (at) => ({ row: ['', fresh(at)[1], 'B-00', day(1)], verdict: 'bad_format' }),
    (at) => ({ row: ['=B2&C2', fresh(at)[1], '', ''], verdict: 'bad_format' }),
    (at) => ({ row: [...fresh(at), '', ''], verdict: 'refused', isOpen: true }),
    (at) => ({ row: [...fresh(at), '', future], verdict: 'refused' }),
  ];
  return (at: number, good: number): Bad => kinds[at % kinds.length]!(at, good);
}

/** Units of the seed by their serials and models. */
function knownUnits(brand: Brand): [serial: string, model: string][] {
  const serials = new Set(Object.values<string | readonly string[]>(demo[brand].serials).flat());
  return [...serials].flatMap((serial) => {
    const found = Object.entries(BRANDS[brand].models).find(([start]) => serial.startsWith(start));
    return found ? [[serial, found[1]] as [string, string]] : [];
  });
}

const LETTERS: Record<string, string> = { 0: 'O', 1: 'I', 2: 'Z', 5: 'S', 6: 'G', 8: 'B' };

/** The same serial with letters in place of some of its digits, in every way there is. */
function lookAlikes([serial, model]: [string, string]): [string, string][] {
  const places = [...serial].flatMap((char, at) => (at > 6 && LETTERS[char] ? [at] : []));
  return Array.from({ length: 2 ** places.length - 1 }, (_, subset) => {
    const chars = [...serial];
    places.forEach((at, bit) => {
      if (((subset + 1) >> bit) & 1) chars[at] = LETTERS[chars[at]!]!;
    });
    return [chars.join(''), model];
  });
}

/** Writes a list as it is made and tells what becomes of its rows. */
export async function writeSampleList(
  file: string,
  brand: Brand,
  size: { good: number; bad: number },
): Promise<Expected> {
  const out = createWriteStream(file);
  const lines = sampleLines(brand, size);
  for (;;) {
    const { done, value } = await lines.next();
    if (done) {
      out.end();
      await once(out, 'finish');
      return value;
    }
    if (!out.write(value)) await once(out, 'drain');
  }
}

async function main(folder = 'lists', good = 100_000, bad = 2_000): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const brand of ['altai', 'nordlys'] as const) {
    const file = join(folder, `${brand}.csv`);
    const expected = await writeSampleList(file, brand, { good, bad });
    console.log(`${file}: ${good} good rows and ${bad} others`);
    for (const [verdict, rows] of Object.entries(expected)) console.log(`  ${verdict.padEnd(16)}${rows}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder, good, bad] = process.argv.slice(2);
  await main(folder, Number(good ?? 100_000), Number(bad ?? 2_000));
}

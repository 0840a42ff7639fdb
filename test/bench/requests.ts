import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { localFile } from '../../scripts/database.ts';
import { type Arena, openArena } from './arena.ts';
import { type LoadGenerator, startLoadGenerator } from './load.ts';
import { countTrips, type Figures, measureRound, median } from './measure.ts';
import { type Operation, operations } from './operations.ts';
import { failures, type Row, table } from './report.ts';

const { values: flags } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '3' },
    units: { type: 'string', default: '100000' },
    connections: { type: 'string', default: '1,16,64' },
    sizes: { type: 'string', default: '10000,1000000' },
  },
});

const numbers = (list: string) =>
  list.split(',').flatMap((text) => {
    if (text.trim() === '') return [];
    const number = Number(text);
    if (!Number.isInteger(number) || number < 1) throw new Error(`"${text}" is not a whole number above 0`);
    return [number];
  });
const [seconds = 5] = numbers(flags.seconds);
const [rounds = 3] = numbers(flags.rounds);
const [units = 100_000] = numbers(flags.units);
const connections = numbers(flags.connections);
const sizes = numbers(flags.sizes);

const GOAL_SIZES = [10_000, 1_000_000, 10_000_000];
const SIZE_CONNECTIONS = 16;
const WARM_UP_SECONDS = 1;

const { version: workerd } = createRequire(import.meta.url)('workerd/package.json') as { version: string };

let open: Arena | undefined;
const leave = async () => {
  await open?.stop();
  process.exit(130);
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void leave());

const load = startLoadGenerator();
try {
  const rows: Row[] = [];
  let cluster = '';

  await inArena(units, async (arena) => {
    cluster = Object.values(arena.cluster.versions).join(', ');
    if (!arena.product) say('The product has no Worker or no generator yet: only the floor is measured.');
    rows.push(...(await measure(arena, units, operations, connections)));
    const floorTrips = await countTrips(arena.floor, load, operations, arena.cluster.poolerPort);
    const productTrips =
      arena.product && (await countTrips(arena.product, load, operations, arena.cluster.poolerPort));
    for (const row of rows) {
      row.floorTrips = floorTrips.get(row.operation);
      row.productTrips = productTrips?.get(row.operation);
    }
  });

  const reads = operations.filter((operation) => operation.reads);
  const growth: Row[] = [];
  for (const size of [...new Set([...GOAL_SIZES, ...sizes])].sort((a, b) => a - b)) {
    if (sizes.includes(size)) {
      await inArena(size, async (arena) => {
        growth.push(...(await measure(arena, size, reads, [SIZE_CONNECTIONS])));
      });
    } else {
      const empty = ({ name }: Operation): Row => ({
        operation: name,
        units: size,
        connections: SIZE_CONNECTIONS,
      });
      growth.push(...reads.map(empty));
    }
  }

  const machine = `${cpus()[0]?.model ?? 'unknown CPU'} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GB`;
  const versions = `Node ${process.version}, workerd ${workerd}, ${cluster}`;
  say(`\n${machine}\n${versions}`);
  say(`Medians of ${rounds} alternating rounds of ${seconds} s. Only the ratios travel.\n`);
  say(table(rows));
  say(`\nAs the tables grow\n`);
  say(table(growth));
  for (const failure of failures([...rows, ...growth])) say(`! ${failure}`);
  const file = await save({ machine, versions, seconds, rounds, rows, growth });
  say(`\n${file}`);
} finally {
  load.close();
}

async function inArena(size: number, use: (arena: Arena) => Promise<void>) {
  say(`Filling a cluster with ${size.toLocaleString('en')} units …`);
  open = await openArena(size);
  try {
    await use(open);
  } finally {
    await open.stop();
    open = undefined;
  }
}

async function measure(
  arena: Arena,
  size: number,
  list: readonly Operation[],
  widths: readonly number[],
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const operation of list) {
    for (const width of widths) {
      say(`${operation.name} at ${width} …`);
      rows.push(await alternate(arena, load, size, operation, width));
    }
  }
  return rows;
}

async function alternate(
  { product, floor }: Arena,
  generator: LoadGenerator,
  size: number,
  operation: Operation,
  width: number,
): Promise<Row> {
  const contestants = product ? [product, floor] : [floor];
  const results: Record<'product' | 'floor', Figures[]> = { product: [], floor: [] };
  const round = { operation, connections: width, seconds, first: 0 };
  for (const contestant of contestants) {
    await measureRound(contestant, generator, { ...round, seconds: WARM_UP_SECONDS });
  }
  for (let n = 1; n <= rounds; n++) {
    for (const contestant of n % 2 ? contestants : contestants.toReversed()) {
      results[contestant.side].push(
        await measureRound(contestant, generator, { ...round, first: n * 1_009 }),
      );
    }
  }
  return {
    operation: operation.name,
    units: size,
    connections: width,
    floor: median(results.floor),
    product: product && median(results.product),
  };
}

async function save(result: object): Promise<string> {
  const folder = localFile('bench');
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${new Date().toISOString().replaceAll(':', '-')}.json`);
  await writeFile(file, JSON.stringify(result, null, 2));
  return file;
}

function say(text: string) {
  process.stdout.write(`${text}\n`);
}

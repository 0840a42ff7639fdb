import { readFileSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { BENCH_TENANT } from '../../db/seed/benchmark.ts';
import { startCluster } from './cluster.ts';
import { cpuSeconds } from './cpu.ts';
import { startProduct } from './product-contestant.ts';
import { copyOut } from './raw-copy.ts';

const { values: flags } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '3' },
  },
});
const rows = wholeNumber(flags.rows);
const rounds = wholeNumber(flags.rounds);

/** A tenth first: what a file costs in memory must not depend on how long it is. */
const lengths = [Math.ceil(rows / 10), rows];
const FORMATS = ['csv', 'xlsx'] as const;

type Save = { seconds: number; bytes: number; cpu: number | undefined; memory: number | undefined };

const cluster = await startCluster();
const owner = postgres(cluster.ownerUrl, { max: 1, prepare: false, onnotice: () => undefined });
try {
  say(`${cluster.versions.postgres}, ${cluster.versions.pgbouncer}, medians of ${rounds}`);
  for (const length of lengths) await exporting(length);
} finally {
  await owner.end();
  await cluster.stop();
}

/** The generator makes no unit twice, so the shorter list becomes the longer one. */
async function exporting(length: number) {
  const product = await startProduct(cluster, owner, length);
  if (!product) throw new Error('there is no Worker to measure');
  const { worker, data } = product;
  try {
    await save(worker, data.session, 'csv', length);
    const copies: number[] = [];
    const saved = { csv: [] as Save[], xlsx: [] as Save[] };
    for (let round = 0; round < rounds; round++) {
      copies.push(await copyOut(cluster.ownerUrl, BENCH_TENANT));
      for (const format of FORMATS) saved[format].push(await save(worker, data.session, format, length));
    }
    const copy = median(copies);
    say(`\n${length.toLocaleString('en')} units\n`);
    line('COPY … TO STDOUT', length, copy);
    for (const format of FORMATS) {
      const seconds = median(saved[format].map((one) => one.seconds));
      const { bytes } = saved[format][0]!;
      const cpu = median(saved[format].map((one) => one.cpu ?? 0));
      const memory = Math.max(...saved[format].map((one) => one.memory ?? 0));
      line(
        format,
        length,
        seconds,
        `  ratio ${(copy / seconds).toFixed(2)}  ${(bytes / 2 ** 20).toFixed(1)} MB`,
        `  workerd: ${cpu.toFixed(1)} s CPU, peak ${Math.round(memory / 1_024)} MB`,
      );
    }
  } finally {
    await worker.stop();
  }
}

async function save(
  { url, workerdPid }: { url: URL; workerdPid: number },
  session: string,
  format: (typeof FORMATS)[number],
  length: number,
): Promise<Save> {
  forgetPeak(workerdPid);
  const before = cpuSeconds(workerdPid);
  const began = performance.now();
  const answer = await fetch(new URL(`/v1/exports/units?format=${format}`, url), {
    headers: { authorization: `Bearer ${session}` },
  });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  let bytes = 0;
  let lines = 0;
  for await (const chunk of Readable.fromWeb(answer.body as WebStream<Uint8Array>)) {
    bytes += chunk.length;
    for (const byte of chunk) if (byte === 10) lines++;
  }
  const seconds = (performance.now() - began) / 1_000;
  const after = cpuSeconds(workerdPid);
  if (format === 'csv' && lines !== length + 1) throw new Error(`${lines} lines instead of ${length + 1}`);
  const cpu = before === undefined || after === undefined ? undefined : after - before;
  return { seconds, bytes, cpu, memory: peakMemory(workerdPid) };
}

/** Linux counts the peak anew after this. */
function forgetPeak(pid: number) {
  if (process.platform === 'linux') writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

/** In kilobytes; unknown where there is no /proc. */
function peakMemory(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]);
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function line(name: string, length: number, seconds: number, ...rest: string[]) {
  const perSecond = Math.round(length / seconds).toLocaleString('en');
  say(
    `${name.padEnd(18)}${seconds.toFixed(2).padStart(8)} s${perSecond.padStart(12)} rows/s${rest.join('')}`,
  );
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new Error(`"${text}" is no whole number`);
}

function say(text: string) {
  process.stdout.write(`${text}\n`);
}

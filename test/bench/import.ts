import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import type { Import } from '../../api/imports/schema.ts';
import { fromWireId } from '../../db/id.ts';
import { BENCH_TENANT } from '../../db/seed/benchmark.ts';
import { startCluster } from './cluster.ts';
import { listOfUnits } from './import-list.ts';
import { startProduct } from './product-contestant.ts';
import { copyAgain } from './raw-copy.ts';

const { values: flags } = parseArgs({
  allowPositionals: true,
  options: { rows: { type: 'string', default: '100000' } },
});
const rows = Number(flags.rows);
if (!Number.isInteger(rows) || rows < 1) throw new Error(`"${flags.rows}" is no number of rows`);

const LOOK_MS = 200;

const cluster = await startCluster();
const owner = postgres(cluster.ownerUrl, { max: 1, prepare: false, onnotice: () => undefined });
const product = await startProduct(cluster, owner, 1_000);
try {
  if (!product) throw new Error('there is no Worker to measure');
  await importing(product.worker.url, product.data.session, product.worker.workerdPid);
} finally {
  await product?.worker.stop();
  await owner.end();
  await cluster.stop();
}

async function importing(url: URL, session: string, pid: number) {
  const ask = async (path: string, init: RequestInit = {}): Promise<Import> => {
    const headers = { authorization: `Bearer ${session}`, ...init.headers };
    const answer = await fetch(new URL(path, url), { ...init, headers });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Import;
  };
  const settled = async (id: string): Promise<Import> => {
    for (;;) {
      const job = await ask(`/v1/imports/${id}`);
      if (!['uploaded', 'parsing', 'committing', 'undoing'].includes(job.state)) return job;
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  };
  const act = (path: string, body: object) =>
    ask(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
  const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
    const began = performance.now();
    return [await work(), (performance.now() - began) / 1_000];
  };

  const [uploaded, upload] = await timed(() =>
    ask('/v1/imports?kind=units&fileName=list.csv', {
      method: 'POST',
      body: Readable.toWeb(Readable.from(listOfUnits(rows))) as ReadableStream<Uint8Array>,
      duplex: 'half',
      headers: { 'content-type': 'text/csv' },
    } as RequestInit),
  );
  const { id } = uploaded;
  const [read, reading] = await timed(() => settled(id));
  expectAll(read, 'dry_run_ready');
  const [done, committing] = await timed(async () => {
    await act(`/v1/imports/${id}/commit`, {});
    return settled(id);
  });
  expectAll(done, 'done');
  const memory = peakMemory(pid);
  const copy = await copyAgain(owner, BENCH_TENANT, fromWireId('import', id)!);
  const [, undoing] = await timed(async () => {
    await act(`/v1/imports/${id}/undo`, {});
    return settled(id);
  });

  const whole = upload + reading + committing;
  const line = (name: string, seconds: number) =>
    say(
      `${name.padEnd(28)}${seconds.toFixed(1).padStart(8)} s${Math.round(rows / seconds)
        .toLocaleString('en')
        .padStart(12)} rows/s`,
    );
  say(`${rows.toLocaleString('en')} units, ${cluster.versions.postgres}, ${cluster.versions.pgbouncer}\n`);
  line('upload', upload);
  line('read, a verdict per row', reading);
  line('take in', committing);
  line('read and take in', reading + committing);
  line('all', whole);
  line('raw COPY', copy);
  line('take back', undoing);
  say(`\nratio to COPY: ${(copy / whole).toFixed(2)} (taking in alone ${(copy / committing).toFixed(2)})`);
  if (memory !== undefined) say(`peak memory of workerd: ${Math.round(memory / 1_024)} MB`);
}

function expectAll({ state, counts, problem }: Import, wanted: string) {
  const [only] = counts;
  if (state === wanted && counts.length === 1 && only!.verdict === 'ok' && only!.rows === rows) return;
  throw new Error(`the import is ${state}: ${problem ?? JSON.stringify(counts)}`);
}

/** In kilobytes; unknown where there is no /proc. */
function peakMemory(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]);
}

function say(text: string) {
  process.stdout.write(`${text}\n`);
}

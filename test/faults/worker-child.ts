import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { join } from 'node:path';
import {
  type Json,
  Log,
  LogLevel,
  Miniflare,
  type MiniflareOptions,
  type SharedOptions,
  type WorkerOptions,
} from 'miniflare';
import { miniflareOptions, type WorkerOptions as ProductOptions } from '../../scripts/worker.ts';

/** The product's own options, or Miniflare's as far as they are JSON. */
export type WorkerSettings =
  { product: Omit<ProductOptions, 'port' | 'persist'>; queue?: QueueFault } | { worker: RawOptions };

/** Every message is lost on its way. */
export type QueueFault = 'loses';

type RawOptions = SharedOptions & WorkerOptions;

export interface Start {
  kind: 'start';
  settings: WorkerSettings;
  port: number;
  files: string;
}

/** Hands the Worker a batch of the queue, as often and in the order in which the bodies stand there. */
export interface Batch {
  kind: 'batch';
  id: number;
  queue: string;
  bodies: Json[];
}

export type ToWorkerChild = Start | Batch;

export type FromWorkerChild =
  | { kind: 'ready'; url: string; workerdPid: number }
  | { kind: 'failed'; reason: string }
  | { kind: 'batch-done'; id: number; outcome: string };

const spawned: ChildProcess[] = [];
subscribe('child_process', (message) => spawned.push((message as { process: ChildProcess }).process));

let miniflare: Miniflare | undefined;

process.on('message', (request: ToWorkerChild) => {
  void (request.kind === 'start' ? serve(request) : handOver(request));
});
process.on('disconnect', () => void stop());

async function serve({ settings, port, files }: Start) {
  try {
    const options = (
      'product' in settings
        ? hurtQueue(await miniflareOptions({ ...settings.product, port, persist: files }), settings.queue)
        : settings.worker
    ) as RawOptions;
    miniflare = new Miniflare({
      log: new Log(LogLevel.WARN),
      ...withDirectDatabase(options),
      host: '127.0.0.1',
      port,
      defaultPersistRoot: files,
      r2Persist: join(files, 'r2'),
    });
    const url = await miniflare.ready;
    const workerdPid = spawned.find((child) => child.spawnfile.includes('workerd'))?.pid;
    if (workerdPid === undefined) throw new Error('workerd is not running');
    tell({ kind: 'ready', url: url.href, workerdPid });
  } catch (error) {
    tell({ kind: 'failed', reason: String(error) });
  }
}

async function handOver({ id, queue, bodies }: Batch) {
  const worker = await miniflare!.getWorker();
  const messages = bodies.map((body, n) => ({
    id: `${id}-${n}`,
    timestamp: new Date(),
    attempts: 1,
    body,
  }));
  const { outcome } = await worker.queue(queue, messages);
  tell({ kind: 'batch-done', id, outcome });
}

function hurtQueue(options: MiniflareOptions, fault: QueueFault | undefined): MiniflareOptions {
  return fault === 'loses' ? { ...options, queueConsumers: {} } : options;
}

/**
 * Miniflare's stand-in for Hyperdrive ends its process when the database refuses or resets a connection
 * (cloudflare/workers-sdk#15768), so the Worker gets an object of the same shape and connects by itself.
 */
function withDirectDatabase(options: RawOptions): RawOptions {
  const { hyperdrives = {}, ...rest } = options;
  const databases = Object.entries(hyperdrives).map(([name, address]): [string, Json] => {
    const url = new URL(String(address));
    return [
      name,
      {
        connectionString: url.href,
        host: url.hostname,
        port: Number(url.port || 5432),
        user: decodeURIComponent(url.username),
        password: decodeURIComponent(url.password),
        database: url.pathname.slice(1),
      },
    ];
  });
  return { ...rest, bindings: { ...rest.bindings, ...Object.fromEntries(databases) } };
}

async function stop() {
  await miniflare?.dispose();
  process.exit(0);
}

function tell(message: FromWorkerChild) {
  process.send?.(message);
}

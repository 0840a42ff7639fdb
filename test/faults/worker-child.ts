import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { join } from 'node:path';
import { type Json, Log, LogLevel, Miniflare, type SharedOptions, type WorkerOptions } from 'miniflare';
import { miniflareOptions, type WorkerOptions as ProductOptions } from '../../scripts/worker.ts';

/** The product's own options, or Miniflare's as far as they are JSON. */
export type WorkerSettings = { product: Omit<ProductOptions, 'port' | 'persist'> } | { worker: RawOptions };

type RawOptions = SharedOptions & WorkerOptions;

export interface ToWorkerChild {
  settings: WorkerSettings;
  port: number;
  files: string;
}

export type FromWorkerChild =
  { kind: 'ready'; url: string; workerdPid: number } | { kind: 'failed'; reason: string };

const spawned: ChildProcess[] = [];
subscribe('child_process', (message) => spawned.push((message as { process: ChildProcess }).process));

let miniflare: Miniflare | undefined;

process.on('message', (request: ToWorkerChild) => void serve(request));
process.on('disconnect', () => void stop());

async function serve({ settings, port, files }: ToWorkerChild) {
  try {
    const options = (
      'product' in settings
        ? await miniflareOptions({ ...settings.product, port, persist: files })
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

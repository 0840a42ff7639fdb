import { type ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { Miniflare, type MiniflareOptions } from 'miniflare';

export type FromWorkerChild =
  { kind: 'ready'; url: string; workerdPid: number } | { kind: 'failed'; reason: string };

const spawned: ChildProcess[] = [];
subscribe('child_process', (message) => spawned.push((message as { process: ChildProcess }).process));

let miniflare: Miniflare | undefined;

process.on('message', (options: MiniflareOptions) => void serve(options));
process.on('disconnect', () => void stop());

async function serve(options: MiniflareOptions) {
  try {
    miniflare = new Miniflare(options);
    const url = await miniflare.ready;
    const workerdPid = spawned.find((child) => child.spawnfile.includes('workerd'))?.pid;
    if (workerdPid === undefined) throw new Error('workerd is not running');
    tell({ kind: 'ready', url: url.href, workerdPid });
  } catch (error) {
    tell({ kind: 'failed', reason: String(error) });
  }
}

async function stop() {
  await miniflare?.dispose();
  process.exit(0);
}

function tell(message: FromWorkerChild) {
  process.send?.(message);
}

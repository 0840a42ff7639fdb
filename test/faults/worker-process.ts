import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Json, SharedOptions, WorkerOptions } from 'miniflare';
import type { FromWorkerChild } from './worker-child.ts';

export interface WorkerProcess {
  /** The same before and after a restart. */
  readonly url: URL;
  readonly workerdPid: number;
  /** What workerd and the Worker wrote, newest last. */
  readonly output: string;
  readonly running: boolean;
  /** SIGKILL to workerd and to the process around it: nothing is flushed, no `waitUntil` finishes. */
  kill(): Promise<void>;
  /** Starts again after `kill`, on the same port and with the same files. */
  restart(): Promise<void>;
  /** Ends it in order and removes its files. */
  stop(): Promise<void>;
}

/** Miniflare's, as JSON: no functions in them. */
export type WorkerSettings = SharedOptions & WorkerOptions & { hyperdrives?: Record<string, string> };

/** Runs plain workerd in a process of its own. */
export async function startWorkerProcess(options: WorkerSettings): Promise<WorkerProcess> {
  const port = await freePort();
  const files = await mkdtemp(join(tmpdir(), 'warranty-worker-'));
  const settings: WorkerSettings = {
    ...withDirectDatabase(options),
    host: '127.0.0.1',
    port,
    defaultPersistRoot: files,
    r2Persist: join(files, 'r2'),
  };
  let output = '';
  let current = await launch(settings, (text) => (output = (output + text).slice(-65_536)));

  return {
    get url() {
      return new URL(current.url);
    },
    get workerdPid() {
      return current.workerdPid;
    },
    get output() {
      return output;
    },
    get running() {
      return isRunning(current.child) && isAlive(current.workerdPid);
    },
    async kill() {
      await kill(current);
    },
    async restart() {
      await kill(current);
      current = await launch(settings, (text) => (output = (output + text).slice(-65_536)));
    },
    async stop() {
      if (isRunning(current.child)) {
        const exit = once(current.child, 'exit');
        current.child.disconnect();
        await exit;
      }
      await rm(files, { recursive: true, force: true });
    },
  };
}

/**
 * Miniflare's stand-in for Hyperdrive ends its process when the database refuses or resets a connection
 * (cloudflare/workers-sdk#15768), so the Worker gets an object of the same shape and connects by itself.
 */
export function withDirectDatabase({ hyperdrives = {}, ...options }: WorkerSettings): WorkerSettings {
  const databases = Object.entries(hyperdrives).map(([name, url]): [string, Json] => {
    const { href, hostname, port, username, password, pathname } = new URL(url);
    return [
      name,
      {
        connectionString: href,
        host: hostname,
        port: Number(port || 5432),
        user: decodeURIComponent(username),
        password: decodeURIComponent(password),
        database: pathname.slice(1),
      },
    ];
  });
  return { ...options, bindings: { ...options.bindings, ...Object.fromEntries(databases) } };
}

interface Launched {
  child: ChildProcess;
  url: string;
  workerdPid: number;
}

async function launch(options: WorkerSettings, write: (text: string) => void): Promise<Launched> {
  const child = fork(fileURLToPath(new URL('./worker-child.ts', import.meta.url)), [], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  child.stdout?.on('data', (chunk: Buffer) => write(chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => write(chunk.toString()));
  child.send(options);
  const answer = await Promise.race([
    once(child, 'message').then(([message]) => message as FromWorkerChild),
    once(child, 'exit').then((): FromWorkerChild => ({ kind: 'failed', reason: 'the process ended' })),
  ]);
  if (answer.kind === 'failed') {
    child.kill('SIGKILL');
    throw new Error(`workerd did not start: ${answer.reason}`);
  }
  return { child, url: answer.url, workerdPid: answer.workerdPid };
}

async function kill({ child, workerdPid }: Launched) {
  if (!isRunning(child)) return;
  const exit = once(child, 'exit');
  // The port is free only once both are gone, and workerd must not outlive the process that holds its pid.
  if (isAlive(workerdPid)) process.kill(workerdPid, 'SIGKILL');
  child.kill('SIGKILL');
  await exit;
}

const isRunning = (child: ChildProcess) => child.exitCode === null && child.signalCode === null;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../scripts/free-port.ts';
import type { Batch, FromWorkerChild, Start, WorkerSettings } from './worker-child.ts';

export interface WorkerProcess {
  /** The same before and after a restart. */
  readonly url: URL;
  readonly workerdPid: number;
  /** What workerd and the Worker wrote, newest last. */
  readonly output: string;
  readonly running: boolean;
  /** Lets the Worker's clock strike; resolves when its work is done. */
  strike(): Promise<void>;
  /** Hands the Worker one batch of the queue: doubled, reordered or late as the caller likes. */
  batch(queue: string, bodies: Batch['bodies']): Promise<void>;
  /** SIGKILL to workerd and to the process around it: nothing is flushed, no `waitUntil` finishes. */
  kill(): Promise<void>;
  /** Starts again after `kill`, on the same port and with the same files. */
  restart(): Promise<void>;
  /** Ends it in order and removes its files. */
  stop(): Promise<void>;
}

/** Runs plain workerd in a process of its own. */
export async function startWorkerProcess(settings: WorkerSettings): Promise<WorkerProcess> {
  const port = await freePort();
  const files = await mkdtemp(join(tmpdir(), 'warranty-worker-'));
  const request: Start = { kind: 'start', settings, port, files };
  let output = '';
  let batches = 0;
  let current = await launch(request, (text) => (output = (output + text).slice(-65_536)));

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
    async strike() {
      const answer = await fetch(new URL('/cdn-cgi/handler/scheduled', current.url));
      if (!answer.ok) throw new Error(`The clock's work failed: ${await answer.text()}`);
    },
    async batch(queue, bodies) {
      const outcome = await handOver(current.child, { kind: 'batch', id: ++batches, queue, bodies });
      if (outcome !== 'ok') throw new Error(`The batch ended with ${outcome}`);
    },
    async kill() {
      await kill(current);
    },
    async restart() {
      await kill(current);
      current = await launch(request, (text) => (output = (output + text).slice(-65_536)));
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

interface Launched {
  child: ChildProcess;
  url: string;
  workerdPid: number;
}

async function launch(request: Start, write: (text: string) => void): Promise<Launched> {
  const child = fork(fileURLToPath(new URL('./worker-child.ts', import.meta.url)), [], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  child.stdout?.on('data', (chunk: Buffer) => write(chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => write(chunk.toString()));
  child.send(request);
  const answer = await Promise.race([
    once(child, 'message').then(([message]) => message as FromWorkerChild),
    once(child, 'exit').then((): FromWorkerChild => ({ kind: 'failed', reason: 'the process ended' })),
  ]);
  if (answer.kind !== 'ready') {
    child.kill('SIGKILL');
    throw new Error(`workerd did not start: ${answer.kind === 'failed' ? answer.reason : answer.kind}`);
  }
  return { child, url: answer.url, workerdPid: answer.workerdPid };
}

function handOver(child: ChildProcess, batch: Batch): Promise<string> {
  return new Promise((resolve) => {
    const end = (outcome: string) => {
      child.off('message', hear).off('exit', die);
      resolve(outcome);
    };
    const die = () => end('the end of the process');
    const hear = (answer: FromWorkerChild) => {
      if (answer.kind === 'batch-done' && answer.id === batch.id) end(answer.outcome);
    };
    child.on('message', hear).on('exit', die);
    child.send(batch);
  });
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

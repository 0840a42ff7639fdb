import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { LoadJob, LoadResult } from './load-child.ts';

export interface LoadFigures {
  requests: number;
  perSecond: number;
  p50: number;
  p99: number;
  failures: number;
  firstFailure?: string;
}

export interface LoadGenerator {
  run(job: LoadJob): Promise<LoadFigures>;
  close(): void;
}

/** Closed loop: as many callers as connections, each sends its next call when the last is answered. */
export function startLoadGenerator(processes = 2): LoadGenerator {
  const children = Array.from({ length: processes }, () =>
    fork(fileURLToPath(new URL('./load-child.ts', import.meta.url)), [], {
      execArgv: ['--import', 'tsx'],
      serialization: 'advanced',
    }),
  );
  return {
    async run(job) {
      const used = children.slice(0, job.connections);
      const results = await Promise.all(
        used.map((child, index) => work(child, share(job, index, used.length))),
      );
      return summary(results);
    },
    close() {
      for (const child of children) child.disconnect();
    },
  };
}

function share(job: LoadJob, index: number, of: number): LoadJob {
  const part = (whole: number) => Math.floor(whole / of) + (index < whole % of ? 1 : 0);
  const calls = Math.min(job.calls, 10_000_000);
  const before = Array.from({ length: index }, (_, i) => Math.floor(calls / of) + (i < calls % of ? 1 : 0));
  const first = job.first + before.reduce((sum, n) => sum + n, 0);
  return { ...job, connections: part(job.connections), calls: part(calls), first };
}

async function work(child: ChildProcess, job: LoadJob): Promise<LoadResult> {
  const answer = once(child, 'message');
  child.send(job);
  const [result] = await answer;
  return result as LoadResult;
}

function summary(results: LoadResult[]): LoadFigures {
  const latencies = Float64Array.from(results.flatMap((result) => [...result.latencies])).sort();
  const at = (share: number) =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  const seconds = Math.max(...results.map((result) => result.seconds));
  return {
    requests: latencies.length,
    perSecond: latencies.length / seconds,
    p50: at(0.5),
    p99: at(0.99),
    failures: results.reduce((sum, result) => sum + result.failures, 0),
    firstFailure: results.find((result) => result.firstFailure)?.firstFailure,
  };
}

import { Agent, request } from 'node:http';
import type { BenchData, Call, OperationName } from './operations.ts';
import { operationNamed } from './operations.ts';

export interface LoadJob {
  url: string;
  side: 'product' | 'floor';
  operation: OperationName;
  data: BenchData;
  connections: number;
  seconds: number;
  /** Ends early after this many calls. */
  calls: number;
  first: number;
}

export interface LoadResult {
  seconds: number;
  failures: number;
  firstFailure?: string;
  latencies: Float64Array;
}

process.on('message', (job: LoadJob) => void run(job).then((result) => process.send?.(result)));
process.on('disconnect', () => process.exit(0));

async function run(job: LoadJob): Promise<LoadResult> {
  const operation = operationNamed(job.operation);
  const make = job.side === 'floor' ? operation.floor : operation.product.call;
  const agent = new Agent({ keepAlive: true, maxSockets: job.connections });
  const latencies: number[] = [];
  let failures = 0;
  let firstFailure: string | undefined;
  let next = 0;
  const started = performance.now();
  const end = started + job.seconds * 1000;

  async function caller() {
    while (next < job.calls && performance.now() < end) {
      const call = make(job.first + next++, job.data);
      const sent = performance.now();
      const failure = await answer(agent, job.url, call);
      if (failure === undefined) latencies.push(performance.now() - sent);
      else {
        failures++;
        firstFailure ??= `${call.method} ${call.path}: ${failure}`;
      }
    }
  }

  await Promise.all(Array.from({ length: job.connections }, caller));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  return { seconds, failures, firstFailure, latencies: Float64Array.from(latencies) };
}

function answer(agent: Agent, url: string, call: Call): Promise<string | undefined> {
  return new Promise((resolve) => {
    const body = call.body === undefined ? undefined : JSON.stringify(call.body);
    const headers: Record<string, string | number> = { ...call.headers };
    if (body !== undefined) {
      headers['content-type'] = 'application/json';
      headers['content-length'] = Buffer.byteLength(body);
    }
    const outgoing = request(new URL(call.path, url), { agent, method: call.method, headers }, (incoming) => {
      const ok = incoming.statusCode !== undefined && incoming.statusCode < 300;
      let text = '';
      incoming.on('data', (chunk: Buffer) => {
        if (!ok && text.length < 300) text += chunk.toString();
      });
      incoming.on('end', () => resolve(ok ? undefined : `${incoming.statusCode} ${text}`));
      incoming.on('error', (error) => resolve(error.message));
    });
    outgoing.setTimeout(10_000, () => outgoing.destroy(new Error('no answer in 10 s')));
    outgoing.on('error', (error) => resolve(error.message));
    outgoing.end(body);
  });
}

import { startProxy } from '../faults/proxy.ts';
import type { Contestant } from './contestant.ts';
import { cpuSeconds } from './cpu.ts';
import type { LoadGenerator } from './load.ts';
import type { Operation } from './operations.ts';

export interface Figures {
  perSecond: number;
  p50: number;
  p99: number;
  /** Milliseconds of the workerd process per request. */
  cpu?: number;
  failures: number;
  firstFailure?: string;
}

export interface Trips {
  /** Batches answered by PostgreSQL, per request. */
  trips: number;
  /** Times the Worker waited for it, per request. */
  waits: number;
  connections: number;
}

export interface Round {
  operation: Operation;
  connections: number;
  seconds: number;
  /** So that no two rounds ask for the same things in the same order. */
  first: number;
}

const DRAFTS_PER_SECOND = 1_500;

export async function measureRound(
  contestant: Contestant,
  load: LoadGenerator,
  round: Round,
): Promise<Figures> {
  const { operation, connections, seconds, first } = round;
  const spends = contestant.side === 'product' && operation.product.spendsDrafts;
  const drafts = spends
    ? await contestant.makeDrafts(Math.ceil(DRAFTS_PER_SECOND * seconds))
    : contestant.data.drafts;
  const before = cpuSeconds(contestant.worker.workerdPid);
  const result = await load.run({
    url: contestant.worker.url.href,
    side: contestant.side,
    operation: operation.name,
    data: { ...contestant.data, drafts },
    connections,
    seconds,
    calls: spends ? drafts.length : Infinity,
    first: spends ? 0 : first,
  });
  const after = cpuSeconds(contestant.worker.workerdPid);
  const { perSecond, p50, p99, failures, firstFailure } = result;
  const cpu =
    before === undefined || after === undefined || result.requests === 0
      ? undefined
      : ((after - before) * 1000) / result.requests;
  return { perSecond, p50, p99, cpu, failures, firstFailure };
}

/** Apart from the rounds, because the proxy that counts has a cost of its own. */
export async function countTrips(
  contestant: Contestant,
  load: LoadGenerator,
  operations: readonly Operation[],
  poolerPort: number,
): Promise<Map<string, Trips>> {
  const calls = 50;
  const proxy = await startProxy({ target: { host: '127.0.0.1', port: poolerPort } });
  const worker = await contestant.at(proxy.port);
  const counted = new Map<string, Trips>();
  try {
    for (const operation of operations) {
      const drafts = operation.product.spendsDrafts
        ? await contestant.makeDrafts(calls * 2)
        : contestant.data.drafts;
      const job = {
        url: worker.url.href,
        side: contestant.side,
        operation: operation.name,
        data: { ...contestant.data, drafts },
        connections: 1,
        seconds: 30,
        calls,
      };
      await load.run({ ...job, first: 0 });
      const traffic = await proxy.during(() => load.run({ ...job, first: calls }));
      counted.set(operation.name, {
        trips: traffic.trips / calls,
        waits: traffic.waits / calls,
        connections: traffic.opened / calls,
      });
    }
  } finally {
    await worker.stop();
    await proxy.close();
  }
  return counted;
}

export function median(rounds: readonly Figures[]): Figures {
  const middle = (values: readonly number[]) =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const cpu = rounds.flatMap((round) => (round.cpu === undefined ? [] : [round.cpu]));
  return {
    perSecond: middle(rounds.map((round) => round.perSecond)),
    p50: middle(rounds.map((round) => round.p50)),
    p99: middle(rounds.map((round) => round.p99)),
    cpu: cpu.length > 0 ? middle(cpu) : undefined,
    failures: rounds.reduce((sum, round) => sum + round.failures, 0),
    firstFailure: rounds.find((round) => round.firstFailure)?.firstFailure,
  };
}

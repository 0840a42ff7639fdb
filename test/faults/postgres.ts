import { type Cluster, startCluster } from '../../scripts/postgres-cluster.mjs';

export type PostgresServer = Cluster;

/** A throwaway server that keeps what it acknowledged, also when it is killed. */
export function startPostgres(settings: Record<string, string> = {}): Promise<PostgresServer> {
  const durable = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };
  return startCluster({ settings: { ...durable, ...settings } });
}

export function urlOf(role: string, port: number): string {
  return `postgres://${role}:trust@127.0.0.1:${port}/postgres`;
}

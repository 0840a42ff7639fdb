export interface PostgresServer {
  readonly port: number;
  /** As the owner; trust on loopback. */
  readonly url: string;
  readonly data: string;
  /** Of the postmaster; another after a restart. */
  pid(): number;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** SIGKILL to the postmaster: the next start recovers from the log. */
  kill(): Promise<void>;
  remove(): Promise<void>;
}

interface ClusterScript {
  startCluster(options: { settings: Record<string, string> }): Promise<PostgresServer>;
}

/** A throwaway server that keeps what it acknowledged, also when it is killed. */
export async function startPostgres(settings: Record<string, string> = {}): Promise<PostgresServer> {
  const script = new URL('../../scripts/postgres-cluster.mjs', import.meta.url).href;
  const { startCluster } = (await import(script)) as ClusterScript;
  const durable = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };
  return startCluster({ settings: { ...durable, ...settings } });
}

export function urlOf(role: string, port: number): string {
  return `postgres://${role}:trust@127.0.0.1:${port}/postgres`;
}

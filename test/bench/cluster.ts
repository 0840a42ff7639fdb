import postgres from 'postgres';
import { startPostgres, urlOf } from '../faults/postgres.ts';
import { startPooler } from './pooler.ts';

export interface Cluster {
  poolerPort: number;
  /** A direct connection as the owner. */
  ownerUrl: string;
  pooledUrl(role: string): string;
  versions: { postgres: string; pgbouncer: string };
  stop(): Promise<void>;
}

/** PostgreSQL with its durable defaults, and PgBouncer in transaction mode before it. */
export async function startCluster(): Promise<Cluster> {
  const server = await startPostgres({ shared_buffers: '1GB', max_wal_size: '4GB' });
  try {
    const pooler = await startPooler(server.port);
    return {
      poolerPort: pooler.port,
      ownerUrl: server.url,
      pooledUrl: (role) => urlOf(role, pooler.port),
      versions: { postgres: await versionOf(server.url), pgbouncer: pooler.version },
      async stop() {
        await pooler.stop();
        await server.remove();
      },
    };
  } catch (error) {
    await server.remove();
    throw error;
  }
}

async function versionOf(url: string): Promise<string> {
  const sql = postgres(url, { max: 1 });
  try {
    const [row] = await sql<{ version: string }[]>`select split_part(version(), ' (', 1) as version`;
    return row?.version ?? 'PostgreSQL';
  } finally {
    await sql.end();
  }
}

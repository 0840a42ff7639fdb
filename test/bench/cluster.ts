import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../../scripts/free-port.ts';
import { findProgram, runProgram, startPostgres } from '../faults/postgres.ts';

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
  const program = findProgram('pgbouncer');
  const server = await startPostgres({ shared_buffers: '1GB', max_wal_size: '4GB' });
  const poolerPort = await freePort();
  const settings = join(server.folder, 'pgbouncer.ini');
  const users = join(server.folder, 'users.txt');
  await writeFile(users, '"postgres" ""\n"warranty_app" ""\n');
  await writeFile(settings, poolerSettings(server.port, poolerPort, users));
  const pooler = runProgram(program, [settings], server.folder);
  const pooledUrl = (role: string) => `postgres://${role}@127.0.0.1:${poolerPort}/postgres`;
  async function stop() {
    await pooler.end('SIGINT');
    await server.stop();
  }
  try {
    await pooler.answers(pooledUrl('postgres'));
  } catch (error) {
    await stop();
    throw error;
  }
  const [pgbouncer = 'PgBouncer'] = execFileSync(program, ['--version'], { encoding: 'utf8' }).split('\n');
  return {
    poolerPort,
    ownerUrl: server.url('postgres'),
    pooledUrl,
    versions: { postgres: server.version, pgbouncer },
    stop,
  };
}

// trust, because Hyperdrive too keeps its own server connections: the log-in is not what is measured.
const poolerSettings = (port: number, poolerPort: number, users: string) => `
[databases]
* = host=127.0.0.1 port=${port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${poolerPort}
unix_socket_dir =
auth_type = trust
auth_file = ${users}
pool_mode = transaction
default_pool_size = 16
max_client_conn = 1000
ignore_startup_parameters = extra_float_digits,application_name
log_connections = 0
log_disconnections = 0
`;

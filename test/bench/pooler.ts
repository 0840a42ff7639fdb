import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { freePort } from '../../scripts/free-port.ts';
import { urlOf } from '../faults/postgres.ts';

export interface Pooler {
  port: number;
  version: string;
  stop(): Promise<void>;
}

/** PgBouncer in transaction mode before a server on this machine. */
export async function startPooler(serverPort: number): Promise<Pooler> {
  const program = findPgBouncer();
  const [version = 'PgBouncer'] = execFileSync(program, ['--version'], { encoding: 'utf8' }).split('\n');
  const folder = await mkdtemp(join(tmpdir(), 'warranty-pgbouncer-'));
  const port = await freePort();
  await writeFile(join(folder, 'users.txt'), '"postgres" ""\n"warranty_app" ""\n');
  await writeFile(join(folder, 'pgbouncer.ini'), settings(serverPort, port, join(folder, 'users.txt')));
  const user = ordinaryUser();
  if (user) chownSync(folder, user.uid, user.gid);

  let output = '';
  const child = spawn(program, [join(folder, 'pgbouncer.ini')], { ...user, cwd: folder });
  child.stderr.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-4_000)));
  const running = () => child.exitCode === null && child.signalCode === null;
  const stop = async () => {
    if (running()) {
      const exit = once(child, 'exit');
      child.kill('SIGINT');
      await exit;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  for (const deadline = Date.now() + 10_000; !(await answers(port));) {
    if (running() && Date.now() < deadline) continue;
    await stop();
    throw new Error(`PgBouncer does not answer:\n${output}`);
  }
  return { port, version, stop };
}

// trust, because Hyperdrive too keeps its own server connections: the log-in is not what is measured.
const settings = (serverPort: number, port: number, users: string) => `
[databases]
* = host=127.0.0.1 port=${serverPort}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
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

function findPgBouncer(): string {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin'];
  const found = folders.map((folder) => join(folder, 'pgbouncer')).find((path) => existsSync(path));
  if (!found) throw new Error('PgBouncer is not installed here: apt-get install postgresql pgbouncer');
  return found;
}

/** PgBouncer does not run as root. */
function ordinaryUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function answers(port: number): Promise<boolean> {
  const sql = postgres(urlOf('postgres', port), {
    max: 1,
    prepare: false,
    fetch_types: false,
    backoff: false,
  });
  try {
    await sql`select 1`;
    return true;
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 30));
    return false;
  } finally {
    await sql.end({ timeout: 0 });
  }
}

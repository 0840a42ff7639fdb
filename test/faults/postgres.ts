import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, closeSync, existsSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { freePort } from '../../scripts/free-port.ts';

export interface PostgresServer {
  readonly port: number;
  /** Of the postmaster; another after a restart. */
  readonly pid: number;
  readonly version: string;
  readonly folder: string;
  url(role: string): string;
  /** SIGKILL to the postmaster: the next start recovers from the log. */
  kill(): Promise<void>;
  /** Comes back when connections are accepted. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** A PostgreSQL server of its own in a temporary folder, with the durable defaults. */
export async function startPostgres(settings: Record<string, string | number> = {}): Promise<PostgresServer> {
  const initdb = findProgram('initdb');
  const program = findProgram('postgres');
  const folder = await ownFolder();
  const data = join(folder, 'data');
  const port = await freePort();
  const all = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    max_connections: 100,
    ...settings,
  };
  const args = ['-D', data, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  execFileSync(
    initdb,
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    {
      ...ordinaryUser(),
      cwd: folder,
      stdio: 'ignore',
    },
  );

  const url = (role: string) => `postgres://${role}@127.0.0.1:${port}/postgres`;
  let server: Program | undefined;
  let version = '';
  const end = async (signal: NodeJS.Signals) => {
    await server?.end(signal);
    server = undefined;
  };
  const instance: PostgresServer = {
    port,
    folder,
    url,
    get pid() {
      if (server?.pid === undefined) throw new Error('the server is not running');
      return server.pid;
    },
    get version() {
      return version;
    },
    kill: () => end('SIGKILL'),
    async start() {
      server = runProgram(program, args, folder);
      version = await server.answers(url('postgres'));
    },
    async stop() {
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
  try {
    await instance.start();
  } catch (error) {
    await instance.stop();
    throw error;
  }
  return instance;
}

interface Program {
  pid: number | undefined;
  /** Waits until it speaks the protocol; the version of the server behind it. */
  answers(url: string): Promise<string>;
  end(signal: NodeJS.Signals): Promise<void>;
}

/** A program that ends with this process, however this process ends, and whose complaints are told. */
export function runProgram(program: string, args: string[], folder: string): Program {
  const log = join(folder, `${program.split('/').at(-1)}.log`);
  const output = openSync(log, 'a');
  const child = spawn(program, args, { ...ordinaryUser(), cwd: folder, stdio: ['ignore', output, output] });
  closeSync(output);
  const running = () => child.exitCode === null && child.signalCode === null;
  const follow = () => void child.kill('SIGINT');
  process.once('exit', follow);
  child.once('exit', () => process.removeListener('exit', follow));

  return {
    pid: child.pid,
    async answers(url) {
      const deadline = Date.now() + 30_000;
      for (;;) {
        try {
          return await serverVersion(url);
        } catch (error) {
          if (!running() || Date.now() > deadline) {
            const told = readFileSync(log, 'utf8').slice(-2_000);
            throw new Error(`${program} does not answer:\n${told}`, { cause: error });
          }
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      }
    },
    end: (signal) => endChild(child, signal),
  };
}

async function endChild(child: ChildProcess, signal: NodeJS.Signals) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
}

async function serverVersion(url: string): Promise<string> {
  const sql = postgres(url, {
    max: 1,
    prepare: false,
    fetch_types: false,
    connect_timeout: 2,
    backoff: false,
  });
  try {
    const [row] = await sql<{ version: string }[]>`select split_part(version(), ' (', 1) as version`;
    return row?.version ?? 'PostgreSQL';
  } finally {
    await sql.end({ timeout: 0 });
  }
}

export async function ownFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'warranty-postgres-'));
  const user = ordinaryUser();
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
}

/** PostgreSQL and PgBouncer do not run as root. */
function ordinaryUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

export function findProgram(name: string): string {
  const distribution = '/usr/lib/postgresql';
  const versions = existsSync(distribution) ? readdirSync(distribution) : [];
  const folders = [
    ...versions.sort((a, b) => Number(b) - Number(a)).map((version) => join(distribution, version, 'bin')),
    ...(process.env.PATH ?? '').split(':'),
    '/usr/sbin',
  ];
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (!found) throw new Error(`${name} was not found: apt-get install postgresql pgbouncer`);
  return found;
}

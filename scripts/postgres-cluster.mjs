import { execFileSync, spawn } from 'node:child_process';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

// Without fsync a killed server keeps its commits; only a killed machine would not.
const SETTINGS = { fsync: 'off', full_page_writes: 'off', max_connections: '200' };
const root = process.getuid?.() === 0;

/** The folder with initdb and postgres, newest version first; undefined where there is none. */
export function findPostgres() {
  const versions = '/usr/lib/postgresql';
  const packaged = existsSync(versions)
    ? readdirSync(versions)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(versions, version, 'bin'))
    : [];
  const inPath = (process.env.PATH ?? '').split(delimiter);
  return [...packaged, ...inPath].find((folder) =>
    ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))),
  );
}

/** A throwaway server on 127.0.0.1, run by a user that is not root. */
export async function startCluster({ port, settings = {} } = {}) {
  const bin = findPostgres();
  if (!bin) throw new Error('PostgreSQL is not installed here (initdb and postgres were not found).');
  const folder = mkdtempSync(join(tmpdir(), 'warranty-postgres-'));
  const data = join(folder, 'data');
  cpSync(template(bin), data, { recursive: true });
  own(folder);
  const cluster = {
    port: port ?? (await freePort()),
    data,
    get url() {
      return `postgres://postgres:trust@127.0.0.1:${cluster.port}/postgres`;
    },
    pid: () => Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]),
    start: () => start(bin, cluster, { ...SETTINGS, ...settings }),
    stop: () => end(cluster, 'SIGINT'),
    kill: () => end(cluster, 'SIGKILL'),
    async restart() {
      await cluster.stop();
      await cluster.start();
    },
    async remove() {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    child: undefined,
  };
  await cluster.start();
  return cluster;
}

function template(bin) {
  const folder = join(
    tmpdir(),
    `warranty-postgres-utf8-template-${process.getuid?.() ?? 0}-${bin.replaceAll(/\W+/g, '-')}`,
  );
  if (existsSync(join(folder, 'PG_VERSION'))) return folder;
  const fresh = mkdtempSync(`${folder}-`);
  own(fresh);
  const options = [
    '-D',
    fresh,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  ];
  const [command, args] = asUser(join(bin, 'initdb'), options);
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], cwd: tmpdir() });
  try {
    renameSync(fresh, folder);
  } catch {
    rmSync(fresh, { recursive: true, force: true });
  }
  return folder;
}

async function start(bin, cluster, settings) {
  rmSync(join(cluster.data, 'postmaster.pid'), { force: true });
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const network = [
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'unix_socket_directories=',
    '-p',
    String(cluster.port),
  ];
  const [command, args] = asUser(join(bin, 'postgres'), ['-D', cluster.data, ...network, ...options]);
  let output = '';
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], cwd: tmpdir() });
  child.stderr.on('data', (chunk) => (output = (output + chunk).slice(-4000)));
  cluster.child = child;
  const ended = new Promise((_, reject) => {
    child.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}.\n${output.trim()}`)));
  });
  await Promise.race([answers(cluster.port), ended]);
  ended.catch(() => {});
}

async function end(cluster, signal) {
  const { child } = cluster;
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  process.kill(cluster.pid(), signal);
  await exited;
}

/** Resolves as soon as the server takes a start-up message and asks for a query. */
async function answers(port) {
  const startup = Buffer.from('\0\0\0\0\0\x03\0\0user\0postgres\0database\0postgres\0\0');
  startup.writeInt32BE(startup.length);
  for (const deadline = Date.now() + 20_000; Date.now() < deadline;) {
    const ready = await new Promise((resolve) => {
      const socket = createConnection(port, '127.0.0.1', () => socket.write(startup));
      socket.once('data', (chunk) => resolve(chunk[0] === 'R'.charCodeAt(0)) || socket.destroy());
      socket.once('error', () => resolve(false));
      socket.once('close', () => resolve(false));
    });
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`PostgreSQL did not answer on port ${port} within 20 seconds.`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** PostgreSQL refuses to run as root. */
function asUser(command, args) {
  return root
    ? ['setpriv', ['--reuid', 'nobody', '--regid', nobody().group, '--clear-groups', command, ...args]]
    : [command, args];
}

function own(folder) {
  if (!root) return;
  const { uid, gid } = nobody();
  const walk = (path) => {
    chownSync(path, uid, gid);
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const inner = join(path, entry.name);
      if (entry.isDirectory()) walk(inner);
      else chownSync(inner, uid, gid);
    }
  };
  walk(folder);
}

function nobody() {
  const [, , uid, gid] = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((line) => line.startsWith('nobody:'))
    .split(':');
  return { uid: Number(uid), gid: Number(gid), group: gid };
}

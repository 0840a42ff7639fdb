import { spawn } from 'node:child_process';
import { findPostgres, startCluster } from './postgres-cluster.mjs';

const [command, ...args] = process.argv.slice(2);
const cluster = !process.env.TEST_DATABASE_URL && findPostgres() ? await startCluster() : undefined;
const env = cluster ? { ...process.env, TEST_DATABASE_URL: cluster.url } : process.env;
const where = env.TEST_DATABASE_URL ? 'PGlite and PostgreSQL' : 'PGlite (PostgreSQL is not installed here)';
process.stdout.write(`Testing on ${where}.\n`);

const child = spawn(command, args, { stdio: 'inherit', env });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
process.exitCode = await new Promise((resolve) => {
  child.on('error', () => resolve(127));
  child.on('exit', (code) => resolve(code ?? 1));
});
await cluster?.remove();

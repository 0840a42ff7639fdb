import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { ProvidedContext } from 'vitest';
import type { TestProject } from 'vitest/node';
import { embeddedDatabase, prepareDatabase, serverDatabase, type Database } from '../../scripts/database.ts';
import { freePort } from '../../scripts/free-port.ts';
import { seedIfEmpty } from '../../scripts/seed.ts';
import { startWorker } from '../../scripts/worker.ts';
import { createTemporaryDatabase } from './temporary-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    baseUrl: string;
    databaseUrl: string;
    ownerUrl: string;
    databaseKind: Database['kind'];
  }
}

export const WORKER = join(import.meta.dirname, '../../api/worker.ts');

export type ServerOptions = { serverUrl?: string | undefined; seed?: boolean };

type Addresses = Pick<ProvidedContext, 'baseUrl' | 'databaseUrl' | 'ownerUrl' | 'databaseKind'>;

/** One real Worker on one real database. */
export async function openTestServer({ serverUrl, seed }: ServerOptions) {
  const temporary = serverUrl ? await createTemporaryDatabase(serverUrl) : undefined;
  const database = temporary ? serverDatabase(temporary.url, 'test') : await embeddedDatabase();
  await prepareDatabase(database);
  const worker = await startWorker({
    entry: WORKER,
    port: await freePort(),
    databaseUrl: database.appUrl,
    linkSecret: 'test-link-secret-test-link-secret-00',
    fences: { lookup: 1e6, auth: 1e6 },
  });
  if (seed) await seedIfEmpty(database, worker);
  const addresses: Addresses = {
    baseUrl: worker.url,
    databaseUrl: database.appUrl,
    ownerUrl: database.ownerUrl,
    databaseKind: database.kind,
  };
  const close = async () => {
    await worker.close();
    await database.close();
    await temporary?.drop();
  };
  return { addresses, close };
}

/** For a whole project of tests, in a process of its own: the embedded database would keep the runner's thread busy. */
export async function startTestServer(project: TestProject, options: ServerOptions = {}) {
  const child = fork(join(import.meta.dirname, 'serve.ts'), [JSON.stringify(options)], {
    execArgv: ['--import', 'tsx'],
  });
  const ended = once(child, 'exit');
  const addresses = await Promise.race([
    once(child, 'message').then(([told]) => told as Addresses),
    ended.then(([code]) => Promise.reject(new Error(`The test server ended with ${code}`))),
  ]);
  for (const [name, value] of Object.entries(addresses)) project.provide(name as 'baseUrl', value as string);
  return async () => {
    if (child.connected) child.disconnect();
    await ended;
  };
}

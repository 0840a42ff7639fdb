import { join } from 'node:path';
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

/** One real Worker on one real database for a whole project of tests. */
export async function startTestServer(
  project: TestProject,
  options: { serverUrl?: string; seed?: boolean } = {},
) {
  const { serverUrl } = options;
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
  if (options.seed) await seedIfEmpty(database, worker);
  project.provide('baseUrl', worker.url);
  project.provide('databaseUrl', database.appUrl);
  project.provide('ownerUrl', database.ownerUrl);
  project.provide('databaseKind', database.kind);
  return async () => {
    await worker.close();
    await database.close();
    await temporary?.drop();
  };
}

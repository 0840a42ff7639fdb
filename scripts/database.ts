import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import postgres, { type Sql } from 'postgres';
import { migrate } from './migrate.ts';
import { startPGliteServer } from './pglite-server.ts';

const APP_ROLE = 'warranty_app';

export type Database = {
  kind: 'pglite' | 'postgres';
  ownerUrl: string;
  appUrl: string;
  close(): Promise<void>;
};

/** The embedded database: kept in `dataDir`, or in memory without one. */
export async function embeddedDatabase(dataDir?: string): Promise<Database> {
  if (dataDir) await mkdir(dirname(dataDir), { recursive: true });
  const server = await startPGliteServer(dataDir ? { dataDir } : {});
  return {
    kind: 'pglite',
    ownerUrl: server.url('postgres'),
    appUrl: server.url(APP_ROLE),
    close: server.close,
  };
}

/** A server of your own. Call `grantLogin` once it is migrated, before the Worker connects. */
export function serverDatabase(ownerUrl: string, password: string): Database {
  const app = new URL(ownerUrl);
  app.username = APP_ROLE;
  app.password = password;
  return { kind: 'postgres', ownerUrl, appUrl: app.href, close: async () => {} };
}

/** Migrates and lets the Worker's role in; the embedded database asks for no password. */
export async function prepareDatabase(database: Database, folder?: string): Promise<string[]> {
  return asOwner(database, async (owner) => {
    const fresh = await migrate(owner, folder);
    if (database.kind === 'postgres') {
      const password = decodeURIComponent(new URL(database.appUrl).password);
      await owner.unsafe(`alter role ${APP_ROLE} login password '${password.replaceAll("'", "''")}'`);
    }
    return fresh;
  });
}

export async function asOwner<T>(
  database: { ownerUrl: string },
  use: (owner: Sql) => Promise<T>,
): Promise<T> {
  const owner = postgres(database.ownerUrl, { max: 1, prepare: false, onnotice: () => {} });
  try {
    return await use(owner);
  } finally {
    await owner.end();
  }
}

/** A secret that is made once and kept in a file that only its owner reads. */
export async function localSecret(file: string): Promise<string> {
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept) return kept;
  const secret = randomBytes(32).toString('hex');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, secret, { mode: 0o600 });
  return secret;
}

export const localFile = (...names: string[]) => join(import.meta.dirname, '..', '.local', ...names);

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sql } from 'postgres';

/** Applies what is new in `migrations/` in order, then every file of `functions/` again. */
export async function migrate(owner: Sql, folder = join(import.meta.dirname, '../db')): Promise<string[]> {
  await owner`set client_min_messages to warning`;
  await owner`create table if not exists schema_migration (
    name text primary key, applied_at timestamptz not null default now())`;
  const applied = new Set((await owner`select name from schema_migration`).map((row) => String(row.name)));
  const fresh = (await sqlFiles(join(folder, 'migrations'))).filter((name) => !applied.has(name));
  for (const name of fresh) {
    await run(
      owner,
      join(folder, 'migrations', name),
      `insert into schema_migration (name) values ('${name}')`,
    );
  }
  for (const name of await sqlFiles(join(folder, 'functions'))) {
    await run(owner, join(folder, 'functions', name), '');
  }
  return fresh;
}

export class MigrationError extends Error {
  override name = 'MigrationError';
}

async function run(owner: Sql, file: string, after: string) {
  const text = await readFile(file, 'utf8');
  try {
    await owner.begin(async (tx) => {
      await tx.unsafe(text).simple();
      if (after) await tx.unsafe(after);
    });
  } catch (error) {
    throw new MigrationError(`${file}${lineOf(text, error)}: ${(error as Error).message}`, { cause: error });
  }
}

function lineOf(text: string, error: unknown) {
  const position = Number((error as { position?: string }).position);
  return position > 0 ? `:${text.slice(0, position).split('\n').length}` : '';
}

async function sqlFiles(folder: string) {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => /^[\w-]+\.sql$/.test(name)).sort();
}

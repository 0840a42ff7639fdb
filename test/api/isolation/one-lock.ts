import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { asOwner, embeddedDatabase, prepareDatabase } from '../../../scripts/database.ts';
import { freePort } from '../../../scripts/free-port.ts';
import { startWorker } from '../../../scripts/worker.ts';
import type { Place } from '../../setup/tenant.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** The product with one of its two locks taken out, or both, on a database of its own. */
export async function withoutLocks(remove: { filters: boolean; policies: boolean }) {
  const folder = await mkdtemp(join(tmpdir(), 'warranty-isolation-'));
  const database = await embeddedDatabase();
  const entry = join(folder, 'worker.mjs');
  await writeFile(entry, await bundle(remove.filters));
  await cp(join(ROOT, 'db/migrations'), join(folder, 'migrations'), { recursive: true });
  await cp(join(ROOT, 'db/functions'), join(folder, 'functions'), { recursive: true });
  const removed = remove.filters ? await removeFiltersFrom(join(folder, 'functions')) : 0;
  await prepareDatabase(database, folder);
  if (remove.policies) await disablePolicies(database);
  const worker = await startWorker({
    entry,
    port: await freePort(),
    databaseUrl: database.appUrl,
    linkSecret: 'test-link-secret-test-link-secret-00',
    fences: { lookup: 1e6, auth: 1e6 },
  });
  const place: Place = { baseUrl: worker.url, ownerUrl: database.ownerUrl };
  return {
    place,
    /** How many filters of `db/functions` are gone. */
    removed,
    async close() {
      await worker.close();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Every condition on `tenant_id` that a query of the Worker states becomes `true`. */
async function bundle(withoutFilters: boolean): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'api/worker.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['node:*', 'cloudflare:*'],
    loader: { '.txt': 'text', '.html': 'text' },
    plugins: [
      {
        name: 'without-tenant-filters',
        setup({ onResolve, onLoad }) {
          if (!withoutFilters) return;
          onResolve({ filter: /^drizzle-orm$/ }, ({ importer }) =>
            importer.startsWith(join(ROOT, 'api')) ? { path: 'drizzle-orm', namespace: 'open' } : undefined,
          );
          onLoad({ filter: /.*/, namespace: 'open' }, () => ({
            resolveDir: ROOT,
            contents: `
              import { eq as same, sql } from 'drizzle-orm';
              export * from 'drizzle-orm';
              export const eq = (left, right) => (left?.name === 'tenant_id' ? sql\`true\` : same(left, right));
            `,
          }));
        },
      },
    ],
  });
  return outputFiles[0]!.text;
}

async function removeFiltersFrom(folder: string): Promise<number> {
  let removed = 0;
  for (const name of await readdir(folder)) {
    const text = await readFile(join(folder, name), 'utf8');
    const open = text.replace(/\b(\w+\.)?tenant_id = p_tenant\b/g, () => {
      removed += 1;
      return 'true';
    });
    await writeFile(join(folder, name), open);
  }
  return removed;
}

const disablePolicies = (database: { ownerUrl: string }) =>
  asOwner(database, (owner) =>
    owner.unsafe(`do $$ declare t regclass; begin
      for t in select oid from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace loop
        execute format('alter table %s disable row level security', t);
      end loop;
    end $$`),
  );

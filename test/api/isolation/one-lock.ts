import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { asOwner, embeddedDatabase, prepareDatabase } from '../../../scripts/database.ts';
import { freePort } from '../../../scripts/free-port.ts';
import { startWorker } from '../../../scripts/worker.ts';
import type { Place } from '../../setup/tenant.ts';

const ROOT = join(import.meta.dirname, '../../..');

type Locks = {
  /** Of tenants: the condition on `tenant_id` in every query, and row security. */
  filters?: boolean;
  policies?: boolean;
  /** Of organisations: everything that api/auth says, and the policies `reach`. */
  permissions?: boolean;
  reach?: boolean;
};

/** The product with some of its locks taken out, on a database of its own. */
export async function withoutLocks(remove: Locks) {
  const folder = await mkdtemp(join(tmpdir(), 'warranty-isolation-'));
  const database = await embeddedDatabase();
  const entry = join(folder, 'worker.mjs');
  await writeFile(entry, await bundle(remove));
  await cp(join(ROOT, 'db/migrations'), join(folder, 'migrations'), { recursive: true });
  await cp(join(ROOT, 'db/functions'), join(folder, 'functions'), { recursive: true });
  const removed = remove.filters ? await removeFiltersFrom(join(folder, 'functions')) : 0;
  await prepareDatabase(database, folder);
  if (remove.policies) await disablePolicies(database);
  if (remove.reach) await dropReach(database);
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

/**
 * Every condition on `tenant_id` that a query of the Worker states becomes `true`; everybody may everything everywhere. The
 * second lock has its own idea of who asks (api/core/reach.ts).
 */
async function bundle({ filters, permissions }: Locks): Promise<string> {
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
          if (!filters) return;
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
      {
        name: 'without-permissions',
        setup({ onLoad }) {
          if (!permissions) return;
          onLoad({ filter: /api\/auth\/permissions\.ts$/ }, async ({ path }) => {
            const text = await readFile(path, 'utf8');
            const closed = ['export function can(', 'export const heldAt = ('];
            if (!closed.every((part) => text.includes(part))) throw new Error(`${path} has no such lock`);
            const opened = text
              .replace('export function can(', 'function checked(')
              .replace('export const heldAt = (', 'const held = (')
              .concat(
                `export const can = () => (void checked, true);
                export const heldAt = (..._: unknown[]) => (void held, [
                  { scope: 'tenant' as const, organizationId: null, branchIds: [] as string[] },
                ]);`,
              );
            return { contents: opened, loader: 'ts' };
          });
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

/** Leaves the tenants apart and lets organisations come near each other. */
const dropReach = (database: { ownerUrl: string }) =>
  asOwner(database, (owner) =>
    owner.unsafe(`do $$ declare t regclass; begin
      for t in select polrelid from pg_policy where polname = 'reach' loop
        execute format('drop policy reach on %s', t);
      end loop;
    end $$`),
  );

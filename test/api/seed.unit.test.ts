import type { Sql } from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sniffType } from '../../api/attachments/file-type.ts';
import { generate } from '../../db/seed/generate.ts';
import { isSeeded, people, seed } from '../../db/seed/index.ts';
import { asOwner, embeddedDatabase, prepareDatabase, type Database } from '../../scripts/database.ts';

const NOW = '2026-03-31T09:30:00.000Z';
const publicUrl = 'http://127.0.0.1:8787';
const files = new Map<string, { bytes: Uint8Array; mediaType: string }>();

let first: Database;
let second: Database;
let knownBefore: boolean;
let knownAfter: boolean;

beforeAll(async () => {
  [first, second] = await Promise.all([fresh(), fresh()]);
  const began = performance.now();
  await asOwner(first, (owner) =>
    seed(owner, {
      now: NOW,
      publicUrl,
      files: { put: async (key, bytes, mediaType) => void files.set(key, { bytes, mediaType }) },
    }),
  );
  console.info(`seeded in ${Math.round(performance.now() - began)} ms`);
  await asOwner(second, async (owner) => {
    await owner`create role seeder login nosuperuser nobypassrls`;
    await owner`grant usage on schema public to seeder`;
    await owner`grant select, insert on all tables in schema public to seeder`;
  });
  const seeder = second.ownerUrl.replace('//postgres:', '//seeder:');
  await asOwner({ ownerUrl: seeder }, async (owner) => {
    knownBefore = await isSeeded(owner);
    await seed(owner, { now: NOW, publicUrl });
    knownAfter = await isSeeded(owner);
  });
});

afterAll(async () => {
  await Promise.all([first.close(), second.close()]);
});

async function fresh() {
  const database = await embeddedDatabase();
  await prepareDatabase(database);
  return database;
}

async function tables(owner: Sql) {
  const rows = await owner<{ name: string }[]>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and (column_name = 'tenant_id' or table_name = 'tenant') group by 1 order by 1`;
  return rows.map(({ name }) => name);
}

const contents = (database: Database) =>
  asOwner(database, async (owner) => {
    const found: Record<string, string[]> = {};
    for (const name of await tables(owner)) {
      const rows = await owner.unsafe<{ row: string }[]>(`select t::text as row from "${name}" t order by 1`);
      found[name] = rows.map(({ row }) => row);
    }
    return found;
  });

test('gives the same rows in another database, also to an owner whom row-level security binds', async () => {
  const [here, there] = await Promise.all([contents(first), contents(second)]);
  expect(here['claim']!.length).toBeGreaterThan(60);
  expect(here['unit']!.length).toBeGreaterThan(380);
  expect(there).toEqual(here);
});

test('knows whether it is there, also as an owner whom row-level security binds', () => {
  expect([knownBefore, knownAfter]).toEqual([false, true]);
});

test('names no row of the other company anywhere', async () => {
  await asOwner(first, async (owner) => {
    const ids = new Map<string, string>();
    const everything: { tenant: string; name: string; row: string }[] = [];
    for (const name of await tables(owner)) {
      const key = name === 'tenant' ? 'id' : 'tenant_id';
      const rows = await owner.unsafe<{ tenant: string; row: string }[]>(
        `select ${key}::text as tenant, t::text as row from "${name}" t`,
      );
      everything.push(...rows.map((row) => ({ ...row, name })));
    }
    const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
    const foreign: string[] = [];
    for (const { tenant, name, row } of everything) {
      for (const id of row.match(uuid) ?? []) {
        const owned = ids.get(id) ?? tenant;
        ids.set(id, owned);
        if (owned !== tenant) foreign.push(`${name}: ${id}`);
      }
    }
    expect(ids.size).toBeGreaterThan(1000);
    expect(foreign).toEqual([]);
  });
});

test('stores each photo that a row speaks of, as the type that its bytes say', async () => {
  const rows = await asOwner(
    first,
    (owner) => owner<{ file_key: string; media_type: string; size: number }[]>`
      select file_key, media_type, size from attachment
      union all select file_key, media_type, size from proof`,
  );
  expect(rows.length).toBe(files.size);
  for (const row of rows) {
    const file = files.get(row.file_key)!;
    expect([file.mediaType, file.bytes.length]).toEqual([row.media_type, row.size]);
    expect(sniffType(file.bytes)).toBe(row.media_type);
  }
});

test('confirms the address of everybody who can sign in', async () => {
  const confirmed = await asOwner(
    first,
    (owner) => owner<{ email: string }[]>`
      select email from app_user join mail_address a on a.tenant_id = app_user.tenant_id and a.address = email
      where a.confirmed_at is not null`,
  );
  expect(confirmed.map(({ email }) => email).sort()).toEqual(people.map(({ email }) => email).sort());
});

test('generates as many devices as asked, with a claim for one in a hundred, and tells where they are', async () => {
  const [before, after] = await asOwner(second, async (owner) => [
    await generate(owner, { units: 1_000, now: NOW }),
    await generate(owner, { units: 2_500, now: NOW }),
  ]);
  const [counts] = await asOwner(
    second,
    (owner) => owner`
      select (select count(*)::int from unit where serial_norm = any(${after!.serials})) as units,
        (select count(*)::int from claim where ref like 'BN-%') as claims,
        (select count(*)::int from claim where ref like 'BN-%' and last_seq <>
          (select count(*) from claim_event e where e.claim_id = claim.id)) as wrong`,
  );
  expect(counts).toEqual({ units: 2_500, claims: 25, wrong: 0 });
  expect(before!.claims).toHaveLength(10);
  expect(after!.session).toBe(before!.session);
});

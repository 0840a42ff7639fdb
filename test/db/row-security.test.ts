import postgres from 'postgres';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { newUuid } from '../../db/id.ts';
import { makeTenant } from '../setup/tenant.ts';

const [mine, theirs] = [await makeTenant(), await makeTenant()];
let app: postgres.Sql;

beforeAll(() => {
  app = postgres(inject('databaseUrl'), { max: 1, prepare: false, onnotice: () => undefined });
});
afterAll(() => app.end());

const as = <T>(tenantId: string | null, work: (tx: postgres.TransactionSql) => Promise<T>) =>
  app.begin(async (tx) => {
    if (tenantId !== null) await tx`select set_config('app.tenant', ${tenantId}, true)`;
    return work(tx);
  });

it('shows a tenant its own rows and no others, without any filter', async () => {
  const rows = await as(mine.tenantId, (tx) => tx`select distinct tenant_id from brand`);
  expect(rows).toEqual([{ tenant_id: mine.tenantId }]);
  expect(await as(mine.tenantId, (tx) => tx`select id from tenant`)).toEqual([{ id: mine.tenantId }]);
});

it('shows nothing where no tenant is set, also after a transaction that had one', async () => {
  await as(mine.tenantId, (tx) => tx`select 1`);
  expect(await app`select id from brand`).toEqual([]);
  expect(await as(null, (tx) => tx`select id from brand`)).toEqual([]);
  expect(await as('', (tx) => tx`select id from brand`)).toEqual([]);
});

it('lists no hosted page to whoever does not know its slug', async () => {
  expect(await app`select slug from hosted_page`).toEqual([]);
  const one = await app.begin(async (tx) => {
    await tx`select set_config('app.slug', ${theirs.slug}, true)`;
    return tx`select slug from hosted_page`;
  });
  expect(one).toEqual([{ slug: theirs.slug }]);
});

it('changes and deletes nothing of another tenant', async () => {
  const changed = await as(mine.tenantId, async (tx) => [
    (await tx`update brand set name = 'taken' where tenant_id = ${theirs.tenantId}`).count,
    (await tx`delete from embed_key where tenant_id = ${theirs.tenantId}`).count,
  ]);
  expect(changed).toEqual([0, 0]);
});

it('writes nothing into another tenant', async () => {
  const insert = as(
    mine.tenantId,
    (tx) => tx`insert into manufacturer (tenant_id, id, name) values (${theirs.tenantId}, ${newUuid()}, 'x')`,
  );
  await expect(insert).rejects.toMatchObject({ code: '42501' });
  const moved = as(mine.tenantId, (tx) => tx`update manufacturer set tenant_id = ${theirs.tenantId}`);
  await expect(moved).rejects.toMatchObject({ code: '42501' });
});

it('cannot take another role or turn its policies off', async () => {
  for (const statement of [
    'set role warranty_sweeper',
    'alter table brand disable row level security',
    'drop policy tenant on brand',
    'create table mine (id int)',
  ]) {
    await expect(app.unsafe(statement), statement).rejects.toMatchObject({ code: '42501' });
  }
  await expect(
    app.begin(async (tx) => {
      await tx`set local row_security = off`;
      return tx`select id from brand`;
    }),
  ).rejects.toMatchObject({ code: '42501' });
});

import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openDatabase } from '../../../api/platform/database.ts';
import { type PostgresProxy, startProxy } from '../../faults/proxy.ts';

const TENANT = '01980000-0000-7000-8000-00000000d00d';
const BRAND = '01980000-0000-7000-8000-00000000b00d';

let proxy: PostgresProxy;
let address: string;

beforeAll(async () => {
  const url = new URL(inject('databaseUrl'));
  proxy = await startProxy({ target: { host: url.hostname, port: Number(url.port) } });
  url.hostname = '127.0.0.1';
  url.port = String(proxy.port);
  address = url.href;
});
afterAll(() => proxy.close());

const trafficOf = (work: (database: ReturnType<typeof openDatabase>) => Promise<unknown>) =>
  proxy.during(async () => {
    const database = openDatabase(address);
    await work(database);
    await database.close();
  });

test('a call with arguments is one wait, on one connection', async () => {
  const traffic = await trafficOf((database) => database.call('brand_settings', [TENANT, BRAND]));
  expect(traffic).toMatchObject({ opened: 1, trips: 1, waits: 1 });
});

test('calls of the same moment are one wait', async () => {
  const traffic = await trafficOf(async (database) => {
    const answers = await Promise.all([
      database.call('brand_settings', [TENANT, BRAND]),
      database.call('open_embed', [TENANT, `it's "nobody's"`]),
      database.call<object>('term_bodies', [TENANT, '[]']),
    ]);
    expect(answers).toEqual([null, null, {}]);
  });
  expect(traffic).toMatchObject({ opened: 1, trips: 1, waits: 1 });
});

test('a call that fails fails alone with its moment; the next is answered', async () => {
  const database = openDatabase(address);
  await expect(database.call('brand_settings', [TENANT, 'no uuid'])).rejects.toThrow('uuid');
  expect(await database.call('brand_settings', [TENANT, BRAND])).toBeNull();
  await database.close();
});

test('a call that was asked before a transaction is answered before its commit', async () => {
  const database = openDatabase(address);
  const asked = database.call('brand_settings', [TENANT, BRAND]);
  const seen = await database.transaction({ tenantId: TENANT, reach: '' }, async () => [await asked]);
  expect(seen).toEqual([null]);
  await database.close();
});

test('a transaction waits for its beginning, for what it asks at once, and for its commit', async () => {
  const traffic = await trafficOf((database) =>
    database.transaction({ tenantId: TENANT, reach: '' }, (tx) =>
      Promise.all([1, 2, 3].map((n) => tx.execute(sql`select ${n}::int as n`).then(([row]) => row))),
    ),
  );
  expect(traffic.opened).toBe(1);
  expect(traffic.waits).toBe(3);
});

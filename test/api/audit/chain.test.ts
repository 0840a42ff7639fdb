import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { describe, expect, inject, test } from 'vitest';
import { readLinks } from '../../../api/audit/read-chain.ts';
import { verifyTenant } from '../../../api/audit/verify-tenant.ts';
import type { Mark } from '../../../api/audit/verify.ts';
import { transact } from '../../../api/core/context.ts';
import { writeAudit } from '../../../api/core/record.ts';
import { newUuid, schema } from '../../../db/index.ts';
import { asOwner } from '../../../scripts/database.ts';
import { memoryFiles, openCtx } from '../../setup/ctx.ts';
import { makeTenant, type TestTenant } from '../../setup/tenant.ts';
import { ahead, anchored, chained, chainOf, HOUR, record } from './rig.ts';

type Source = Parameters<typeof readLinks>[0];

const asOwnerOf = <T>({ tenantId }: TestTenant, work: (source: Source) => Promise<T>): Promise<T> =>
  asOwner({ ownerUrl: inject('ownerUrl') }, (owner) =>
    drizzle(owner, { schema }).transaction(async (db) => {
      await db.execute(sql`select set_config('app.tenant', ${tenantId}, true)`);
      return work({ db, tenantId });
    }),
  );

const verify = (tenant: TestTenant, anchors: Mark[] = []) =>
  asOwnerOf(tenant, (source) => verifyTenant(source, anchors));

const isDue = async ({ tenantId, query }: TestTenant, at = ahead(0)()) => {
  const [row] = await query(sql`select due_tenants(${at}::timestamptz) ? ${tenantId} as due`);
  return row!.due as boolean;
};

describe('the chain', () => {
  test('grows under 20 writers and 4 chainers without gaps, and misses no row', async () => {
    const tenant = await makeTenant();
    const write = async () => {
      const { ctx, close } = openCtx(tenant.tenantId);
      for (let i = 0; i < 10; i++) {
        await transact(ctx, (tx) =>
          writeAudit(tx, { action: 'claim.close', objectType: 'claim', objectId: newUuid() }),
        );
      }
      await close();
    };
    let writing = true;
    let minutes = 0;
    const chain = async () => {
      while (writing) await chained(tenant, { now: ahead(60_000 * ++minutes) });
    };
    const writers = Promise.all(Array.from({ length: 20 }, write)).finally(() => (writing = false));
    await Promise.all([writers, ...Array.from({ length: 4 }, chain)]);
    await chained(tenant, { now: ahead(60_000 * ++minutes) });

    const places = await chainOf(tenant);
    expect(places.map(({ seq }) => seq)).toEqual(Array.from({ length: 200 }, (_, i) => i + 1));
    expect(await verify(tenant)).toMatchObject({ rows: 200, waiting: 0, fault: null });
  });

  test('lets a row wait that is too young, and appends one that turns up late', async () => {
    const tenant = await makeTenant();
    await record(tenant, 1, 0);
    await chained(tenant, { now: () => new Date(Date.now() - 1_000).toISOString() });
    expect(await chainOf(tenant)).toEqual([]);
    await chained(tenant);
    const [first] = await chainOf(tenant);
    await record(tenant, 1, 5);
    await chained(tenant, { now: ahead(60_000) });
    const places = await chainOf(tenant);
    expect([places.length, places[0]]).toEqual([2, first]);
    expect(await verify(tenant)).toMatchObject({ rows: 2, fault: null });
  });

  test('makes a tenant due until every row has its place and the head is anchored', async () => {
    const tenant = await makeTenant();
    expect(await isDue(tenant)).toBe(false);
    await record(tenant, 3);
    expect(await isDue(tenant)).toBe(true);
    await chained(tenant);
    expect(await isDue(tenant)).toBe(true);
    const files = memoryFiles();
    await anchored(tenant, { files });
    expect(await isDue(tenant)).toBe(false);
    expect([...files.objects.keys()]).toEqual([`audit-heads/${tenant.tenantId}/3.json`]);
  });

  test('is not looked at again within seconds', async () => {
    const tenant = await makeTenant();
    await chained(tenant);
    await record(tenant, 1);
    await chained(tenant);
    expect(await chainOf(tenant)).toEqual([]);
    await chained(tenant, { now: ahead(20_000) });
    expect(await chainOf(tenant)).toHaveLength(1);
  });

  test('cannot be changed or cut by the role of the Worker', async () => {
    const tenant = await makeTenant();
    await record(tenant, 2);
    await chained(tenant);
    const app = postgres(inject('databaseUrl'), { max: 1, prepare: false, onnotice: () => undefined });
    for (const statement of [
      `update audit set reason = 'x'`,
      'delete from audit',
      `update audit_chain set hash = 'x'`,
      'delete from audit_chain',
      'truncate audit_chain',
      'delete from audit_head',
    ]) {
      const attempt = app.begin(async (tx) => {
        await tx`select set_config('app.tenant', ${tenant.tenantId}, true)`;
        return tx.unsafe(statement);
      });
      await expect(attempt, statement).rejects.toMatchObject({ code: '42501' });
    }
    await app.end();
  });
});

describe('the anchor', () => {
  test('leaves the database once an hour, and never twice for one place', async () => {
    const tenant = await makeTenant();
    const files = memoryFiles();
    await record(tenant, 2);
    await chained(tenant);
    await anchored(tenant, { files });
    await record(tenant, 1);
    await chained(tenant, { now: ahead(60_000) });
    await anchored(tenant, { files, now: ahead(HOUR / 2) });
    expect(files.objects.size).toBe(1);
    await anchored(tenant, { files, now: ahead(HOUR) });
    expect([...files.objects.keys()].map((key) => key.split('/').at(-1))).toEqual(['2.json', '3.json']);
  });

  test('raises an alarm where the chain says something else than it said before', async () => {
    const tenant = await makeTenant();
    const files = memoryFiles();
    await record(tenant, 2);
    await chained(tenant);
    await anchored(tenant, { files });
    await tenant.query(sql`update audit_head set hash = 'other', anchored_seq = 0, anchored_at = null`);
    await expect(anchored(tenant, { files })).rejects.toThrow('differs from its anchor');
  });
});

describe('F38 tampering as the owner of the database', () => {
  const at = 4;
  const prepare = async () => {
    const tenant = await makeTenant();
    await record(tenant, 7);
    await chained(tenant);
    const [head] = await tenant.query(
      sql`select seq::int as seq, hash from audit_head where tenant_id = ${tenant.tenantId}`,
    );
    return { tenant, places: await chainOf(tenant), anchors: [head as unknown as Mark] };
  };
  type Prepared = Awaited<ReturnType<typeof prepare>>;
  const run = ({ tenant }: Prepared, statement: ReturnType<typeof sql>) => tenant.query(statement);
  const own = ({ tenant }: Prepared) => sql`tenant_id = ${tenant.tenantId}`;
  const idAt = ({ places }: Prepared, seq: number) => places[seq - 1]!.id;

  test.each<[string, (p: Prepared) => Promise<unknown>, number]>([
    ['edit', (p) => run(p, sql`update audit set reason = 'so' where ${own(p)} and id = ${idAt(p, at)}`), at],
    ['delete', (p) => run(p, sql`delete from audit where ${own(p)} and id = ${idAt(p, at)}`), at],
    [
      'delete with its place',
      (p) => run(p, sql`delete from audit_chain where ${own(p)} and seq = ${at}`),
      at,
    ],
    [
      'reorder',
      async (p) => {
        await run(p, sql`update audit_chain set seq = -1 where ${own(p)} and seq = 6`);
        await run(p, sql`update audit_chain set seq = 6 where ${own(p)} and seq = ${at}`);
        await run(p, sql`update audit_chain set seq = ${at} where ${own(p)} and seq = -1`);
      },
      at,
    ],
    ['cut tail', (p) => run(p, sql`delete from audit_chain where ${own(p)} and seq >= ${at}`), at],
    [
      'cut tail with rows and head',
      async (p) => {
        await run(
          p,
          sql`delete from audit where ${own(p)} and id in (select audit_id from audit_chain where ${own(p)} and seq >= ${at})`,
        );
        await run(p, sql`delete from audit_chain where ${own(p)} and seq >= ${at}`);
        await run(
          p,
          sql`update audit_head h set seq = c.seq, hash = c.hash from audit_chain c
            where h.tenant_id = ${p.tenant.tenantId} and c.tenant_id = h.tenant_id and c.seq = ${at - 1}`,
        );
      },
      at,
    ],
  ])('%s: the first bad row is named', async (_kind, tamper, seq) => {
    const prepared = await prepare();
    expect(await verify(prepared.tenant, prepared.anchors)).toMatchObject({ rows: 7, fault: null });
    await tamper(prepared);
    const { fault } = await verify(prepared.tenant, prepared.anchors);
    expect(fault).toMatchObject({ seq });
  });

  test('insert: a row of an older day is not adopted, and is named', async () => {
    const { tenant } = await prepare();
    await record(tenant, 1, 24 * 60);
    await chained(tenant, { now: ahead(60_000) });
    expect(await chainOf(tenant)).toHaveLength(7);
    const [inserted] = await tenant.query(
      sql`select id from audit where tenant_id = ${tenant.tenantId} order by recorded_at limit 1`,
    );
    expect((await verify(tenant)).fault).toMatchObject({ kind: 'inserted', auditId: inserted!.id });
  });
});

test('3,000 rows are read a page at a time', async () => {
  const tenant = await makeTenant();
  await record(tenant, 3_000);
  await chained(tenant);
  expect(await verify(tenant)).toMatchObject({ rows: 3_000, fault: null });
  const asked = await asOwnerOf(tenant, async ({ db, tenantId }) => {
    let selects = 0;
    const counting = new Proxy(db, {
      get(target, name) {
        if (name === 'select') selects += 1;
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    const links = readLinks({ db: counting, tenantId });
    for (let i = 0; i < 1_500; i++) await links.next();
    return selects;
  });
  expect(asked).toBe(2);
});

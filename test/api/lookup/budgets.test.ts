import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { makeTenant, type TestTenant } from '../../setup/tenant.ts';

const look = (tenant: TestTenant, serial: string, token?: string) =>
  tenant.api('/v1/lookups', { body: { serial }, ...(token ? { token } : {}) });

const spend = (tenant: TestTenant, kind: string, used: number) =>
  tenant.query(
    sql`update budget set used = ${used} where tenant_id = ${tenant.tenantId} and bucket like ${`miss:${kind}:%`}`,
  );

const usedOf = async (tenant: TestTenant, kind: string) => {
  const rows = await tenant.query(
    sql`select sum(used)::int as used from budget where tenant_id = ${tenant.tenantId} and bucket like ${`miss:${kind}:%`}`,
  );
  return rows[0]?.['used'];
};

describe('misses are budgeted', () => {
  it.each([
    ['B052', 'addr', 20, 10 * 60],
    ['B053', 'key', 300, 60 * 60],
    ['B053', 'brand', 2000, 24 * 60 * 60],
  ])('%s: per %s, %i in %i seconds', async (_, kind, most, seconds) => {
    const tenant = await makeTenant();
    await tenant.addUnit({ serial: 'REAL-0001' });
    await look(tenant, 'GUESS-0001');
    await spend(tenant, kind, most - 1);
    expect((await look(tenant, 'GUESS-0002')).status).toBe(200);
    const refused = await look(tenant, 'GUESS-0003');
    expect(refused.status).toBe(429);
    expect(refused.body).toMatchObject({
      code: 'too_many_requests',
      detail: expect.stringContaining('says nothing'),
    });
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(seconds);
  });

  it('B052: a serial that exists is refused in the same words', async () => {
    const tenant = await makeTenant();
    await tenant.addUnit({ serial: 'REAL-0001' });
    await look(tenant, 'GUESS-0001');
    await spend(tenant, 'key', 300);
    const [hit, miss] = [await look(tenant, 'REAL-0001'), await look(tenant, 'GUESS-0002')];
    const same = ({ requestId: _, ...rest }: Record<string, unknown>) => rest;
    expect(hit.status).toBe(429);
    expect(same(hit.body)).toEqual(same(miss.body));
    expect(await usedOf(tenant, 'key')).toBe(300);
  });

  it('of two that ask at once each is counted', async () => {
    const tenant = await makeTenant();
    await Promise.all(Array.from({ length: 8 }, (_, i) => look(tenant, `GUESS-000${i}`)));
    expect(await usedOf(tenant, 'key')).toBe(8);
  });

  it('hits cost nothing', async () => {
    const tenant = await makeTenant();
    await tenant.addUnit({ serial: 'REAL-0001' });
    await look(tenant, 'REAL-0001');
    expect(await usedOf(tenant, 'key')).toBeNull();
  });

  it('staff are not held up by what strangers guess', async () => {
    const tenant = await makeTenant();
    const { token } = await tenant.addUser({ role: 'agent' });
    await look(tenant, 'GUESS-0001');
    await spend(tenant, 'brand', 2000);
    expect((await look(tenant, 'GUESS-0002', token)).status).toBe(200);
  });

  it('of one tenant hold up no other', async () => {
    const [one, two] = [await makeTenant(), await makeTenant()];
    await look(one, 'GUESS-0001');
    await spend(one, 'addr', 20);
    expect((await look(one, 'GUESS-0002')).status).toBe(429);
    expect((await look(two, 'GUESS-0002')).status).toBe(200);
  });
});

import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { AuditChain } from '../../../api/audit/schema.ts';
import { makeTenant, type TestTenant } from '../../setup/tenant.ts';
import { chained, chainOf, record } from './rig.ts';

const ask = async (tenant: TestTenant, role: 'sysadmin' | 'auditor' | 'agent' = 'auditor') => {
  const { token } = await tenant.addUser({ role });
  return tenant.api<AuditChain>('/v1/audit/chain', { token });
};

describe('the state of the chain', () => {
  test('is empty where nothing was sealed yet', async () => {
    const { status, body } = await ask(await makeTenant());
    expect([status, body]).toEqual([200, { sealed: null, anchored: null, verified: null, fault: null }]);
  });

  test('says how far the log is sealed and which rows were checked', async () => {
    const tenant = await makeTenant();
    await record(tenant, 3);
    await chained(tenant);
    const { body } = await ask(tenant, 'sysadmin');
    expect(body).toMatchObject({
      sealed: { seq: 3 },
      anchored: null,
      verified: { from: 1, to: 3 },
      fault: null,
    });
    expect(body.sealed!.at).toMatch(/^\d{4}-/);
  });

  test('checks the latest rows of a long log', async () => {
    const tenant = await makeTenant();
    await record(tenant, 700);
    await chained(tenant);
    const { body } = await ask(tenant);
    expect(body).toMatchObject({ sealed: { seq: 700 }, verified: { from: 201, to: 700 }, fault: null });
  });

  test('F38: names a row that was written over', async () => {
    const tenant = await makeTenant();
    await record(tenant, 5);
    await chained(tenant);
    const { id } = (await chainOf(tenant))[3]!;
    await tenant.query(
      sql`update audit set reason = 'other' where tenant_id = ${tenant.tenantId} and id = ${id}`,
    );
    const { body } = await ask(tenant);
    expect(body).toMatchObject({ verified: { from: 1, to: 3 }, fault: { seq: 4 } });
  });

  test('is for those who read the log', async () => {
    expect((await ask(await makeTenant(), 'agent')).status).toBe(403);
  });
});

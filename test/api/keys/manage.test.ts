import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { ApiKey } from '../../../api/keys/schema.ts';
import { toWireId } from '../../../db/index.ts';
import { makeTenant } from '../../setup/tenant.ts';

type Made = ApiKey & { secret: string };

async function settings() {
  const tenant = await makeTenant();
  const { token } = await tenant.addUser({ role: 'sysadmin' });
  return {
    tenant,
    token,
    create: (body: object = {}, headers: Record<string, string> = {}) =>
      tenant.api<Made>('/v1/api-keys', {
        token,
        headers,
        body: { name: 'ERP', scopes: ['claims:read'], ...body },
      }),
    roll: (id: string, body: object = {}, headers: Record<string, string> = {}) =>
      tenant.api<Made>(`/v1/api-keys/${id}/roll`, { token, body, headers }),
    revoke: (id: string) => tenant.api<ApiKey>(`/v1/api-keys/${id}/revoke`, { token, body: {} }),
    list: async () => (await tenant.api<{ items: ApiKey[] }>('/v1/api-keys', { token })).body.items,
    use: async (secret: string) => (await tenant.api('/v1/claims', { token: secret })).status,
    /** Its deadline passes. */
    pass: (hint: string) =>
      tenant.query(
        sql`update api_key set expires_at = now() - interval '1 second' where tenant_id = ${tenant.tenantId} and hint = ${hint}`,
      ),
  };
}

describe('the secret of a key', () => {
  it('is shown once and kept nowhere; the same request shows it again', async () => {
    const { tenant, create, list, use } = await settings();
    const headers = { 'idempotency-key': randomUUID() };
    const first = await create({}, headers);
    expect(first.status).toBe(201);
    expect(first.body.secret).toMatch(/^sk_live_[\w-]{59}$/);
    expect(await use(first.body.secret)).toBe(200);
    const again = await create({}, headers);
    expect([again.headers.get('idempotent-replayed'), again.body]).toEqual(['true', first.body]);
    const { secret, ...shown } = first.body;
    expect(await list()).toEqual([{ ...shown, lastUsedAt: expect.any(String) }]);
    const tables = ['api_key', 'idempotency', 'audit', 'outbox'];
    for (const table of tables) {
      const rows = await tenant.query(
        sql`select * from ${sql.identifier(table)} where tenant_id = ${tenant.tenantId}`,
      );
      expect(JSON.stringify(rows), table).not.toContain(secret);
    }
  });

  it('can be of test mode', async () => {
    const { create } = await settings();
    const { body } = await create({ mode: 'test' });
    expect([body.mode, body.secret.slice(0, 8)]).toEqual(['test', 'sk_test_']);
  });

  it('ends at once with its key, that of before as well', async () => {
    const { create, roll, revoke, use, list } = await settings();
    const made = (await create()).body;
    const rolled = (await roll(made.id)).body;
    expect((await revoke(made.id)).body.revokedAt).toEqual(expect.any(String));
    expect([await use(made.secret), await use(rolled.secret)]).toEqual([401, 401]);
    expect((await revoke(made.id)).status).toBe(200);
    expect((await roll(made.id)).status).toBe(410);
    expect(await list()).toMatchObject([{ id: made.id, previous: null }]);
  });
});

describe('rolling', () => {
  it('F37: fails no request, and the old secret dies at its deadline', async () => {
    const { create, roll, use, pass } = await settings();
    const made = (await create()).body;
    const current = { secret: made.secret };
    let rolling = true;
    const traffic = Array.from({ length: 6 }, async () => {
      const seen: number[] = [];
      while (rolling || seen.length < 5) seen.push(await use(current.secret));
      return seen;
    });
    const rolled = (await roll(made.id)).body;
    const both = [await use(made.secret), await use(rolled.secret)];
    current.secret = rolled.secret;
    rolling = false;
    const statuses = (await Promise.all(traffic)).flat();
    expect(statuses.length).toBeGreaterThanOrEqual(30);
    expect(new Set([...statuses, ...both])).toEqual(new Set([200]));
    await pass(made.hint);
    expect([await use(made.secret), await use(rolled.secret)]).toEqual([401, 200]);
  });

  it('keeps two secrets at most, and says which one is going', async () => {
    const { create, roll, use, list } = await settings();
    const first = (await create()).body;
    const second = (await roll(first.id, { overlapHours: 1 })).body;
    const deadline = Date.parse(second.previous!.expiresAt) - Date.now();
    expect(second).toMatchObject({ id: first.id, previous: { hint: first.hint } });
    expect(Math.abs(deadline - 3_600_000)).toBeLessThan(60_000);
    const third = (await roll(first.id)).body;
    expect([await use(first.secret), await use(second.secret), await use(third.secret)]).toEqual([
      401, 200, 200,
    ]);
    expect(await list()).toMatchObject([{ id: first.id, previous: { hint: second.hint } }]);
  });

  it('without overlap ends the old secret now', async () => {
    const { create, roll, use } = await settings();
    const made = (await create()).body;
    const rolled = (await roll(made.id, { overlapHours: 0 })).body;
    expect([rolled.previous, await use(made.secret), await use(rolled.secret)]).toEqual([null, 401, 200]);
  });

  it('lets no secret outlive its key', async () => {
    const { create, roll } = await settings();
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    const made = (await create({ expiresAt })).body;
    expect((await roll(made.id)).body).toMatchObject({ expiresAt, previous: { expiresAt } });
  });

  it('sent twice rolls once', async () => {
    const { create, roll, use } = await settings();
    const made = (await create()).body;
    const headers = { 'idempotency-key': randomUUID() };
    const [one, other] = [await roll(made.id, {}, headers), await roll(made.id, {}, headers)];
    expect(other.body).toEqual(one.body);
    expect([await use(made.secret), await use(other.body.secret)]).toEqual([200, 200]);
  });

  it('does not make a repeated request of the partner a second one', async () => {
    const { tenant, create, roll } = await settings();
    const made = (await create({ scopes: ['claims:write'] })).body;
    const file = (token: string) =>
      tenant.api<{ id: string }>('/v1/claims', {
        token,
        body: { symptoms: { whatHappens: 'No power' } },
        headers: { 'idempotency-key': 'partner-request-1' },
      });
    const before = await file(made.secret);
    const after = await file((await roll(made.id)).body.secret);
    expect([after.headers.get('idempotent-replayed'), after.body.id]).toEqual(['true', before.body.id]);
  });
});

describe('keys are managed', () => {
  it.each(['agent', 'technician', 'initiator', 'consumer'] as const)('not by a %s', async (role) => {
    const tenant = await makeTenant();
    const organizationId = role === 'initiator' ? await tenant.addOrganization() : undefined;
    const { token } = await tenant.addUser({ role, ...(organizationId ? { organizationId } : {}) });
    for (const path of ['/v1/api-keys', '/v1/embed-keys']) {
      const answer = await tenant.api(path, { token });
      expect([answer.status, answer.body['code']]).toEqual([403, 'forbidden']);
    }
  });

  it('B072: not with a publishable key, nor with a secret one of every scope', async () => {
    const tenant = await makeTenant();
    const { secret } = await tenant.addSecret({ scopes: ['claims:decide', 'audit:read'] });
    for (const token of [tenant.key, secret]) {
      const answer = await tenant.api('/v1/api-keys', {
        token,
        body: { name: 'x', scopes: ['claims:read'] },
      });
      expect([answer.status, answer.body['code']]).toEqual([403, 'key_type']);
    }
  });

  it.each([
    ['no scope', { scopes: [] }, '/scopes'],
    ['an unknown scope', { scopes: ['everything'] }, '/scopes/0'],
    ['no network', { networks: ['203.0.113.0/99'] }, '/networks/0'],
    ['an end in the past', { expiresAt: '2020-01-01T00:00:00Z' }, '/expiresAt'],
    ['a foreign organisation', { organizationId: toWireId('organization', randomUUID()) }, '/organizationId'],
  ])('and refuse %s', async (_, body, pointer) => {
    const { create } = await settings();
    const { status, body: problem } = await create(body);
    expect([status, problem]).toMatchObject([422, { errors: [{ pointer }] }]);
  });

  it('T54: and give no organisation the scopes of the service', async () => {
    const { tenant, create } = await settings();
    const organizationId = toWireId('organization', await tenant.addOrganization('dealer'));
    for (const scope of ['claims:decide', 'workshop:write', 'audit:read']) {
      const { body } = await create({ organizationId, scopes: ['claims:read', scope] });
      expect(body).toMatchObject({ errors: [{ pointer: '/scopes/1', code: 'not_for_organizations' }] });
    }
  });

  it('with a row of the audit for each change', async () => {
    const { tenant, create, roll, revoke } = await settings();
    const { id } = (await create()).body;
    await roll(id);
    await revoke(id);
    const rows = await tenant.query(
      sql`select action from audit where tenant_id = ${tenant.tenantId} and object_type = 'apiKey' order by at, id`,
    );
    expect(rows.map(({ action }) => action)).toEqual(['api_key.create', 'api_key.roll', 'api_key.revoke']);
  });
});

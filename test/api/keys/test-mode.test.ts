import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../api/claims/schema.ts';
import type { LookupAnswer } from '../../../api/lookup/schema.ts';
import { TEST_SERIALS, type Verdict } from '../../../db/vocab.ts';
import { makeClaim } from '../../setup/claim.ts';
import { makeTenant, type TestTenant } from '../../setup/tenant.ts';

type Found = Extract<LookupAnswer, { outcome: 'found' }>;
const look = async (tenant: TestTenant, token: string, serial: string) =>
  (await tenant.api<Found>('/v1/lookups', { token, body: { serial } })).body;
const setClock = (tenant: TestTenant, token: string, now: string | null) =>
  tenant.api('/v1/test-clock', { method: 'PUT', token, body: { now } });
const inYears = (years: number) => new Date(Date.now() + years * 365 * 86_400_000).toISOString();

const VERDICTS: Record<string, [Verdict, string]> = {
  'TEST-COVERED': ['covered', 'in_cover'],
  'TEST-CONDITIONAL': ['conditional', 'unverified_start'],
  'TEST-NOT-COVERED': ['not_covered', 'ended'],
  'TEST-UNKNOWN-DATES': ['unknown', 'no_start_date'],
  'TEST-RECALL': ['covered', 'recall'],
  'TEST-VOID': ['not_covered', 'void'],
  'TEST-SUSPENDED': ['conditional', 'suspended'],
  'TEST-REPLACED': ['not_covered', 'replaced'],
};

describe('a test key', () => {
  it('has a serial for each of its stories, and no story untold', () => {
    expect(Object.keys(VERDICTS)).toEqual(TEST_SERIALS);
  });

  it.each(Object.entries(VERDICTS))('%s gives %j', async (serial, [verdict, reason]) => {
    const tenant = await makeTenant();
    const { key } = await tenant.addKey({}, 'pk_test');
    const { secret } = await tenant.addSecret({ testMode: true, scopes: ['lookups:read'] });
    const told = { outcome: 'found', serial, receipt: { verdict }, unitId: null };
    expect(await look(tenant, key, serial.toLowerCase())).toMatchObject(told);
    const whole = await look(tenant, secret, serial);
    expect(whole).toMatchObject(told);
    expect(whole.receipt.reasons.map(({ code }) => code)).toContain(reason);
  });

  it('B054: its serials are unknown to a live key', async () => {
    const tenant = await makeTenant();
    const { secret } = await tenant.addSecret({ scopes: ['lookups:read'] });
    for (const token of [tenant.key, secret]) {
      expect((await look(tenant, token, 'TEST-COVERED')).outcome).not.toBe('found');
    }
  });

  it('B054: a live serial is unknown to it, and a claim is made without the live unit', async () => {
    const tenant = await makeTenant();
    const unit = await tenant.addUnit();
    const { secret } = await tenant.addSecret({ testMode: true, scopes: ['lookups:read', 'claims:write'] });
    expect((await look(tenant, secret, unit.serial)).outcome).not.toBe('found');
    const lines = [{ serial: unit.serial }, { serial: 'TEST-COVERED' }];
    const { body } = await tenant.api<Claim>('/v1/claims', { token: secret, body: { lines } });
    expect(body.lines.map(({ coverage }) => coverage?.verdict)).toEqual([undefined, 'covered']);
    const rows = await tenant.query(sql`select unit_id from claim_line where tenant_id = ${tenant.tenantId}`);
    expect(rows).toEqual([{ unit_id: null }, { unit_id: null }]);
  });

  it('B054: nor does the author of its draft reach a live unit', async () => {
    const tenant = await makeTenant();
    const unit = await tenant.addUnit();
    const { key } = await tenant.addKey({}, 'pk_test');
    const draft = await tenant.api<Claim & { session: { token: string } }>('/v1/claims', {
      token: key,
      body: {},
    });
    const changed = await tenant.api<Claim>(`/v1/claims/${draft.body.id}`, {
      method: 'PATCH',
      token: draft.body.session.token,
      body: { lines: [{ serial: unit.serial }] },
      headers: { 'if-match': `"${draft.body.version}"` },
    });
    expect([changed.status, changed.body.lines[0]?.coverage ?? null]).toEqual([200, null]);
  });

  it('B076: sees test claims and no live ones, a live key the reverse, and people only live ones', async () => {
    const tenant = await makeTenant();
    const live = await makeClaim(tenant);
    const scopes = ['claims:read', 'claims:write'] as const;
    const test = await tenant.addSecret({ testMode: true, scopes: [...scopes] });
    const real = await tenant.addSecret({ scopes: [...scopes] });
    const manager = await tenant.addUser({ role: 'warranty_manager' });
    const made = await tenant.api<Claim>('/v1/claims', {
      token: test.secret,
      body: {
        symptoms: { whatHappens: 'No power' },
        contact: { name: 'Ada', email: 'ada@home.example' },
        lines: [{ serial: 'TEST-COVERED' }],
      },
    });
    const submitted = await tenant.api<Claim>(`/v1/claims/${made.body.id}/submit`, {
      token: test.secret,
      body: {},
      headers: { 'if-match': `"${made.body.version}"` },
    });
    expect(submitted.status, submitted.text).toBe(200);
    const get = async (token: string, id: string) => (await tenant.api(`/v1/claims/${id}`, { token })).status;
    const list = async (token: string) =>
      (await tenant.api<{ items: { id: string }[] }>('/v1/claims', { token })).body.items.map(({ id }) => id);
    expect([await get(test.secret, live.wireId), await get(test.secret, made.body.id)]).toEqual([404, 200]);
    expect(await list(test.secret)).toEqual([made.body.id]);
    for (const token of [real.secret, manager.token]) {
      expect([await get(token, live.wireId), await get(token, made.body.id)]).toEqual([200, 404]);
      expect(await list(token)).toEqual([live.wireId]);
    }
    const heard = await tenant.query(sql`select kind from outbox where tenant_id = ${tenant.tenantId}`);
    expect(heard).toEqual([]);
  });
});

describe('the test clock', () => {
  it.each(['pk_test', 'sk_test'])('is what time it is for requests with its %s', async (kind) => {
    const tenant = await makeTenant();
    const token =
      kind === 'pk_test'
        ? (await tenant.addKey({}, 'pk_test')).key
        : (await tenant.addSecret({ testMode: true, scopes: ['lookups:read'] })).secret;
    const verdict = async () => (await look(tenant, token, 'TEST-COVERED')).receipt.verdict;
    const then = inYears(3);
    expect(await verdict()).toBe('covered');
    const set = await setClock(tenant, token, then);
    expect([set.status, set.body]).toEqual([200, { now: then }]);
    expect(await verdict()).toBe('not_covered');
    expect((await setClock(tenant, token, null)).body).toEqual({ now: null });
    expect(await verdict()).toBe('covered');
  });

  it('moves nothing that is proven by time', async () => {
    const tenant = await makeTenant();
    const { secret } = await tenant.addSecret({ testMode: true, scopes: ['claims:write'] });
    await setClock(tenant, secret, inYears(3));
    const { body } = await tenant.api<Claim>('/v1/claims', { token: secret, body: {} });
    expect(Date.parse(body.createdAt)).toBeGreaterThan(Date.now() + 2 * 365 * 86_400_000);
    const rows = await tenant.query(
      sql`select at from audit where tenant_id = ${tenant.tenantId} and at > now() + interval '1 day'`,
    );
    expect(rows).toEqual([]);
  });

  it.each([-3, 3])('%i years away leaves the author of a draft his session', async (years) => {
    const tenant = await makeTenant();
    const { key } = await tenant.addKey({}, 'pk_test');
    await setClock(tenant, key, inYears(years));
    const { body } = await tenant.api<Claim & { session: { token: string } }>('/v1/claims', {
      token: key,
      body: {},
    });
    expect((await tenant.api(`/v1/claims/${body.id}`, { token: body.session.token })).status).toBe(200);
  });

  it('is no business of live keys and of people', async () => {
    const tenant = await makeTenant();
    const { secret } = await tenant.addSecret({ scopes: ['lookups:read'] });
    const { token } = await tenant.addUser({ role: 'sysadmin' });
    for (const credential of [tenant.key, secret, token]) {
      const answer = await setClock(tenant, credential, inYears(1));
      expect([answer.status, answer.body['code']]).toEqual([403, 'key_type']);
    }
  });

  it('sends no mail: a sign-in code that it asks for is never made, and the answer does not tell', async () => {
    const tenant = await makeTenant();
    const { email } = await tenant.addUser({ role: 'agent' });
    const { key } = await tenant.addKey({}, 'pk_test');
    const ask = (token: string) => tenant.api('/v1/sign-in-codes', { token, body: { email } });
    const [test, live] = [await ask(key), await ask(tenant.key)];
    expect([test.status, test.body]).toEqual([live.status, live.body]);
    const asked = await tenant.query(
      sql`select count(*)::int as n from outbox where tenant_id = ${tenant.tenantId} and kind = 'sign_in.requested'`,
    );
    expect(asked).toEqual([{ n: 1 }]);
  });
});

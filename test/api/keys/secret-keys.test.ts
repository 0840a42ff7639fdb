import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it, vi } from 'vitest';
import { createApp } from '../../../api/app.ts';
import type { Claim } from '../../../api/claims/schema.ts';
import { newToken } from '../../../api/core/token.ts';
import { brand, newUuid } from '../../../db/index.ts';
import { makeClaim } from '../../setup/claim.ts';
import { openCtx } from '../../setup/ctx.ts';
import { makeTenant, type TestTenant } from '../../setup/tenant.ts';

const DRAFT = { symptoms: { whatHappens: 'No power' }, contact: { name: 'Ada', email: 'ada@home.example' } };
const changed = (token: string) => token.replace(/.(?=.{8}$)/, (letter) => (letter === 'x' ? 'y' : 'x'));
const statusOf = async (tenant: TestTenant, token: string) =>
  (await tenant.api('/v1/claims', { token })).status;

describe('a secret key', () => {
  it('B074: is refused when it is revoked, expired or mistyped, always in the same words', async () => {
    const tenant = await makeTenant();
    const { secret } = await tenant.addSecret({ scopes: ['claims:read'] });
    const revoked = await tenant.addSecret({ scopes: ['claims:read'], revokedAt: new Date().toISOString() });
    const expired = await tenant.addSecret({
      scopes: ['claims:read'],
      expiresAt: new Date(Date.now() - 1000).toISOString(),
    });
    expect(await statusOf(tenant, secret)).toBe(200);
    const tokens = [revoked.secret, expired.secret, changed(secret), secret.replace('live', 'test')];
    const refusals = await Promise.all(tokens.map((token) => tenant.api('/v1/claims', { token })));
    const seen = refusals.map(({ status, body: { requestId: _, ...problem } }) => ({ status, problem }));
    expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(seen[0]).toMatchObject({ status: 401, problem: { code: 'unauthenticated' } });
  });

  it('B074: with a wrong checksum is refused without asking the database', async () => {
    const asked = vi.fn(() => Promise.reject(new Error('the database was asked')));
    const { ctx, close } = openCtx(newUuid(), { database: { call: asked, transaction: asked } });
    const { tenantId: _, actor: __, ...anonymous } = ctx;
    const app = createApp({
      open: () => anonymous,
      newRequestId: newUuid,
      admit: () => Promise.resolve(true),
      log: () => undefined,
    });
    const secret = await newToken('sk_live', newUuid(), ctx.random);
    const ask = async (token: string) =>
      (await app.request('/v1/claims', { headers: { authorization: `Bearer ${token}` } })).status;
    expect(await ask(changed(secret))).toBe(401);
    expect(asked).not.toHaveBeenCalled();
    expect(await ask(secret)).toBe(500);
    expect(asked).toHaveBeenCalledOnce();
    await close();
  });

  it('B073: sent by a browser is refused, and its owners hear of it once a day', async () => {
    const tenant = await makeTenant();
    const { secret, keyId } = await tenant.addSecret({ scopes: ['claims:read'] });
    const send = (origin: string) => tenant.api('/v1/claims', { token: secret, headers: { origin } });
    const first = await send('https://shop.example');
    expect([first.status, first.body['code']]).toEqual([403, 'key_type']);
    const alarms = () =>
      tenant.query(
        sql`select a.changes, a.actor, o.kind, o.payload from audit a
            left join outbox o on o.tenant_id = a.tenant_id and o.object_id = a.object_id
            where a.tenant_id = ${tenant.tenantId} and a.action = 'key.used_in_browser'`,
      );
    await vi.waitFor(async () => expect(await alarms()).toHaveLength(1), 5000);
    for (const origin of ['https://shop.example', 'https://other.example', 'null']) await send(origin);
    expect(await alarms()).toEqual([
      {
        changes: { origin: 'https://shop.example' },
        actor: { kind: 'key', keyId },
        kind: 'key.exposed',
        payload: expect.objectContaining({ origin: 'https://shop.example' }),
      },
    ]);
    expect(await statusOf(tenant, secret)).toBe(200);
  });

  it('B073: that nobody has raises no alarm', async () => {
    const tenant = await makeTenant();
    const { secret } = await tenant.addSecret({
      scopes: ['claims:read'],
      revokedAt: new Date().toISOString(),
    });
    const answer = await tenant.api('/v1/claims', {
      token: secret,
      headers: { origin: 'https://shop.example' },
    });
    expect(answer.status).toBe(401);
    const rows = await tenant.query(sql`select 1 from audit where tenant_id = ${tenant.tenantId}`);
    expect(rows).toHaveLength(0);
  });

  it.each(['sk_live', 'sk_test', 'pk_live'] as const)('B075: %s in an address is refused', async (prefix) => {
    const tenant = await makeTenant();
    const { ctx, close } = openCtx(tenant.tenantId);
    const token = await newToken(prefix, tenant.tenantId, ctx.random);
    await close();
    for (const path of [`/v1/claims?key=${token}`, `/v1/claims?q=${token}`, `/v1/claims/${token}`]) {
      const answer = await tenant.api(path);
      expect([answer.status, answer.body['code']], path).toEqual([400, 'bad_request']);
      expect(answer.text).not.toContain(token);
    }
  });

  it('B100: with a scope for reading writes nothing', async () => {
    const tenant = await makeTenant();
    const { secret } = await tenant.addSecret({ scopes: ['claims:read', 'lookups:read'] });
    const write = await tenant.api('/v1/claims', { token: secret, body: DRAFT });
    expect([write.status, write.body['code']]).toEqual([403, 'scope']);
    const claim = await makeClaim(tenant);
    const version = { 'if-match': '"1"' };
    const withdraw = await tenant.api(`/v1/claims/${claim.wireId}/withdraw`, {
      token: secret,
      body: {},
      headers: version,
    });
    expect([withdraw.status, withdraw.body['code']]).toEqual([403, 'scope']);
    const [counted] = await tenant.query(
      sql`select count(*)::int as n from claim where tenant_id = ${tenant.tenantId}`,
    );
    expect(counted?.['n']).toBe(1);
  });

  it('B077: of one brand finds nothing of another', async () => {
    const tenant = await makeTenant();
    const other = { id: newUuid(), slug: `other-${newUuid()}`, name: 'Other', locales: ['en'] };
    await tenant.insert(brand, {
      ...other,
      defaultLocale: 'en',
      timeZone: 'UTC',
      lookupPolicy: 'verdict_only',
      theme: {},
      texts: {},
      support: {},
      senderName: 'Other',
      senderAddress: 'service@other.example',
    });
    const claim = await makeClaim(tenant);
    const { secret } = await tenant.addSecret({ brandId: other.id, scopes: ['claims:read'] });
    expect((await tenant.api(`/v1/claims/${claim.wireId}`, { token: secret })).status).toBe(404);
    expect((await tenant.api('/v1/claims', { token: secret })).body['items']).toEqual([]);
  });

  it('of an organisation sees and files what is of this organisation only', async () => {
    const tenant = await makeTenant();
    const [ours, theirs] = [await tenant.addOrganization('dealer'), await tenant.addOrganization('dealer')];
    const { secret } = await tenant.addSecret({
      organizationId: ours,
      scopes: ['claims:read', 'claims:write'],
    });
    const [own, foreign, nobodys] = [
      await makeClaim(tenant, { organizationId: ours }),
      await makeClaim(tenant, { organizationId: theirs }),
      await makeClaim(tenant),
    ];
    const get = async (id: string) => (await tenant.api(`/v1/claims/${id}`, { token: secret })).status;
    expect([await get(own.wireId), await get(foreign.wireId), await get(nobodys.wireId)]).toEqual([
      200, 404, 404,
    ]);
    const list = await tenant.api<{ items: { id: string }[] }>('/v1/claims', { token: secret });
    expect(list.body.items.map(({ id }) => id)).toEqual([own.wireId]);
    const filed = await tenant.api<Claim>('/v1/claims', { token: secret, body: DRAFT });
    expect(filed.status).toBe(201);
    const [row] = await tenant.query(
      sql`select organization_id from claim where tenant_id = ${tenant.tenantId} and ref = ${filed.body.ref}`,
    );
    expect(row?.['organization_id']).toBe(ours);
  });

  it('acts for its side in the history, and under its own name in the audit', async () => {
    const tenant = await makeTenant();
    const { secret, keyId } = await tenant.addSecret({ scopes: ['claims:write'] });
    await tenant.api('/v1/claims', { token: secret, body: DRAFT });
    const [row] = await tenant.query(
      sql`select e.actor as event, a.actor as audit from claim_event e join audit a on a.object_id = e.claim_id
          where e.tenant_id = ${tenant.tenantId} and a.tenant_id = ${tenant.tenantId}`,
    );
    expect(row).toEqual({ event: { kind: 'member', keyId }, audit: { kind: 'key', keyId } });
  });

  it('T54: decides nothing that it filed itself', async () => {
    const tenant = await makeTenant();
    const scopes = ['claims:read', 'claims:write', 'claims:decide'] as const;
    const [own, other] = [
      await tenant.addSecret({ scopes: [...scopes] }),
      await tenant.addSecret({ scopes: [...scopes] }),
    ];
    const body = { ...DRAFT, lines: [{ serial: 'AB-12345' }] };
    const draft = await tenant.api<Claim>('/v1/claims', { token: own.secret, body });
    const at = (verb: string) => `/v1/claims/${draft.body.id}/${verb}`;
    const submitted = await tenant.api<Claim>(at('submit'), {
      token: own.secret,
      body: {},
      headers: { 'if-match': `"${draft.body.version}"` },
    });
    expect(submitted.status, submitted.text).toBe(200);
    const review = await tenant.api<Claim>(at('start-review'), {
      token: other.secret,
      body: {},
      headers: { 'if-match': `"${submitted.body.version}"` },
    });
    expect(review.status, review.text).toBe(200);
    const decide = (token: string) =>
      tenant.api<Claim & { code?: string }>(at('decide'), {
        token,
        body: { lines: review.body.lines.map(({ id }) => ({ id, decision: 'approved' })) },
        headers: { 'if-match': `"${review.body.version}"` },
      });
    const refused = await decide(own.secret);
    expect([refused.status, refused.body.code]).toEqual([403, 'forbidden']);
    expect((await decide(other.secret)).body.state).toBe('approved');
  });

  it('is told of open claims at a look-up only if it may read claims', async () => {
    const tenant = await makeTenant();
    const unit = await tenant.addUnit();
    await makeClaim(tenant, { lines: [{ serial: unit.serial, unitId: unit.id }] });
    const openClaims = async (scopes: ('lookups:read' | 'claims:read')[]) => {
      const { secret } = await tenant.addSecret({ scopes });
      const answer = await tenant.api<{ openClaims: unknown[] }>('/v1/lookups', {
        token: secret,
        body: { serial: unit.serial },
      });
      return answer.body.openClaims.length;
    };
    expect([await openClaims(['lookups:read']), await openClaims(['lookups:read', 'claims:read'])]).toEqual([
      0, 1,
    ]);
  });

  it('with a list of addresses works from there only', async () => {
    const tenant = await makeTenant();
    const scopes = ['claims:read'] as const;
    const here = await tenant.addSecret({ scopes: [...scopes], networks: ['0.0.0.0/0', '::/0'] });
    const elsewhere = await tenant.addSecret({ scopes: [...scopes], networks: ['203.0.113.0/24'] });
    expect(await statusOf(tenant, here.secret)).toBe(200);
    const refused = await tenant.api('/v1/claims', { token: elsewhere.secret });
    expect([refused.status, refused.body['code']]).toEqual([403, 'address_not_allowed']);
  });

  it('remembers when it was last used, with at most one write a minute', async () => {
    const tenant = await makeTenant();
    const { secret, keyId } = await tenant.addSecret({ scopes: ['claims:read'] });
    const row = async () =>
      (await tenant.query(sql`select last_used_at, xmin::text from api_key where id = ${keyId}`))[0];
    expect((await row())?.['last_used_at']).toBeNull();
    await statusOf(tenant, secret);
    const first = await row();
    expect(first?.['last_used_at']).not.toBeNull();
    await statusOf(tenant, secret);
    expect(await row()).toEqual(first);
    await tenant.query(
      sql`update api_key set last_used_at = now() - interval '2 minutes' where id = ${keyId}`,
    );
    await statusOf(tenant, secret);
    expect((await row())?.['last_used_at']).not.toEqual(first?.['last_used_at']);
  });

  it('keeps its idempotency apart from that of others', async () => {
    const tenant = await makeTenant();
    const [one, other] = [
      await tenant.addSecret({ scopes: ['claims:write'] }),
      await tenant.addSecret({ scopes: ['claims:write'] }),
    ];
    const headers = { 'idempotency-key': randomUUID() };
    const file = async ({ secret }: { secret: string }) =>
      (await tenant.api<Claim>('/v1/claims', { token: secret, body: DRAFT, headers })).body.id;
    const first = await file(one);
    expect(await file(one)).toBe(first);
    expect(await file(other)).not.toBe(first);
  });
});

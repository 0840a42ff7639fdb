import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { makeTenant } from '../../setup/tenant.ts';
import { fileClaim, mailCode, minutes, someone } from './sign-in.ts';

const tenant = await makeTenant();
const exchange = (body: object, headers: Record<string, string> = {}) =>
  tenant.api('/v1/sessions', { body, headers });

describe('asking for a code', () => {
  it('answers a stranger and a person the same', async () => {
    const { email } = await tenant.addUser({ role: 'agent' });
    const [known, unknown] = [
      await tenant.api('/v1/sign-in-codes', { body: { email } }),
      await tenant.api('/v1/sign-in-codes', { body: { email: someone() } }),
    ];
    expect(known.status).toBe(202);
    expect(known.body).toEqual({ expiresInSeconds: 600, digits: 8 });
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text]);
  });

  it('leaves the look-up to the dispatcher, with the address as it is compared', async () => {
    const email = someone();
    await tenant.api('/v1/sign-in-codes', {
      body: { email: ` ${email.toUpperCase()} `, ref: 'WC-7K3M-9Q2X' },
      headers: { 'accept-language': 'ru' },
    });
    const rows = await tenant.query(
      sql`select sequence, payload from outbox where kind = 'sign_in.requested' and payload ->> 'email' = ${email}`,
    );
    expect(rows).toMatchObject([
      { sequence: 1, payload: { email, brandId: tenant.brandId, locale: 'ru', ref: 'WC-7K3M-9Q2X' } },
    ]);
  });

  it('takes five for one address, then says when to come back; other addresses go on', async () => {
    const own = await makeTenant();
    const ask = (email: string) => own.api('/v1/sign-in-codes', { body: { email } });
    const email = someone();
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(email)));
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 202, 202, 202, 202, 429, 429, 429]);
    const refused = answers.find(({ status }) => status === 429)!;
    expect(refused.body).toMatchObject({ code: 'too_many_requests' });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(600);
    expect((await ask(someone())).status).toBe(202);
    const [row] = await own.query(
      sql`select count(*)::int as count from outbox where tenant_id = ${own.tenantId} and kind = 'sign_in.requested'`,
    );
    expect(row).toEqual({ count: 6 });
  });

  it('takes thirty from one network', async () => {
    const own = await makeTenant();
    const ask = () => own.api('/v1/sign-in-codes', { body: { email: someone() } });
    const answers = await Promise.all(Array.from({ length: 32 }, ask));
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(30);
  });
});

describe('exchanging a code', () => {
  it('opens a session of the person, once', async () => {
    const { email, userId } = await tenant.addUser({ role: 'agent' });
    const body = await mailCode(tenant, { email });
    const session = await exchange({ ...body, email: email.toUpperCase() });
    expect(session.status).toBe(201);
    expect(session.body).toMatchObject({ kind: 'person', claim: null });
    const me = await tenant.api('/v1/me', { token: String(session.body['token']) });
    expect(me.body).toMatchObject({ kind: 'person', email, staff: true, memberships: [{ role: 'agent' }] });
    expect(await tenant.query(sql`select id from app_user where email = ${email}`)).toEqual([{ id: userId }]);
    const again = await exchange(body);
    expect([again.status, again.body['code']]).toEqual([401, 'code_invalid']);
  });

  it('makes a consumer of a claimant who was never here', async () => {
    const email = someone();
    await fileClaim(tenant, { email });
    const session = await exchange(await mailCode(tenant, { email }));
    const me = await tenant.api('/v1/me', { token: String(session.body['token']) });
    expect(me.body).toMatchObject({ fullName: 'Ada', staff: false, memberships: [{ role: 'consumer' }] });
  });

  it('confirms the address for later mails', async () => {
    const email = someone();
    const { id } = await fileClaim(tenant, { email });
    await exchange(await mailCode(tenant, { email }));
    const [address] = await tenant.query(sql`select confirmed_at from mail_address where address = ${email}`);
    const [contact] = await tenant.query(
      sql`select email_confirmed_at from claim_contact where claim_id = ${id}`,
    );
    expect(address!['confirmed_at']).not.toBeNull();
    expect(contact!['email_confirmed_at']).not.toBeNull();
  });

  it('opens only the claim that it was asked for', async () => {
    const email = someone();
    const { id, ref, wireId } = await fileClaim(tenant, { email });
    const body = await mailCode(tenant, { email, claimId: id });
    expect((await exchange(body)).status, 'not a code for the person').toBe(401);
    const other = await fileClaim(tenant, { email });
    expect((await exchange({ ...body, ref: other.ref })).status, 'not for another claim').toBe(401);
    const session = await exchange({ ...body, ref: ref.toLowerCase().replaceAll('-', ' ') });
    expect(session.body).toMatchObject({ kind: 'claim', claim: { id: wireId, ref, state: 'submitted' } });
    const me = await tenant.api('/v1/me', { token: String(session.body['token']) });
    expect(me.body).toMatchObject({ kind: 'claim', email, staff: false, claim: { id: wireId, ref } });
  });

  it('answers absent, wrong, expired, used up and foreign the same', async () => {
    const [wrong, expired, spent, gone] = [someone(), someone(), someone(), someone()];
    await mailCode(tenant, { email: wrong });
    await mailCode(tenant, { email: expired, expiresAt: minutes(-1) });
    await mailCode(tenant, { email: spent, attempts: 5 });
    const left = await tenant.addUser({ email: gone });
    await tenant.query(sql`update app_user set status = 'left' where id = ${left.userId}`);
    await mailCode(tenant, { email: gone });
    const foreign = await mailCode(await makeTenant(), { email: someone() });
    const code = '12345678';
    const answers = await Promise.all([
      exchange({ email: someone(), code }),
      exchange({ email: wrong, code: '87654321' }),
      exchange({ email: expired, code }),
      exchange({ email: spent, code }),
      exchange({ email: gone, code }),
      exchange(foreign),
      exchange({ email: wrong, code, ref: 'WC-7K3M-9Q2X' }),
    ]);
    const shapes = answers.map(({ status, body, headers }) => ({
      status,
      body: { ...body, requestId: undefined },
      authenticate: headers.get('www-authenticate'),
    }));
    expect(new Set(shapes.map((shape) => JSON.stringify(shape))).size).toBe(1);
    expect(shapes[0]).toMatchObject({ status: 401, body: { code: 'code_invalid' } });
  });

  it('B093: counts five attempts even when twenty come at once, and then refuses the right code', async () => {
    const email = someone();
    const right = await mailCode(tenant, { email });
    const tries = await Promise.all(
      Array.from({ length: 20 }, (_, i) => exchange({ email, code: String(20_000_000 + i) })),
    );
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(15);
    const [row] = await tenant.query(sql`select attempts from sign_in_code where email = ${email}`);
    expect(row).toEqual({ attempts: 5 });
    expect((await exchange(right, { 'cf-connecting-ip': '203.0.113.7' })).status).toBe(401);
  });

  it('gives one session to twenty who send the right code at once', async () => {
    const email = someone();
    const right = await mailCode(tenant, { email });
    const tries = await Promise.all(Array.from({ length: 20 }, () => exchange(right)));
    expect(tries.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('knows only the newest code', async () => {
    const email = someone();
    await mailCode(tenant, { email, code: '11111111', createdAt: minutes(-2) });
    await mailCode(tenant, { email, code: '22222222', createdAt: minutes(-1) });
    expect((await exchange({ email, code: '11111111' })).status).toBe(401);
    expect((await exchange({ email, code: '2222 2222' })).status).toBe(201);
    expect((await exchange({ email, code: '11111111' })).status, 'the older one died with it').toBe(401);
  });

  it('is for pages with a key, not for sessions', async () => {
    const { token } = await tenant.addUser();
    const body = await mailCode(tenant, { email: someone() });
    const answer = await tenant.api('/v1/sessions', { body, token });
    expect([answer.status, answer.body['code']]).toEqual([403, 'key_type']);
  });
});

import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { NOTICE_KINDS } from '../../../db/vocab.ts';
import { makeTenant } from '../../setup/tenant.ts';
import { accountOf, GOOD, network } from './account.ts';

const tenant = await makeTenant();
const { open, withPassword } = accountOf(tenant);

type Me = { version: number; fullName: string; title: string | null; locale: string; code: string };
const me = (token: string, headers: Record<string, string> = {}) =>
  tenant.api<Me>('/v1/me', { token, headers });
const update = (token: string, body: object, match?: string | null) =>
  tenant.api<Me & { current: Me; errors: { pointer: string; code: string }[] }>('/v1/me', {
    method: 'PATCH',
    token,
    body,
    headers: match ? { 'if-match': match } : {},
  });

describe('who I am', () => {
  it('says for whom somebody stands in', async () => {
    const organizationId = await tenant.addOrganization('customer');
    const [giver, deputy] = [
      await tenant.addUser({ role: 'approver', organizationId }),
      await tenant.addUser(),
    ];
    const lent = await tenant.addMembership(deputy.userId, { role: 'approver', organizationId });
    await tenant.addMembership(deputy.userId, { role: 'watcher', organizationId });
    await tenant.query(
      sql`update membership set delegated_by = ${giver.userId} where tenant_id = ${tenant.tenantId} and id = ${lent}`,
    );
    const { memberships } = (
      await tenant.api<{ memberships: { role: string; delegatedBy: { name: string } | null }[] }>('/v1/me', {
        token: deputy.token,
      })
    ).body;
    const giverName = (await me(giver.token)).body.fullName;
    expect(memberships.map(({ role, delegatedBy }) => [role, delegatedBy])).toEqual([
      ['approver', { name: giverName }],
      ['watcher', null],
    ]);
  });

  it('is changed as it was seen, and only where nobody changed it since', async () => {
    const { token } = await tenant.addUser({ role: 'initiator' });
    const seen = (await me(token)).headers.get('etag');
    const change = {
      title: 'Dr',
      fullName: 'Aigerim Sadykova',
      locale: 'kk',
      dateFormat: 'DD.MM.YYYY',
      timeZone: 'Asia/Almaty',
    };
    expect((await update(token, change)).status).toBe(428);
    const changed = await update(token, change, seen);
    expect([changed.status, changed.body]).toMatchObject([200, { ...change, version: 2 }]);
    const stale = await update(token, { title: null }, seen);
    expect([stale.status, stale.body.current]).toMatchObject([412, { fullName: 'Aigerim Sadykova' }]);
    const cleared = await update(token, { title: null, dateFormat: null }, changed.headers.get('etag'));
    expect(cleared.body).toMatchObject({ title: null, dateFormat: null, fullName: 'Aigerim Sadykova' });
  });

  it('answers 304 as long as nothing of it changed', async () => {
    const { token, userId } = await tenant.addUser({ role: 'initiator' });
    const etag = (await me(token)).headers.get('etag')!;
    expect((await me(token, { 'if-none-match': etag })).status).toBe(304);
    await tenant.addMembership(userId, { role: 'agent' });
    await me(token);
    expect((await me(token, { 'if-none-match': etag })).status).toBe(200);
  });

  it.each([
    [{ timeZone: 'Mars/Olympus' }, '/timeZone'],
    [{ timeZone: '+05:00' }, '/timeZone'],
    [{ locale: 'fr' }, '/locale'],
    [{ fullName: ' ' }, '/fullName'],
    [{ fullName: null }, '/fullName'],
    [{ dateFormat: 'YY' }, '/dateFormat'],
    [{ email: 'other@people.example' }, '/email'],
    [{ status: 'active' }, '/status'],
    [{ rights: ['settings.manage'] }, '/rights'],
  ])('takes no %j', async (body, pointer) => {
    const { token } = await tenant.addUser({ role: 'initiator' });
    const answer = await update(token, body, '"1"');
    expect([answer.status, answer.body.errors]).toMatchObject([422, [{ pointer }]]);
  });
});

describe('my sessions', () => {
  type Row = { id: string; method: string | null; device: string | null; current: boolean };
  const list = async (token: string) =>
    (await tenant.api<{ items: Row[] }>('/v1/me/sessions', { token })).body.items;
  const CHROME =
    'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Mobile Safari/537.36';

  it('are listed with how and on what they were opened, and which one asks', async () => {
    const { email, token } = await withPassword();
    const headers = { ...network(), 'user-agent': CHROME };
    const phone = (await open({ email, password: GOOD }, headers)).body.token;
    const rows = await list(phone);
    expect(rows).toHaveLength(2);
    expect(rows.find(({ current }) => current)).toMatchObject({
      method: 'password',
      device: 'Chrome, Android',
    });
    expect((await list(token)).find(({ current }) => current)).toMatchObject({ method: null });
    expect(JSON.stringify(rows)).not.toContain('ses_');
  });

  it('are ended one by one by their owner alone', async () => {
    const { email, token } = await withPassword();
    const phone = (await open({ email, password: GOOD })).body.token;
    const { id } = (await list(phone)).find(({ current }) => current)!;
    const end = (by: string) => tenant.api(`/v1/me/sessions/${id}`, { method: 'DELETE', token: by });
    const stranger = await tenant.addUser({ role: 'agent' });
    expect((await end(stranger.token)).status).toBe(404);
    expect((await me(phone)).status).toBe(200);
    expect((await end(token)).status).toBe(204);
    expect((await me(phone)).status).toBe(401);
    expect((await end(token)).status).toBe(404);
    expect(await list(token)).toHaveLength(1);
  });

  it('are all ended but the one that asks', async () => {
    const { email, token } = await withPassword();
    const others = [await open({ email, password: GOOD }), await open({ email, password: GOOD })];
    const ended = await tenant.api('/v1/me/sessions', { method: 'DELETE', token });
    expect(ended.status).toBe(204);
    for (const { body } of others) expect((await me(body.token)).status).toBe(401);
    expect(await list(token)).toHaveLength(1);
  });

  it('are told apart from those that have run out', async () => {
    const { token, userId } = await tenant.addUser();
    await tenant.query(
      sql`insert into session (tenant_id, id, token_hash, kind, brand_id, user_id, last_seen_at, expires_at, ends_at)
          select tenant_id, gen_random_uuid(), 'x' || id, kind, brand_id, user_id, now(), now() - interval '1 minute', now()
          from session where user_id = ${userId}`,
    );
    expect(await list(token)).toHaveLength(1);
  });
});

describe('what I am mailed about', () => {
  type Notices = { items: { kind: string; mode: string; default: string; title: string; text: string }[] };
  const get = (token: string, locale = 'en') =>
    tenant.api<Notices>('/v1/me/notices', { token, headers: { 'accept-language': locale } });
  const set = (token: string, body: object) =>
    tenant.api<Notices>('/v1/me/notices', { method: 'PUT', token, body });
  const modes = ({ items }: Notices) => Object.fromEntries(items.map(({ kind, mode }) => [kind, mode]));

  it('is every kind with its default, in the language of the reader', async () => {
    const { token } = await tenant.addUser({ role: 'initiator' });
    const { body } = await get(token);
    expect(body.items.map(({ kind }) => kind)).toEqual([...NOTICE_KINDS]);
    expect(body.items.every((one) => one.mode === one.default)).toBe(true);
    const titles = await Promise.all(
      ['en', 'ru', 'kk', 'de', 'ar'].map(async (locale) => (await get(token, locale)).body.items[0]!.title),
    );
    expect(new Set(titles).size).toBe(5);
  });

  it('is chosen as a whole, by each for themselves', async () => {
    const [one, other] = [await tenant.addUser(), await tenant.addUser()];
    const chosen = await set(one.token, { case_progress: 'off', colleagues_cases: 'now' });
    expect(modes(chosen.body)).toMatchObject({
      case_progress: 'off',
      colleagues_cases: 'now',
      alerts: 'now',
    });
    expect(modes((await get(other.token)).body)).toMatchObject({ case_progress: 'now' });
    expect(modes((await set(one.token, {})).body)).toMatchObject({
      case_progress: 'now',
      colleagues_cases: 'off',
    });
    expect((await set(one.token, { case_progress: 'later' })).status).toBe(422);
    expect((await set(one.token, { password_changed: 'off' })).status).toBe(422);
  });
});

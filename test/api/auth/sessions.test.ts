import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newToken } from '../../../api/core/token.ts';
import { brand, newUuid } from '../../../db/index.ts';
import { makeTenant } from '../../setup/tenant.ts';
import { fileClaim, mailCode, mailLink, minutes, random, someone } from './sign-in.ts';

const tenant = await makeTenant();
const open = (link: string) => tenant.api('/v1/sessions', { body: { link } });

describe('a mailed link', () => {
  it('opens its claim each time, with a new token each time', async () => {
    const email = someone();
    const { id, ref, wireId } = await fileClaim(tenant, { email });
    const link = await mailLink(tenant, { claimId: id, email });
    const [first, second] = [await open(link), await open(link)];
    for (const session of [first, second]) {
      expect(session.status).toBe(201);
      expect(session.body).toMatchObject({ kind: 'claim', claim: { id: wireId, ref, state: 'submitted' } });
    }
    expect(first.body['token']).not.toBe(second.body['token']);
    const [contact] = await tenant.query(
      sql`select email_confirmed_at from claim_contact where claim_id = ${id}`,
    );
    expect(contact!['email_confirmed_at']).not.toBeNull();
  });

  it('goes on with a draft for thirty days, and follows it once it is sent', async () => {
    const email = someone();
    const { id } = await fileClaim(tenant, { email, state: 'draft', phase: 'draft' });
    const link = await mailLink(tenant, { claimId: id, email, purpose: 'resume' });
    const draft = await open(link);
    expect(draft.body).toMatchObject({ kind: 'draft' });
    expect(Date.parse(String(draft.body['expiresAt']))).toBeGreaterThan(Date.parse(minutes(29 * 1440)));
    await tenant.query(sql`update claim set state = 'submitted' where id = ${id}`);
    expect((await open(link)).body).toMatchObject({ kind: 'claim' });
  });

  it('is refused alike when revoked, expired, made up, of another tenant or of another brand', async () => {
    const email = someone();
    const { id } = await fileClaim(tenant, { email });
    const stranger = await makeTenant();
    const theirs = await fileClaim(stranger, { email });
    const brandId = newUuid();
    await tenant.insert(brand, {
      id: brandId,
      slug: `second-${brandId.slice(-6)}`,
      name: 'Second',
      locales: ['en'],
      defaultLocale: 'en',
      timeZone: 'Asia/Almaty',
      lookupPolicy: 'none',
      theme: {},
      texts: {},
      support: {},
      senderName: 'Second',
      senderAddress: 'second@brands.example',
    });
    const ofSecond = await fileClaim(tenant, { email, brandId });
    const links = [
      await mailLink(tenant, { claimId: id, email, revokedAt: minutes(-1) }),
      await mailLink(tenant, { claimId: id, email, expiresAt: minutes(-1) }),
      await mailLink(tenant, { claimId: ofSecond.id, email }),
      await mailLink(stranger, { claimId: theirs.id, email }),
      await newToken('lnk', tenant.tenantId, random),
      tenant.key,
      'lnk_nonsense',
    ];
    const answers = await Promise.all(links.map(open));
    const shapes = answers.map(({ status, body }) => JSON.stringify([status, { ...body, requestId: '' }]));
    expect(new Set(shapes).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 401, body: { code: 'code_invalid' } });
  });
});

describe('a session', () => {
  const signIn = async () => {
    const { email, userId } = await tenant.addUser({ role: 'consumer' });
    const session = await tenant.api('/v1/sessions', { body: await mailCode(tenant, { email }) });
    const { token, expiresAt } = session.body as { token: string; expiresAt: string };
    return { email, userId, token, expiresAt, me: () => tenant.api('/v1/me', { token }) };
  };

  it('is stored as a hash, with an audit row in the same transaction', async () => {
    const { token, email } = await signIn();
    const [row] = await tenant.query(
      sql`select s.*, a.action, a.changes from session s join audit a on a.object_id = s.id
          where s.email = ${email} and a.action = 'session.create'`,
    );
    expect(row).toMatchObject({ kind: 'person', changes: { kind: 'person' } });
    expect(JSON.stringify(row)).not.toContain(token.slice(4));
  });

  it('ends fifteen minutes after its last use and eight hours after its first', async () => {
    const { email, expiresAt, me } = await signIn();
    expect(Date.parse(expiresAt)).toBeLessThanOrEqual(Date.parse(minutes(15)));
    const move = (last: number, ends: number) =>
      tenant.query(sql`update session set last_seen_at = ${minutes(last)}, ends_at = ${minutes(ends)}
        where email = ${email} and ends_at < ${minutes(481)} and created_at > ${minutes(-5)}`);
    await move(-10, 480);
    const slid = await me();
    expect(Date.parse(String(slid.body['expiresAt']))).toBeGreaterThan(Date.parse(minutes(14)));
    await move(-10, 3);
    expect(Date.parse(String((await me()).body['expiresAt']))).toBeLessThanOrEqual(Date.parse(minutes(3)));
    await tenant.query(sql`update session set expires_at = ${minutes(-1)} where email = ${email}`);
    expect((await me()).status).toBe(401);
  });

  it('is dead at once after signing out', async () => {
    const { token, email, me } = await signIn();
    const out = await tenant.api('/v1/sessions/current', { method: 'DELETE', token });
    expect([out.status, out.text]).toEqual([204, '']);
    expect((await me()).status).toBe(401);
    const rows = await tenant.query(
      sql`select a.action from audit a join session s on s.id = a.object_id
          where s.email = ${email} and a.action = 'session.end'`,
    );
    expect(rows).toHaveLength(1);
  });

  it('loses its rights with the person', async () => {
    const { userId, me } = await signIn();
    expect((await me()).body).toMatchObject({ memberships: [{ role: 'consumer' }] });
    await tenant.query(sql`delete from membership where user_id = ${userId}`);
    expect((await me()).body).toMatchObject({ memberships: [] });
    await tenant.query(sql`update app_user set status = 'suspended' where id = ${userId}`);
    expect((await me()).status).toBe(401);
  });

  it('is not what a publishable key has', async () => {
    for (const call of [
      await tenant.api('/v1/me'),
      await tenant.api('/v1/sessions/current', { method: 'DELETE' }),
    ]) {
      expect([call.status, call.body['code']]).toEqual([403, 'key_type']);
    }
  });
});

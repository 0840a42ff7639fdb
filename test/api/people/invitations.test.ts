import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { totp, toWireId } from '../../../db/index.ts';
import { makeTenant } from '../../setup/tenant.ts';
import { minutes, someone } from '../auth/sign-in.ts';
import { accept, addHouse, mailInvitation, makeHouse, type People, type Problem } from './house.ts';

const { tenant, sysadmin, organizationId, orgId, admin } = await makeHouse();
const dealer = await addHouse(tenant, 'dealer');

type Wire = Problem & { id: string; state: string; email: string; grants: { roleText: string }[] };
const invite = (token: string, body: object) =>
  tenant.api<Wire>('/v1/invitations', {
    token,
    body: {
      organizationId: orgId,
      email: someone(),
      fullName: 'Dana Serik',
      locale: 'ru',
      grants: [{ role: 'initiator', scope: 'organization' }],
      ...body,
    },
  });
const grant = (role: string, more: object = {}) => ({ grants: [{ role, scope: 'organization', ...more }] });

describe('an invitation', () => {
  it('is written with what it offers, in the words of the reader, and asks for a mail', async () => {
    const email = someone();
    const created = await invite(admin.token, { email: email.toUpperCase(), ...grant('approver') });
    expect([created.status, created.body]).toEqual([
      201,
      expect.objectContaining({ email, state: 'pending' }),
    ]);
    expect(created.body.grants[0]!.roleText).toBe('Approver');
    expect(created.text).not.toContain('inv_');
    const [asked] = await tenant.query(
      sql`select count(*)::int as count from outbox where kind = 'invitation.sent' and object_id in (select id from invitation where email = ${email})`,
    );
    expect(asked).toEqual({ count: 1 });
    const [audited] = await tenant.query(
      sql`select action, actor ->> 'userId' as by from audit where object_type = 'invitation' and object_id in (select id from invitation where email = ${email})`,
    );
    expect(audited).toEqual({ action: 'invitation.create', by: admin.userId });
  });

  it.each([
    ['a role of the service', grant('agent', { scope: 'tenant' }), 403, undefined],
    [
      'a role of the service without an organisation',
      { organizationId: null, ...grant('agent', { scope: 'tenant' }) },
      403,
      undefined,
    ],
    ['a dealer’s role in a customer’s house', grant('dealer_manager'), 422, '/grants/0/role'],
    ['a role for private customers', grant('consumer', { scope: 'own' }), 422, '/grants/0/role'],
    ['more than the role reaches', grant('watcher', { scope: 'tenant' }), 422, '/grants/0/scope'],
    ['a branch that is not named', grant('initiator', { scope: 'branch' }), 422, '/grants/0/branchId'],
    ['nothing', { grants: [] }, 422, '/grants'],
  ])('is refused by who runs an organisation for %s', async (_, body, status, pointer) => {
    const refused = await invite(admin.token, body);
    expect([refused.status, refused.body.errors?.[0]?.pointer]).toEqual([status, pointer]);
  });

  it('fits the kind of the organisation', async () => {
    const dealers = (role: string) =>
      invite(dealer.admin.token, { organizationId: dealer.orgId, ...grant(role) });
    expect((await dealers('dealer_sales')).status).toBe(201);
    expect((await dealers('initiator')).status).toBe(422);
  });

  it('goes to one’s own organisation only, and another one is like none', async () => {
    const [other, none] = await Promise.all([
      invite(admin.token, { organizationId: dealer.orgId, ...grant('dealer_sales') }),
      invite(admin.token, { organizationId: 'org_01jersxz0tfz69hh6wvw601r7h', ...grant('dealer_sales') }),
    ]);
    expect([other.status, other.body.errors]).toEqual([422, none.body.errors]);
  });

  it('names no branch of another organisation', async () => {
    const theirs = await tenant.addBranch(dealer.organizationId);
    const refused = await invite(
      admin.token,
      grant('initiator', { scope: 'branch', branchId: toWireId('branch', theirs) }),
    );
    expect(refused.body.errors?.[0]).toMatchObject({ pointer: '/grants/0/branchId', code: 'not_found' });
  });

  it('offers no more money than its sender may decide on himself', async () => {
    const amountLimit = (amountMinor: number, currency = 'KZT') => ({
      amountLimit: { amountMinor, currency },
    });
    const limited = await tenant.addUser({ role: 'org_admin', organizationId, ...amountLimit(5000) });
    const offer = (more: object) => invite(limited.token, grant('approver', more));
    for (const more of [amountLimit(5001), amountLimit(10, 'EUR'), {}]) {
      const refused = await offer(more);
      expect(refused.body.errors?.[0]).toMatchObject({ pointer: '/grants/0/amountLimit', code: 'above_own' });
    }
    expect((await offer(amountLimit(5000))).status).toBe(201);
  });

  it('is not for oneself: nobody gives himself a role, not even a system administrator', async () => {
    const refused = await invite(sysadmin.token, {
      organizationId: null,
      email: sysadmin.email,
      ...grant('warranty_manager', { scope: 'tenant' }),
    });
    expect([refused.status, refused.body.code]).toEqual([403, 'own_rights']);
  });

  it('into the service comes from a system administrator only, and reaches all of it', async () => {
    const staff = (token: string, scope = 'tenant') =>
      invite(token, { organizationId: null, ...grant('agent', { scope }) });
    const manager = await tenant.addUser({ role: 'warranty_manager' });
    expect((await staff(manager.token)).status).toBe(403);
    expect((await staff(sysadmin.token, 'organization')).body.errors?.[0]?.code).toBe('too_narrow');
    expect((await staff(sysadmin.token)).status).toBe(201);
  });

  it('is not for who has no right to look after people, or only for a branch', async () => {
    const branchId = await tenant.addBranch(organizationId);
    const watcher = await tenant.addUser({ role: 'watcher', organizationId });
    const narrow = await tenant.addUser({ role: 'org_admin', organizationId, branchId, scope: 'branch' });
    for (const { token } of [watcher, narrow]) expect((await invite(token, {})).status).toBe(403);
  });

  it('is sent once: who is invited or there already is not invited again', async () => {
    const email = someone();
    expect((await invite(admin.token, { email })).status).toBe(201);
    expect((await invite(admin.token, { email })).body.errors?.[0]?.code).toBe('already_invited');
    const there = await tenant.addUser({ role: 'watcher', organizationId });
    expect((await invite(admin.token, { email: there.email })).body.errors?.[0]?.code).toBe('already_member');
  });

  it('is listed, sent again and taken back by who runs that organisation, and by nobody else', async () => {
    const { body: created } = await invite(admin.token, {});
    const path = `/v1/invitations/${created.id}`;
    const list = (token: string) =>
      tenant.api<{ items: Wire[] }>('/v1/invitations?limit=100', { token }).then(({ text }) => text);
    expect(await list(admin.token)).toContain(created.id);
    expect(await list(sysadmin.token)).toContain(created.id);
    expect(await list(dealer.admin.token)).not.toContain(created.id);

    const resend = (token: string) => tenant.api<Wire>(`${path}/resend`, { token, body: {} });
    const revoke = (token: string) => tenant.api<Problem>(path, { token, method: 'DELETE' });
    for (const refused of [await resend(dealer.admin.token), await revoke(dealer.admin.token)])
      expect(refused.status).toBe(404);
    expect([(await resend(admin.token)).status, (await revoke(admin.token)).status]).toEqual([200, 204]);
    expect((await revoke(admin.token)).body.code).toBe('not_pending');
    expect((await resend(admin.token)).body.code).toBe('not_pending');
  });
});

describe('taking an invitation up', () => {
  it('opens an account with what was offered, proves the address and signs in', async () => {
    const { token, email, id } = await mailInvitation(tenant, { organizationId, invitedBy: admin.userId });
    const opened = await accept(tenant, token, { fullName: 'Dana S. Serik' });
    expect([opened.status, opened.body.kind]).toEqual([201, 'person']);
    const me = await tenant.api('/v1/me', { token: opened.body.token });
    expect(me.body).toMatchObject({
      email,
      fullName: 'Dana S. Serik',
      locale: 'ru',
      memberships: [{ role: 'initiator', organization: { id: orgId } }],
    });
    const [row] = await tenant.query(sql`
      select i.accepted_by = u.id as his, a.confirmed_at is not null as proven, s.method
      from invitation i join app_user u on u.email = i.email join mail_address a on a.address = i.email
      join session s on s.user_id = u.id where i.id = ${id}`);
    expect(row).toEqual({ his: true, proven: true, method: 'invitation' });
  });

  it('adds to the account of that address, and leaves its name alone', async () => {
    const known = await tenant.addUser({ role: 'consumer', scope: 'own' });
    const { token } = await mailInvitation(tenant, { organizationId, email: known.email });
    const opened = await accept(tenant, token, { fullName: 'Somebody Else' });
    const me = await tenant.api<{ fullName: string; userId: string; memberships: { role: string }[] }>(
      '/v1/me',
      {
        token: opened.body.token,
      },
    );
    expect(me.body.fullName).not.toBe('Somebody Else');
    expect(me.body.memberships.map(({ role }) => role).sort()).toEqual(['consumer', 'initiator']);
  });

  it('B094: tells a used, expired, revoked, foreign, mistyped or made-up link apart for nobody', async () => {
    const elsewhere = await makeTenant();
    const used = await mailInvitation(tenant, { organizationId });
    expect((await accept(tenant, used.token)).status).toBe(201);
    const tokens = {
      used: used.token,
      expired: (await mailInvitation(tenant, { organizationId, expiresAt: minutes(-1) })).token,
      revoked: (await mailInvitation(tenant, { organizationId, revokedAt: minutes(-1) })).token,
      foreign: (await mailInvitation(elsewhere)).token,
      mistyped: used.token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      'a session': admin.token,
      nonsense: 'x',
      empty: '',
    };
    const bodies = await Promise.all(
      Object.values(tokens).map(async (token) => {
        const { status, body } = await accept(tenant, token);
        return { status, ...body, requestId: '' };
      }),
    );
    expect(bodies[0]).toMatchObject({ status: 410, code: 'gone' });
    for (const body of bodies) expect(body).toEqual(bodies[0]);
  });

  it('B094: is not done by looking: a link scanner opens the page and consumes nothing', async () => {
    const { token } = await mailInvitation(tenant, { organizationId });
    for (const method of ['GET', 'HEAD']) {
      const looked = await tenant.api(`/b/${tenant.slug}/invite#${token}`, { method, token: null });
      expect(looked.status).toBe(200);
    }
    expect((await tenant.api('/v1/invitations/accept', { method: 'GET' })).status).toBe(405);
    expect((await accept(tenant, token)).status).toBe(201);
  });

  it('happens once, however many try at the same time', async () => {
    const { token, email } = await mailInvitation(tenant, { organizationId });
    const tries = await Promise.all(Array.from({ length: 20 }, () => accept(tenant, token)));
    expect(tries.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(19).fill(410)]);
    const [row] = await tenant.query(sql`
      select count(distinct u.id)::int as users, count(m.id)::int as held
      from app_user u join membership m on m.user_id = u.id where u.email = ${email}`);
    expect(row).toEqual({ users: 1, held: 1 });
  });

  it('fails where its sender was shut out meanwhile, or the organisation is closed', async () => {
    const sender = await tenant.addUser({ role: 'org_admin', organizationId });
    const sent = await mailInvitation(tenant, { organizationId, invitedBy: sender.userId });
    await tenant.query(sql`update app_user set status = 'suspended' where id = ${sender.userId}`);
    expect((await accept(tenant, sent.token)).status).toBe(410);
    const closed = await tenant.addOrganization('customer', { closedAt: minutes(-1) });
    const late = await mailInvitation(tenant, { organizationId: closed });
    expect((await accept(tenant, late.token)).status).toBe(410);
  });

  it('lets nobody back in who is suspended, and whoever had left with the new rights alone', async () => {
    const suspended = await tenant.addUser({ role: 'watcher', organizationId });
    await tenant.query(sql`update app_user set status = 'suspended' where id = ${suspended.userId}`);
    const first = await mailInvitation(tenant, { organizationId, email: suspended.email });
    expect((await accept(tenant, first.token)).status).toBe(410);

    const left = await tenant.addUser({ role: 'org_admin', organizationId, validTo: minutes(-1) });
    await tenant.query(sql`update app_user set status = 'left', left_at = now() where id = ${left.userId}`);
    const second = await mailInvitation(tenant, { organizationId, email: left.email });
    const back = await accept(tenant, second.token);
    const me = await tenant.api<{ memberships: { role: string }[] }>('/v1/me', { token: back.body.token });
    expect(me.body.memberships.map(({ role }) => role)).toEqual(['initiator']);
  });

  it('asks for the second factor of an account that has one: a mailbox alone is not enough', async () => {
    const careful = await tenant.addUser({ role: 'agent' });
    await tenant.insert(totp, { userId: careful.userId, sealedSecret: 'sealed', confirmedAt: minutes(-5) });
    const { token } = await mailInvitation(tenant, { organizationId, email: careful.email });
    const asked = await accept(tenant, token);
    expect([asked.status, Object.keys(asked.body)]).toEqual([202, ['secondFactor']]);
  });

  it('is for pages: no other credential takes one up', async () => {
    const { token } = await mailInvitation(tenant, { organizationId });
    const signedIn = await tenant.api('/v1/invitations/accept', { token: admin.token, body: { token } });
    expect(signedIn.status).toBe(403);
  });

  it('shows who was invited to nobody but who looks after people', async () => {
    const list = await tenant.api<People>('/v1/invitations');
    expect(list.status).toBe(403);
  });
});

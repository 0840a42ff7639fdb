import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { toWireId } from '../../../db/index.ts';
import { addHost } from '../auth/host.ts';
import { addHouse, makeHouse, memberWire, type Person, type Problem, userWire } from './house.ts';

const { tenant, sysadmin, organizationId, admin } = await makeHouse();
const dealer = await addHouse(tenant, 'dealer');

const act = (verb: 'suspend' | 'reactivate', token: string, userId: string) =>
  tenant.api<Person & Problem>(`/v1/people/${userWire(userId)}/${verb}`, {
    token,
    body: { reason: 'Lost the badge' },
  });

describe('suspending', () => {
  it('B089: shuts every session out with the next call, and a new one in', async () => {
    const { userId, token, email } = await tenant.addUser({ role: 'initiator', organizationId });
    expect((await tenant.api('/v1/me', { token })).status).toBe(200);
    const suspended = await act('suspend', admin.token, userId);
    expect(suspended.body).toMatchObject({ status: 'suspended', actions: ['reactivate', 'leave'] });
    expect((await tenant.api('/v1/me', { token })).status).toBe(401);
    const [audited] = await tenant.query(
      sql`select reason, actor ->> 'userId' as by from audit where action = 'user.suspend' and object_id = ${userId}`,
    );
    expect(audited).toEqual({ reason: 'Lost the badge', by: admin.userId });

    expect((await act('reactivate', admin.token, userId)).body.status).toBe('active');
    expect((await tenant.api('/v1/me', { token })).status).toBe(401);
    const [session] = await tenant.query(sql`select status from app_user where email = ${email}`);
    expect(session).toEqual({ status: 'active' });
  });

  it('is for the state it fits, with a reason', async () => {
    const { userId } = await tenant.addUser({ role: 'initiator', organizationId });
    expect((await act('reactivate', admin.token, userId)).body.code).toBe('person_inactive');
    await act('suspend', admin.token, userId);
    expect((await act('suspend', admin.token, userId)).body.code).toBe('person_inactive');
    const bare = await tenant.api(`/v1/people/${userWire(userId)}/reactivate`, {
      token: admin.token,
      body: {},
    });
    expect(bare.status).toBe(422);
  });

  it('is not for oneself, for strangers, or for who has rights elsewhere', async () => {
    const shared = await tenant.addUser({ role: 'initiator', organizationId });
    await tenant.addMembership(shared.userId, { role: 'agent' });
    expect((await act('suspend', admin.token, admin.userId)).body.code).toBe('own_rights');
    expect((await act('suspend', dealer.admin.token, shared.userId)).status).toBe(404);
    expect((await act('suspend', admin.token, shared.userId)).body.code).toBe('shared_person');
    expect((await act('suspend', sysadmin.token, shared.userId)).status).toBe(200);
  });

  it('ends what was passed on, at once', async () => {
    const giver = await tenant.addUser();
    const id = await tenant.addMembership(giver.userId, { role: 'approver', organizationId });
    const deputy = await tenant.addUser({ role: 'watcher', organizationId });
    const from = new Date(Date.now() - 60_000).toISOString();
    const to = new Date(Date.now() + 3_600_000).toISOString();
    const given = await tenant.api('/v1/delegations', {
      token: giver.token,
      body: { membershipId: memberWire(id), toUserId: userWire(deputy.userId), from, to },
    });
    expect(given.status).toBe(201);
    const rights = async () =>
      (await tenant.api<{ rights: string[] }>('/v1/me', { token: deputy.token })).body.rights;
    expect(await rights()).toContain('claim.approve');
    await act('suspend', admin.token, giver.userId);
    expect(await rights()).not.toContain('claim.approve');
  });
});

describe('a host’s sign-in', () => {
  type Link = Person & Problem;
  const link = (token: string, userId: string, body: object) =>
    tenant.api<Link>(`/v1/people/${userWire(userId)}/host-identity`, { token, method: 'PUT', body });
  const unlink = (token: string, userId: string) =>
    tenant.api<Problem>(`/v1/people/${userWire(userId)}/host-identity`, { token, method: 'DELETE' });
  const wire = ({ id }: { id: string }) => toWireId('issuer', id);

  it('opens the account of the portal, with what the person is there and an address', async () => {
    const host = await addHost(tenant, { organizationId, role: 'watcher' });
    const { userId, email } = await tenant.addUser({ role: 'approver', organizationId });
    const linked = await link(admin.token, userId, {
      issuerId: wire(host),
      subject: 'staff-7',
      reason: 'One sign-in',
    });
    expect(linked.body).toMatchObject({
      email,
      hostIdentity: { subject: 'staff-7' },
      signInMethods: ['code', 'host'],
    });

    const opened = await host.exchange(host.sign({ sub: 'staff-7', role: 'watcher' }));
    const me = await tenant.api('/v1/me', { token: String(opened.body['token']) });
    expect(me.body).toMatchObject({ userId: userWire(userId), memberships: [{ role: 'approver' }] });

    expect((await unlink(admin.token, userId)).status).toBe(204);
    expect((await tenant.api('/v1/me', { token: String(opened.body['token']) })).status).toBe(401);
    const stranger = await host.exchange(host.sign({ sub: 'staff-7' }));
    const other = await tenant.api<{ userId: string }>('/v1/me', { token: String(stranger.body['token']) });
    expect(other.body.userId).not.toBe(userWire(userId));
  });

  it('is one person’s: the same subject twice is refused', async () => {
    const host = await addHost(tenant, { organizationId, role: 'watcher' });
    const body = { issuerId: wire(host), subject: 'staff-8' };
    const [first, second] = [
      await tenant.addUser({ role: 'watcher', organizationId }),
      await tenant.addUser({ role: 'watcher', organizationId }),
    ];
    expect((await link(admin.token, first.userId, body)).status).toBe(200);
    expect((await link(admin.token, second.userId, body)).body.errors?.[0]).toMatchObject({
      pointer: '/subject',
      code: 'taken',
    });
  });

  it('comes from the organisation’s own host only, unless who runs the portal links it', async () => {
    const { userId } = await tenant.addUser({ role: 'watcher', organizationId });
    const brands = await addHost(tenant);
    const theirs = await addHost(tenant, { organizationId: dealer.organizationId, role: 'dealer_sales' });
    for (const host of [brands, theirs]) {
      const refused = await link(admin.token, userId, { issuerId: wire(host), subject: 'x' });
      expect(refused.body.errors?.[0]).toMatchObject({ pointer: '/issuerId', code: 'not_found' });
    }
    expect((await link(sysadmin.token, userId, { issuerId: wire(brands), subject: 'x' })).status).toBe(200);
    expect((await link(sysadmin.token, userId, { issuerId: wire(theirs), subject: 'x' })).body.code).toBe(
      'host_of_another',
    );
  });

  it('of one organisation never opens what somebody is in another, whichever came first', async () => {
    const host = await addHost(tenant, { organizationId, role: 'watcher' });
    const issuerId = wire(host);
    const shared = await tenant.addUser({ role: 'watcher', organizationId });
    await tenant.addMembership(shared.userId, { role: 'agent' });
    expect((await link(admin.token, shared.userId, { issuerId, subject: 'a' })).body.code).toBe(
      'shared_person',
    );
    expect((await link(sysadmin.token, shared.userId, { issuerId, subject: 'a' })).body.code).toBe(
      'host_of_another',
    );

    const linked = await tenant.addUser({ role: 'watcher', organizationId });
    await link(admin.token, linked.userId, { issuerId, subject: 'b' });
    const promoted = await tenant.api<Problem>(`/v1/people/${userWire(linked.userId)}/memberships`, {
      token: sysadmin.token,
      body: { organizationId: null, role: 'agent', scope: 'tenant' },
    });
    expect(promoted.body.code).toBe('host_of_another');
  });

  it('stays where it is the only way in', async () => {
    const host = await addHost(tenant, { organizationId, role: 'watcher' });
    const opened = await host.exchange(host.sign({ sub: 'only', role: 'watcher' }));
    const me = await tenant.api<{ userId: string }>('/v1/me', { token: String(opened.body['token']) });
    const refused = await tenant.api<Problem>(`/v1/people/${me.body.userId}/host-identity`, {
      token: admin.token,
      method: 'DELETE',
    });
    expect([refused.status, refused.body.code]).toEqual([409, 'only_way_in']);
  });
});

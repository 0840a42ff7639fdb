import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { toWireId } from '../../../db/index.ts';
import { minutes } from '../auth/sign-in.ts';
import {
  addHouse,
  type Held,
  makeHouse,
  memberWire,
  type People,
  type Person,
  type Problem,
  userWire,
} from './house.ts';

const { tenant, sysadmin, organizationId, orgId, admin } = await makeHouse();
const dealer = await addHouse(tenant, 'dealer');
const people = (token: string, query = '') =>
  tenant.api<People & Problem>(`/v1/organizations/${orgId}/people${query}`, { token });
const person = (token: string, userId: string) =>
  tenant.api<Person & Problem>(`/v1/people/${userWire(userId)}`, { token });
const give = (token: string, userId: string, body: object) =>
  tenant.api<Held & Problem>(`/v1/people/${userWire(userId)}/memberships`, {
    token,
    body: { organizationId: orgId, role: 'approver', scope: 'organization', ...body },
  });
const change = (token: string, id: string, body: object, version: number | null = 1) =>
  tenant.api<Held & Problem>(`/v1/memberships/${memberWire(id)}`, {
    token,
    method: 'PATCH',
    body,
    headers: version === null ? {} : { 'if-match': `"${version}"` },
  });
const remove = (token: string, id: string, version: number | null = 1) =>
  tenant.api<Problem>(`/v1/memberships/${memberWire(id)}`, {
    token,
    method: 'DELETE',
    headers: version === null ? {} : { 'if-match': `"${version}"` },
  });
const member = async (role: 'watcher' | 'initiator' | 'approver' = 'watcher') => {
  const somebody = await tenant.addUser();
  const id = await tenant.addMembership(somebody.userId, { role, organizationId });
  return { ...somebody, id };
};

describe('the list of people', () => {
  it('has those of an organisation for who runs it, with what they are in the reader’s words', async () => {
    const { userId } = await member('initiator');
    const list = await tenant.api<People>(`/v1/organizations/${orgId}/people?limit=100`, {
      token: admin.token,
      headers: { 'accept-language': 'ru' },
    });
    const found = list.body.items.find(({ id }) => id === userWire(userId));
    expect(found).toMatchObject({
      status: 'active',
      signInMethods: ['code'],
      memberships: [{ role: 'initiator', roleText: 'Инициатор', scopeText: 'вся организация', state: 'now' }],
      actions: ['add_membership', 'suspend', 'leave', 'link_host'],
    });
    expect(list.body.items.map(({ id }) => id)).not.toContain(userWire(dealer.admin.userId));
  });

  it('is not there for who runs another organisation, and not for colleagues without the right', async () => {
    const colleague = await tenant.addUser({ role: 'branch_responsible', organizationId });
    const agent = await tenant.addUser({ role: 'agent' });
    expect((await people(dealer.admin.token)).status).toBe(404);
    for (const { token } of [colleague, agent]) {
      expect((await people(token)).status).toBe(403);
      expect((await tenant.api('/v1/people', { token })).status).toBe(403);
      expect((await person(token, admin.userId)).status).toBe(403);
    }
    expect((await tenant.api('/v1/people', { token: admin.token })).status).toBe(403);
  });

  it('tells of what somebody is elsewhere to nobody but who runs all of it', async () => {
    const { userId } = await member();
    await tenant.addMembership(userId, { role: 'dealer_sales', organizationId: dealer.organizationId });
    await tenant.addMembership(userId, { role: 'agent' });
    const roles = async (token: string) =>
      (await person(token, userId)).body.memberships.map(({ role }) => role).sort();
    expect(await roles(admin.token)).toEqual(['watcher']);
    expect(await roles(dealer.admin.token)).toEqual(['dealer_sales']);
    expect(await roles(sysadmin.token)).toEqual(['agent', 'dealer_sales', 'watcher']);
  });

  it('is found by a part of name or address, by status and by role, and goes on page by page', async () => {
    const house = await addHouse(tenant);
    const path = `/v1/organizations/${house.orgId}/people`;
    const named = async (fullName: string) => {
      const { userId } = await tenant.addUser({ role: 'watcher', organizationId: house.organizationId });
      await tenant.query(sql`update app_user set full_name = ${fullName} where id = ${userId}`);
      return userId;
    };
    const ids = [await named('Ärne 100%'), await named('айгерим'), await named('Айдар'), await named('Zoe')];
    await tenant.query(sql`update app_user set status = 'suspended' where id = ${ids[3]}`);
    const names = async (query: string) =>
      (await tenant.api<People>(`${path}?${query}`, { token: house.admin.token })).body.items.map(
        (one) => one.fullName,
      );
    expect(await names('q=%D0%B0%D0%B9')).toEqual(expect.arrayContaining(['айгерим', 'Айдар']));
    expect(await names('q=100%25')).toEqual(['Ärne 100%']);
    expect(await names('q=_')).toEqual([]);
    expect(await names('status=suspended')).toEqual(['Zoe']);
    expect(await names('role=org_admin')).toHaveLength(1);

    const all = await names('limit=100');
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: { body: People } = await tenant.api<People>(
        `${path}?limit=2${cursor && `&cursor=${cursor}`}`,
        { token: house.admin.token },
      );
      seen.push(...page.body.items.map(({ fullName }) => fullName));
      cursor = page.body.nextCursor;
    }
    expect(seen).toEqual(all);
    expect(seen).toHaveLength(5);
  });

  it('has everybody for who runs the portal, or the service’s own people alone', async () => {
    const agent = await tenant.addUser({ role: 'agent' });
    const ids = async (query: string) =>
      (await tenant.api<People>(`/v1/people?limit=100${query}`, { token: sysadmin.token })).body.items.map(
        ({ id }) => id,
      );
    expect(await ids('')).toEqual(expect.arrayContaining([agent.userId, admin.userId].map(userWire)));
    const staff = await ids('&staff=true');
    expect(staff).toContain(userWire(agent.userId));
    expect(staff).not.toContain(userWire(admin.userId));
  });

  it('has the job types of the service portal and of dealers as presets', async () => {
    const { body } = await tenant.api<{
      items: { key: string; side: string; title: string; text: string }[];
    }>('/v1/role-presets', { token: admin.token, headers: { 'accept-language': 'de' } });
    const keys = body.items.map(({ key }) => key);
    for (const key of ['it_specialist', 'asset_staff', 'procurement', 'administrator', 'branch_responsible'])
      expect(keys).toContain(key);
    for (const key of ['dealer_sales', 'dealer_service', 'dealer_manager']) expect(keys).toContain(key);
    expect(body.items[0]).toMatchObject({ title: 'IT-Fachkraft', text: 'Stellt Anfragen und verfolgt sie.' });
  });
});

describe('a membership', () => {
  it('counts with the next request, is audited, and its holder hears of it', async () => {
    const { userId, token } = await member();
    const given = await give(admin.token, userId, { reason: 'Covers the holidays' });
    expect([given.status, given.body.role]).toEqual([201, 'approver']);
    const me = await tenant.api<{ rights: string[] }>('/v1/me', { token });
    expect(me.body.rights).toContain('claim.approve');
    const [row] = await tenant.query(sql`
      select a.reason, o.payload ->> 'change' as change from audit a join outbox o on o.object_id = a.object_id
      where a.action = 'membership.create' and o.kind = 'membership.changed' and o.payload ->> 'userId' = ${userId}`);
    expect(row).toEqual({ reason: 'Covers the holidays', change: 'given' });
  });

  it('is refused where it would be more than its giver may give', async () => {
    const { userId } = await member();
    const refused = async (body: object) => {
      const { status, body: problem } = await give(admin.token, userId, body);
      return [status, problem.errors?.[0]?.pointer ?? problem.code];
    };
    expect(await refused({ role: 'agent', scope: 'tenant' })).toEqual([403, 'forbidden']);
    expect(await refused({ organizationId: null, role: 'sysadmin', scope: 'tenant' })).toEqual([
      403,
      'forbidden',
    ]);
    expect(await refused({ role: 'dealer_sales' })).toEqual([422, '/role']);
    expect(await refused({ scope: 'tenant' })).toEqual([422, '/scope']);
    expect(await refused({ role: 'watcher' })).toEqual([422, '/role']);
    expect(await refused({ validFrom: '2030-01-02T00:00:00Z', validTo: '2030-01-01T00:00:00Z' })).toEqual([
      422,
      '/validTo',
    ]);
    expect(
      (await give(dealer.admin.token, userId, { organizationId: dealer.orgId, role: 'dealer_sales' })).status,
    ).toBe(404);
  });

  it('is not given to oneself, changed for oneself or taken from oneself', async () => {
    const house = await addHouse(tenant);
    const second = await tenant.addUser();
    const id = await tenant.addMembership(second.userId, {
      role: 'org_admin',
      organizationId: house.organizationId,
    });
    const answers = [
      await give(second.token, second.userId, { organizationId: house.orgId }),
      await change(second.token, id, { role: 'approver' }),
      await remove(second.token, id),
      await give(sysadmin.token, sysadmin.userId, {
        organizationId: null,
        role: 'warranty_manager',
        scope: 'tenant',
      }),
    ];
    expect(answers.map(({ body }) => body.code)).toEqual(Array(4).fill('own_rights'));
  });

  it('is changed on the version that was seen', async () => {
    const { id } = await member();
    expect((await change(admin.token, id, { role: 'initiator' }, null)).status).toBe(428);
    const changed = await change(admin.token, id, { role: 'initiator', validTo: '2031-01-01T00:00:00Z' });
    expect(changed.body).toMatchObject({
      role: 'initiator',
      validTo: '2031-01-01T00:00:00.000Z',
      version: 2,
    });
    expect(changed.headers.get('etag')).toBe('"2"');
    expect((await change(admin.token, id, { role: 'watcher' })).status).toBe(412);
    expect((await remove(admin.token, id, null)).status).toBe(428);
    expect((await remove(admin.token, id, 2)).status).toBe(204);
  });

  it('of another organisation is like none', async () => {
    const { id } = await member();
    for (const answer of [
      await change(dealer.admin.token, id, { role: 'watcher' }),
      await remove(dealer.admin.token, id),
    ])
      expect(answer.status).toBe(404);
  });

  it('that a host has given is the host’s to change', async () => {
    const { id } = await member();
    const [issuer] = await tenant.query(sql`
      insert into sso_issuer (tenant_id, id, brand_id, issuer, audience, algorithm, jwks_url)
      values (${tenant.tenantId}, gen_random_uuid(), ${tenant.brandId}, ${`https://${id}.example`}, 'a', 'ES256', 'https://x.example/k')
      returning id`);
    await tenant.query(sql`update membership set issuer_id = ${issuer!['id']} where id = ${id}`);
    expect((await change(admin.token, id, { role: 'initiator' })).body.code).toBe('membership_derived');
    expect((await remove(admin.token, id)).body.code).toBe('membership_derived');
  });

  it('B089: a role that is removed is gone with the next call', async () => {
    const second = await tenant.addUser();
    const id = await tenant.addMembership(second.userId, { role: 'org_admin', organizationId });
    expect((await people(second.token)).status).toBe(200);
    expect((await remove(admin.token, id)).status).toBe(204);
    expect((await people(second.token)).status).toBe(403);
  });
});

describe('the last one who runs an organisation', () => {
  const adminOf = async (house: { organizationId: string; admin: { userId: string } }) => {
    const [row] = await tenant.query(
      sql`select id from membership where organization_id = ${house.organizationId} and user_id = ${house.admin.userId}`,
    );
    return row!['id'] as string;
  };

  it.each(['customer', 'dealer'] as const)(
    'of the kind %s is neither removed, nor made less, nor shut out',
    async (kind) => {
      const house = await addHouse(tenant, kind);
      const id = await adminOf(house);
      const role = kind === 'dealer' ? 'dealer_sales' : 'watcher';
      const path = `/v1/people/${userWire(house.admin.userId)}`;
      const helper = await tenant.addUser({ role, organizationId: house.organizationId });
      const answers = [
        await remove(sysadmin.token, id),
        await change(sysadmin.token, id, { role }),
        await change(sysadmin.token, id, { validTo: '2040-01-01T00:00:00Z' }),
        await tenant.api<Problem>(`${path}/suspend`, { token: sysadmin.token, body: { reason: 'Left' } }),
        await tenant.api<Problem>(`${path}/leave`, {
          token: sysadmin.token,
          body: { successorId: userWire(helper.userId), reason: 'Left' },
        }),
      ];
      expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
        Array(5).fill([409, 'last_administrator']),
      );
    },
  );

  it('is not one who stands in, whose right ends, or who is shut out', async () => {
    const house = await addHouse(tenant);
    const others = await Promise.all([
      tenant.addUser({ role: 'org_admin', organizationId: house.organizationId, validTo: minutes(60) }),
      tenant.addUser({ role: 'org_admin', organizationId: house.organizationId, validFrom: minutes(60) }),
      tenant.addUser({ role: 'org_admin', organizationId: house.organizationId }),
    ]);
    await tenant.query(sql`update app_user set status = 'suspended' where id = ${others[2].userId}`);
    const id = await adminOf(house);
    expect((await remove(sysadmin.token, id)).body.code).toBe('last_administrator');
    await tenant.addUser({ role: 'org_admin', organizationId: house.organizationId });
    expect((await remove(sysadmin.token, id)).status).toBe(204);
  });

  it('stays where two remove each other at the same moment', async () => {
    const house = await addHouse(tenant);
    const first = { ...house.admin, id: await adminOf(house) };
    const second = await tenant.addUser();
    const secondId = await tenant.addMembership(second.userId, {
      role: 'org_admin',
      organizationId: house.organizationId,
    });
    const answers = await Promise.all([remove(first.token, secondId), remove(second.token, first.id)]);
    expect(answers.map(({ status }) => status).filter((status) => status === 204)).toHaveLength(1);
    const [row] = await tenant.query(
      sql`select count(*)::int as count from membership where organization_id = ${house.organizationId} and role = 'org_admin'`,
    );
    expect(row).toEqual({ count: 1 });
  });

  it('is protected in the service as well: the last system administrator stays', async () => {
    const { tenant: other, sysadmin: first } = await makeHouse();
    const second = await other.addUser();
    const [row] = await other.query(sql`select id from membership where user_id = ${first.userId}`);
    const id = await other.addMembership(second.userId, { role: 'sysadmin' });
    const drop = (token: string, held: string) =>
      other.api<Problem>(`/v1/memberships/${toWireId('membership', held)}`, {
        token,
        method: 'DELETE',
        headers: { 'if-match': '"1"' },
      });
    expect((await drop(first.token, id)).status).toBe(204);
    const third = await other.addUser({ role: 'sysadmin', validTo: minutes(60) });
    expect((await drop(third.token, row!['id'] as string)).body.code).toBe('last_administrator');
  });
});

import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { fromWireId, toWireId } from '../../../db/index.ts';
import { makeClaim } from '../../setup/claim.ts';
import { errorCodes, firstError, makeHouses } from './rig.ts';

const houses = await makeHouses();
const { call, people, wire, ids, userId } = houses;

const site = { name: 'Site', city: 'Taraz', address: 'Tole bi 1', timeZone: 'Asia/Almaty' };
const create = (body: object = {}, token = people.admin.token) =>
  call(token, 'POST', `/v1/organizations/${wire.ours}/branches`, { ...site, ...body });
const fresh = async (body: object = {}) => String((await create(body)).body['id']);
const get = (id: string, token: string) => call(token, 'GET', `/v1/branches/${id}`);
const change = (id: string, body: object, version: number, token = people.admin.token) =>
  call(token, 'PATCH', `/v1/branches/${id}`, body, version);
const names = async (token: string, id = wire.ours) => {
  const { body } = await houses.api<{ items: { name: string }[] }>(
    `/v1/organizations/${id}/branches?limit=100`,
    { token },
  );
  return body.items.map(({ name }) => name);
};
const colleague = () => houses.addUser({ role: 'initiator', organizationId: ids.ours });

describe('branches are read', () => {
  it.each(['sysadmin', 'agent', 'admin', 'watcher'] as const)('all of them by %s', async (who) => {
    expect(await names(people[who].token)).toEqual(expect.arrayContaining(['Head office', 'North', 'South']));
    expect((await get(wire.south, people[who].token)).body).toMatchObject({
      name: 'South',
      organizationId: wire.ours,
      parent: { id: wire.head, name: 'Head office' },
    });
  });

  it.each(['north', 'northAdmin'] as const)('by %s as far as the membership reaches', async (who) => {
    const own = await makeHouses();
    const { token } = own.people[who];
    const seen = async () => {
      const answer = await own.call(token, 'GET', `/v1/organizations/${own.wire.ours}/branches`);
      return (answer.body['items'] as { name: string }[]).map(({ name }) => name);
    };
    const read = (id: string) => own.call(token, 'GET', `/v1/branches/${id}`);
    expect(await seen()).toEqual(['North']);
    expect((await read(own.wire.north)).body).toMatchObject({ name: 'North', parent: null });
    for (const id of [own.wire.head, own.wire.south, own.wire.away])
      expect((await read(id)).status).toBe(404);
    await own.addBranch(own.ids.ours, { name: 'North-West', parentId: own.ids.north });
    expect(await seen()).toEqual(['North', 'North-West']);
  });

  it.each(['rival', 'consumer'] as const)('not by %s', async (who) => {
    const { token } = people[who];
    expect((await get(wire.north, token)).status).toBe(404);
    expect((await call(token, 'GET', `/v1/organizations/${wire.ours}/branches`)).status).toBe(404);
  });

  it('page by page, open ones unless asked otherwise', async () => {
    const id = await fresh({ name: 'Gone' });
    await change(id, { closed: true }, 1);
    expect(await names(people.admin.token)).not.toContain('Gone');
    const path = `/v1/organizations/${wire.ours}/branches`;
    const closed = await call(people.admin.token, 'GET', `${path}?state=closed`);
    expect(closed.body['items']).toMatchObject([{ name: 'Gone', actions: ['reopen'] }]);
    const first = await call(people.admin.token, 'GET', `${path}?limit=1`);
    const second = await call(
      people.admin.token,
      'GET',
      `${path}?limit=1&cursor=${String(first.body['nextCursor'])}`,
    );
    expect(second.body['items']).not.toEqual(first.body['items']);
  });
});

describe('a branch is added', () => {
  it('by whoever runs the organisation, with hours and people', async () => {
    const [one, other] = [await colleague(), await colleague()];
    const calendar = { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00', holidays: ['2026-03-21'] };
    const created = await create({
      kind: 'warehouse',
      calendar,
      parentId: wire.head,
      responsibleId: userId(one),
      backupId: userId(other),
    });
    expect([created.status, created.headers.get('etag')]).toEqual([201, '"1"']);
    expect(created.body).toMatchObject({
      kind: 'warehouse',
      calendar,
      parent: { id: wire.head },
      responsible: { id: userId(one), status: 'active' },
      backup: { id: userId(other), status: 'active' },
    });
    expect(await houses.trace(fromWireId('branch', String(created.body['id']))!)).toEqual(['branch.create']);
  });

  it('below a branch by whoever runs that branch, and nowhere else', async () => {
    const { token } = people.northAdmin;
    const below = await create({ name: 'Below', parentId: wire.north }, token);
    expect(below.status).toBe(201);
    expect((await get(String(below.body['id']), token)).status).toBe(200);
    expect((await create({ parentId: wire.south }, token)).status).toBe(403);
    expect((await create({}, token)).status).toBe(403);
  });

  it.each([
    ['watcher', 403],
    ['north', 403],
    ['agent', 403],
    ['rival', 404],
    ['consumer', 404],
  ] as const)('not by %s', async (who, status) => {
    expect((await create({}, people[who].token)).status).toBe(status);
  });

  it.each([
    ['timeZone', { timeZone: 'Asia/Nowhere' }, '/timeZone'],
    ['an offset', { timeZone: '+05:00' }, '/timeZone'],
    ['no day', { calendar: { days: [], from: '09:00', to: '18:00', holidays: [] } }, '/calendar/days'],
    ['day 8', { calendar: { days: [8], from: '09:00', to: '18:00', holidays: [] } }, '/calendar/days/0'],
    [
      'a day twice',
      { calendar: { days: [1, 1], from: '09:00', to: '18:00', holidays: [] } },
      '/calendar/days',
    ],
    ['no night', { calendar: { days: [1], from: '18:00', to: '09:00', holidays: [] } }, '/calendar/to'],
    ['25 o’clock', { calendar: { days: [1], from: '09:00', to: '25:00', holidays: [] } }, '/calendar/to'],
    [
      '30 February',
      { calendar: { days: [1], from: '09:00', to: '18:00', holidays: ['2026-02-30'] } },
      '/calendar/holidays/0',
    ],
    ['a foreign parent', { parentId: wire.away }, '/parentId'],
    ['a person of elsewhere', { responsibleId: userId(people.rival) }, '/responsibleId'],
    ['a member of staff', { backupId: userId(people.agent) }, '/backupId'],
    ['nobody', { backupId: toWireId('user', houses.tenantId) }, '/backupId'],
  ])('not with %s', async (_what, body, pointer) => {
    const answer = await create(body);
    expect([answer.status, firstError(answer)?.[0]]).toEqual([422, pointer]);
  });
});

describe('who answers for a branch', () => {
  it('and who stands in are two people', async () => {
    const one = await colleague();
    const both = { responsibleId: userId(one), backupId: userId(one) };
    expect(firstError(await create(both))).toEqual(['/backupId', 'same_person']);
    const id = await fresh({ responsibleId: userId(one) });
    expect(firstError(await change(id, { backupId: userId(one) }, 1))).toEqual(['/backupId', 'same_person']);
  });

  it.each([
    ['is suspended', sql`update app_user set status = 'suspended'`, 'suspended'],
    ['has left', sql`update app_user set status = 'left'`, 'left'],
  ])('works there today: nobody who %s is named, and who was is shown so', async (_what, change_, status) => {
    const [one, other] = [await colleague(), await colleague()];
    const id = await fresh({ responsibleId: userId(one) });
    for (const { userId: uuid } of [one, other])
      await houses.query(sql`${change_} where tenant_id = ${houses.tenantId} and id = ${uuid}`);
    expect((await get(id, people.admin.token)).body['responsible']).toMatchObject({ status });
    const named = await change(id, { backupId: userId(other) }, 1);
    expect([named.status, firstError(named)]).toEqual([422, ['/backupId', 'not_a_member']]);
    expect((await change(id, { name: 'Other things still change' }, 1)).status).toBe(200);
  });

  it('works there today: a membership that ended is none', async () => {
    const one = await houses.addUser();
    await houses.addMembership(one.userId, {
      role: 'initiator',
      organizationId: ids.ours,
      validTo: new Date(Date.now() - 1000).toISOString(),
    });
    expect(firstError(await create({ backupId: userId(one) }))).toEqual(['/backupId', 'not_a_member']);
  });
});

describe('a branch is changed', () => {
  it('by whoever runs the organisation or just this branch', async () => {
    const id = await fresh();
    expect((await change(id, { name: 'Renamed', calendar: null }, 1)).body).toMatchObject({
      name: 'Renamed',
      version: 2,
    });
    expect((await change(wire.north, { city: 'Pavlodar' }, 1, people.northAdmin.token)).status).toBe(200);
    expect((await change(wire.south, { city: 'Pavlodar' }, 1, people.northAdmin.token)).status).toBe(404);
    expect(await houses.trace(fromWireId('branch', id)!)).toEqual(['branch.create', 'branch.update']);
  });

  it.each([
    ['watcher', 403],
    ['north', 403],
    ['agent', 403],
    ['rival', 404],
    ['consumer', 404],
  ] as const)('not by %s', async (who, status) => {
    expect((await change(wire.north, { name: 'Taken' }, 1, people[who].token)).status).toBe(status);
  });

  it('only on the version that was seen', async () => {
    const id = await fresh();
    expect((await call(people.admin.token, 'PATCH', `/v1/branches/${id}`, {})).status).toBe(428);
    await change(id, { name: 'First' }, 1);
    const late = await change(id, { name: 'Second' }, 1);
    expect([late.status, late.body['current']]).toMatchObject([412, { name: 'First' }]);
  });

  it('in its place, but never below itself or at another house', async () => {
    const top = await fresh();
    const middle = await fresh({ parentId: top });
    const low = await fresh({ parentId: middle });
    for (const parentId of [top, middle, low])
      expect(firstError(await change(top, { parentId }, 1))).toEqual(['/parentId', 'cycle']);
    expect(firstError(await change(top, { parentId: wire.away }, 1))).toEqual(['/parentId', 'not_found']);
    expect((await change(low, { parentId: null }, 1)).body['parent']).toBeNull();
    expect((await change(top, { parentId: low }, 1)).body['parent']).toMatchObject({ id: low });
  });

  it('two moves at once make no circle', async () => {
    const [one, other] = [await fresh(), await fresh()];
    const answers = await Promise.all([
      change(one, { parentId: other }, 1),
      change(other, { parentId: one }, 1),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
  });

  it('out of reach by nobody who only runs a part', async () => {
    const id = String((await create({ parentId: wire.north }, people.northAdmin.token)).body['id']);
    expect((await change(id, { parentId: wire.south }, 1, people.northAdmin.token)).status).toBe(403);
    expect((await change(id, { parentId: null }, 1, people.northAdmin.token)).status).toBe(403);
  });
});

describe('a branch is closed', () => {
  it('when nothing is left there, and the refusal names what is', async () => {
    const id = await fresh();
    const branchId = fromWireId('branch', id)!;
    const child = await fresh({ parentId: id });
    await houses.addUnit({ ownerId: ids.ours, branchId });
    await houses.addUser({ role: 'initiator', organizationId: ids.ours, branchId });
    await houses.addContact(ids.ours, { branchId });
    await makeClaim(houses, { organizationId: ids.ours, branchId });
    const refused = await change(id, { closed: true }, 1);
    expect([refused.status, errorCodes(refused)]).toEqual([
      422,
      ['contacts', 'devices', 'open_branches', 'open_claims', 'people'],
    ]);
    expect((await change(child, { closed: true }, 1)).body['closedAt']).not.toBeNull();
    expect(errorCodes(await change(id, { closed: true }, 1))).not.toContain('open_branches');
  });

  it('and opened again, where what it belongs to is open', async () => {
    const top = await fresh();
    const low = await fresh({ parentId: top });
    await change(low, { closed: true }, 1);
    await change(top, { closed: true }, 1);
    expect(firstError(await change(low, { closed: false }, 2))).toEqual(['/parentId', 'closed']);
    await change(top, { closed: false }, 2);
    expect((await change(low, { closed: false }, 2)).body['closedAt']).toBeNull();
    expect(firstError(await create({ parentId: await closed() }))).toEqual(['/parentId', 'closed']);
  });

  const closed = async () => {
    const id = await fresh();
    await change(id, { closed: true }, 1);
    return id;
  };
});

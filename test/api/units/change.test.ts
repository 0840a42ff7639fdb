import { beforeAll, describe, expect, it } from 'vitest';
import { toWireId } from '../../../db/id.ts';
import { makeTenant, type TestTenant } from '../../setup/tenant.ts';
import { acting, factsOf, kindsOf } from './acting.ts';

let tenant: TestTenant;
let clinic: string;
let dealer: string;
let rival: string;
let act: ReturnType<typeof acting>;

beforeAll(async () => {
  tenant = await makeTenant({
    model: {
      specifications: [
        { key: 'ram', label: { en: 'Memory' }, type: 'number', unit: 'GB' },
        { key: 'colour', label: { en: 'Colour' }, type: 'choice', choices: ['black', 'white'] },
      ],
    },
  });
  act = acting(tenant);
  [clinic, dealer, rival] = await Promise.all([
    tenant.addOrganization('customer', { namingPattern: '{branch}-{number:3}' }),
    tenant.addOrganization('dealer'),
    tenant.addOrganization('dealer'),
  ]);
});

const person = async (role: Parameters<TestTenant['addUser']>[0] & object) =>
  (await tenant.addUser(role)).token;

describe('editing a unit', () => {
  it('is for its owner, its dealer and the service; not for watchers, and nothing is there for a rival', async () => {
    const roles = [
      [{ role: 'org_admin', organizationId: clinic }, 200],
      [{ role: 'dealer_sales', organizationId: dealer }, 200],
      [{ role: 'agent' }, 200],
      [{ role: 'watcher', organizationId: clinic }, 403],
      [{ role: 'custodian', organizationId: clinic }, 403],
      [{ role: 'dealer_manager', organizationId: rival }, 404],
      [{ role: 'consumer' }, 404],
    ] as const;
    for (const [who, status] of roles) {
      const unit = await tenant.addUnit({ ownerId: clinic, dealerId: dealer });
      const answer = await act.edit(unit.wireId, await person(who), { name: 'Reception' });
      expect([who.role, answer.status]).toEqual([who.role, status]);
      if (status === 200) expect(answer.body).toMatchObject({ name: 'Reception', version: 2 });
    }
  });

  it('keeps what changed in its history', async () => {
    const unit = await tenant.addUnit({ ownerId: clinic, inventoryNo: 'OLD-1' });
    const token = await person({ role: 'org_admin', organizationId: clinic });
    const { body } = await act.edit(unit.wireId, token, { inventoryNo: 'NEW-1' });
    expect(factsOf(body, 'unit.changed')).toEqual({ inventoryNoFrom: 'OLD-1', inventoryNoTo: 'NEW-1' });
    const same = await act.edit(unit.wireId, token, { inventoryNo: 'NEW-1' }, 2);
    expect(kindsOf(same.body).filter((kind) => kind === 'unit.changed')).toHaveLength(1);
  });

  it('takes values of the model’s own fields only', async () => {
    const unit = await tenant.addUnit({ ownerId: clinic });
    const token = await person({ role: 'agent' });
    const set = (specifications: unknown, version = 1) =>
      act.edit(unit.wireId, token, { specifications }, version);
    for (const wrong of [{ disk: 1 }, { ram: 'much' }, { colour: 'pink' }, { colour: 3 }])
      expect((await set(wrong)).status, JSON.stringify(wrong)).toBe(422);
    const both = await set({ ram: 16, colour: 'black' });
    expect(both.body.specifications.map(({ value }) => value)).toEqual(['16 GB', 'black']);
    const one = await set({ colour: null }, 2);
    expect(one.body.specifications.map(({ key }) => key)).toEqual(['ram']);
  });

  it('is refused where somebody was faster, and without If-Match', async () => {
    const unit = await tenant.addUnit({ ownerId: clinic });
    const token = await person({ role: 'agent' });
    expect((await act.edit(unit.wireId, token, { name: 'A' }, 7)).status).toBe(412);
    const bare = await tenant.api(`/v1/units/${unit.wireId}`, {
      method: 'PATCH',
      token,
      body: { name: 'A' },
    });
    expect(bare.status).toBe(428);
  });

  it('changes the region, on which terms depend, for the service only', async () => {
    const unit = await tenant.addUnit({ ownerId: clinic });
    const owner = await person({ role: 'org_admin', organizationId: clinic });
    expect((await act.edit(unit.wireId, owner, { region: 'DE' })).status).toBe(403);
    expect((await act.edit(unit.wireId, await person({ role: 'agent' }), { region: 'DE' })).status).toBe(200);
  });

  it('names only people of the organisation as responsible', async () => {
    const unit = await tenant.addUnit({ ownerId: clinic });
    const admin = await person({ role: 'org_admin', organizationId: clinic });
    const ours = await tenant.addUser({ role: 'watcher', organizationId: clinic });
    const theirs = await tenant.addUser({ role: 'watcher', organizationId: rival });
    const name = (userId: string) =>
      act.edit(unit.wireId, admin, { responsibleId: toWireId('user', userId) });
    expect((await name(theirs.userId)).status).toBe(422);
    expect((await name(ours.userId)).status).toBe(200);
  });
});

describe('moving a unit', () => {
  it('keeps from where and to where, by the names of then', async () => {
    const [here, there] = [
      await tenant.addBranch(clinic, { name: 'Karaganda' }),
      await tenant.addBranch(clinic, { name: 'Astana' }),
    ];
    const unit = await tenant.addUnit({ ownerId: clinic, branchId: here, room: '101' });
    const token = await person({ role: 'org_admin', organizationId: clinic });
    const { status, body } = await act.act(unit.wireId, 'move', token, {
      branchId: toWireId('branch', there),
      room: '214',
      note: 'The new wing',
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ branch: { name: 'Astana' }, room: '214' });
    expect(factsOf(body, 'unit.moved')).toEqual({
      branchFrom: 'Karaganda',
      branchTo: 'Astana',
      roomFrom: '101',
      roomTo: '214',
      note: 'The new wing',
    });
  });

  it('lets a custodian place it, but not hand it over', async () => {
    const branch = await tenant.addBranch(clinic);
    const unit = await tenant.addUnit({ ownerId: clinic });
    const custodian = await tenant.addUser({ role: 'custodian', organizationId: clinic });
    const move = (body: unknown) => act.act(unit.wireId, 'move', custodian.token, body);
    expect((await move({ branchId: toWireId('branch', branch) })).status).toBe(403);
    expect((await move({ responsibleId: toWireId('user', custodian.userId) })).status).toBe(403);
    expect((await move({ room: '7', rack: 'R2' })).status).toBe(200);
  });

  it('stays within the branches that one may edit', async () => {
    const [here, elsewhere] = [await tenant.addBranch(clinic), await tenant.addBranch(clinic)];
    const foreign = await tenant.addBranch(rival);
    const unit = await tenant.addUnit({ ownerId: clinic, branchId: here });
    const manager = await person({ role: 'branch_responsible', organizationId: clinic, branchId: here });
    const admin = await person({ role: 'org_admin', organizationId: clinic });
    const to = (branchId: string, token: string) =>
      act.act(unit.wireId, 'move', token, { branchId: toWireId('branch', branchId) });
    expect((await to(elsewhere, manager)).status).toBe(403);
    expect((await to(foreign, admin)).status).toBe(422);
    expect((await to(elsewhere, admin)).status).toBe(200);
  });

  it('is over for what was replaced', async () => {
    const unit = await tenant.addUnit({ ownerId: clinic, lifecycle: 'replaced' });
    const admin = await person({ role: 'org_admin', organizationId: clinic });
    expect((await act.act(unit.wireId, 'move', admin, { room: '1' })).status).toBe(409);
  });
});

type Done = { changed: number; items: { id: string; version: number; name: string | null }[] };

describe('changing many units at once', () => {
  const bulk = (token: string, body: unknown) => tenant.api<Done>('/v1/units/bulk', { token, body });

  it('changes all of them, each with its own history', async () => {
    const units = [
      await tenant.addUnit({ ownerId: clinic, room: '1' }),
      await tenant.addUnit({ ownerId: clinic }),
    ];
    const admin = await person({ role: 'org_admin', organizationId: clinic });
    const ids = units.map(({ wireId }) => wireId);
    const { status, body } = await bulk(admin, { ids, changes: { room: '9' } });
    expect([status, body.changed, body.items.map(({ version }) => version)]).toEqual([200, 2, [2, 2]]);
    const read = await Promise.all(ids.map((id) => act.get(id, admin)));
    expect(read.map((answer) => factsOf(answer.body, 'unit.moved'))).toEqual([
      { roomFrom: '1', roomTo: '9' },
      { roomFrom: null, roomTo: '9' },
    ]);
  });

  it('changes none where one is not there, or not to be changed', async () => {
    const mine = await tenant.addUnit({ ownerId: clinic });
    const foreign = await tenant.addUnit({ ownerId: rival });
    const gone = await tenant.addUnit({ ownerId: clinic, lifecycle: 'scrapped' });
    const admin = await person({ role: 'org_admin', organizationId: clinic });
    for (const [other, status] of [
      [foreign, 404],
      [gone, 409],
    ] as const) {
      const answer = await bulk(admin, { ids: [mine.wireId, other.wireId], changes: { room: 'X' } });
      expect(answer.status).toBe(status);
    }
    const { body } = await act.get(mine.wireId, admin);
    expect([body.version, body.room, body.events]).toEqual([1, null, []]);
  });

  it('names them by the pattern of their organisation, with no name twice', async () => {
    const branch = await tenant.addBranch(clinic, { name: 'Lobby' });
    await tenant.addUnit({ ownerId: clinic, name: 'Lobby-003' });
    const first = await tenant.addUnit({ ownerId: clinic, serial: 'NP-1', branchId: branch });
    const second = await tenant.addUnit({ ownerId: clinic, serial: 'NP-2', branchId: branch });
    const admin = await person({ role: 'org_admin', organizationId: clinic });
    const { body, status } = await bulk(admin, {
      ids: [second.wireId, first.wireId],
      changes: {},
      applyNamingPattern: true,
    });
    expect(status).toBe(200);
    const names = body.items.map(({ name }) => name);
    expect(new Set([...names, 'Lobby-003']).size).toBe(3);
    expect(names.every((name) => /^Lobby-\d{3}$/.test(name ?? ''))).toBe(true);
    expect(names[1]! < names[0]!).toBe(true);
  });

  it('takes 500 and no more', async () => {
    const admin = await person({ role: 'org_admin', organizationId: clinic });
    const ids = Array.from({ length: 501 }, () => toWireId('unit', crypto.randomUUID()));
    expect((await bulk(admin, { ids, changes: { room: '1' } })).status).toBe(422);
  });

  it('lets a custodian place many, and nothing more', async () => {
    const unit = await tenant.addUnit({ ownerId: clinic });
    const custodian = await person({ role: 'custodian', organizationId: clinic });
    const ask = (body: object) => bulk(custodian, { ids: [unit.wireId], changes: {}, ...body });
    expect((await ask({ applyNamingPattern: true })).status).toBe(403);
    expect((await ask({ changes: { contactId: null } })).status).toBe(403);
    expect((await ask({ changes: { rack: 'R1' } })).status).toBe(200);
  });
});

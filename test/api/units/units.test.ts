import { beforeAll, describe, expect, it } from 'vitest';
import { newUuid } from '../../../db/id.ts';
import { unitRelation } from '../../../db/index.ts';
import { makeClaim } from '../../setup/claim.ts';
import { day, makeTenant, type TestTenant } from '../../setup/tenant.ts';

type Unit = {
  id: string;
  serial: string;
  receipt: { verdict: string; lastCoveredDay: string | null };
  dates: { kind: string; source: string }[];
  events: { kind: string; by: string | null; facts: Record<string, unknown> }[];
  relations: { kind: string; from: { serial: string }; to: { serial: string } }[];
  claims: { ref: string }[];
  actions: string[];
};
type List = { items: { id: string; serial: string; verdict: string }[]; nextCursor: string | null };

let tenant: TestTenant;
let clinic: string;
let dealer: string;
let rival: string;

beforeAll(async () => {
  tenant = await makeTenant();
  [clinic, dealer, rival] = await Promise.all([
    tenant.addOrganization(),
    tenant.addOrganization('dealer'),
    tenant.addOrganization('dealer'),
  ]);
});

const get = (id: string, token: string) => tenant.api<Unit>(`/v1/units/${id}`, { token });
const list = async (token: string, query = '') =>
  (await tenant.api<List>(`/v1/units${query}`, { token })).body;

describe('a unit', () => {
  it('is whole to its owner, its dealer and the service, and to nobody else there', async () => {
    const unit = await tenant.addUnit({ ownerId: clinic, dealerId: dealer });
    const agent = await tenant.addUser({ role: 'agent' });
    const owner = await tenant.addUser({ role: 'watcher', organizationId: clinic });
    const seller = await tenant.addUser({ role: 'dealer_sales', organizationId: dealer });
    const competitor = await tenant.addUser({ role: 'dealer_manager', organizationId: rival });
    const consumer = await tenant.addUser({ role: 'consumer' });
    for (const { token } of [agent, owner, seller]) {
      const answer = await get(unit.wireId, token);
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({ serial: unit.serial, receipt: { verdict: 'covered' } });
      expect(answer.body.dates).toMatchObject([{ kind: 'delivery', source: 'invoice F-1' }]);
    }
    for (const { token } of [competitor, consumer]) expect((await get(unit.wireId, token)).status).toBe(404);
  });

  it('of a person without an organisation is theirs', async () => {
    const person = await tenant.addUser({ role: 'consumer' });
    const other = await tenant.addUser({ role: 'consumer' });
    const unit = await tenant.addUnit({ ownerUserId: person.userId });
    expect((await get(unit.wireId, person.token)).status).toBe(200);
    expect((await get(unit.wireId, other.token)).status).toBe(404);
    expect((await list(person.token)).items.map(({ id }) => id)).toEqual([unit.wireId]);
    expect((await list(other.token)).items).toEqual([]);
  });

  it('stays with its branch', async () => {
    const [here, there] = [await tenant.addBranch(clinic), await tenant.addBranch(clinic)];
    const below = await tenant.addBranch(clinic, { parentId: here });
    const unit = await tenant.addUnit({ ownerId: clinic, branchId: below });
    const of = (branchId: string, scope: 'branch' | 'branch_tree') =>
      tenant.addUser({ role: 'branch_responsible', organizationId: clinic, branchId, scope });
    expect((await get(unit.wireId, (await of(here, 'branch_tree')).token)).status).toBe(200);
    expect((await get(unit.wireId, (await of(below, 'branch')).token)).status).toBe(200);
    expect((await get(unit.wireId, (await of(here, 'branch')).token)).status).toBe(404);
    expect((await get(unit.wireId, (await of(there, 'branch_tree')).token)).status).toBe(404);
  });

  it('shows its swap chain from both ends, and its claims to those who may read them', async () => {
    const [old, fresh] = [
      await tenant.addUnit({ ownerId: clinic, lifecycle: 'replaced' }),
      await tenant.addUnit({ ownerId: clinic }),
    ];
    await tenant.insert(unitRelation, {
      id: newUuid(),
      kind: 'replaced_by',
      fromId: old.id,
      toId: fresh.id,
      validFrom: day(-10),
    });
    const claim = await makeClaim(tenant, {
      organizationId: clinic,
      lines: [{ serial: old.serial, unitId: old.id }],
    });
    const owner = await tenant.addUser({ role: 'watcher', organizationId: clinic });
    const both = await Promise.all([get(old.wireId, owner.token), get(fresh.wireId, owner.token)]);
    for (const { body } of both) {
      expect(body.relations).toMatchObject([
        { kind: 'replaced_by', from: { serial: old.serial }, to: { serial: fresh.serial } },
      ]);
    }
    expect(both.map(({ body }) => body.claims.map(({ ref }) => ref))).toEqual([[claim.ref], []]);
  });
});

describe('the list of units', () => {
  it('gives what a get would give, and nothing more', async () => {
    const home = await tenant.addOrganization();
    const mine = [await tenant.addUnit({ ownerId: home }), await tenant.addUnit({ ownerId: home })];
    const owner = await tenant.addUser({ role: 'org_admin', organizationId: home });
    const { items } = await list(owner.token);
    expect(items.map(({ id }) => id)).toEqual(mine.map(({ wireId }) => wireId).reverse());
    expect(items.every(({ verdict }) => verdict === 'covered')).toBe(true);
  });

  it('is searched by the beginning of a serial or inventory number, and by words of a place', async () => {
    const home = await tenant.addOrganization();
    const owner = await tenant.addUser({ role: 'org_admin', organizationId: home });
    const named = await tenant.addUnit({ ownerId: home, serial: 'QX-77 001', inventoryNo: 'INV-5' });
    const placed = await tenant.addUnit({ ownerId: home, room: 'Server room 3' });
    const found = async (q: string) =>
      (await list(owner.token, `?q=${encodeURIComponent(q)}`)).items.map(({ id }) => id);
    expect(await found('qx77')).toEqual([named.wireId]);
    expect(await found('INV-')).toEqual([named.wireId]);
    expect(await found('server')).toEqual([placed.wireId]);
    expect(await found('%%')).toEqual([]);
  });

  it('goes on where a page ends', async () => {
    const home = await tenant.addOrganization();
    const owner = await tenant.addUser({ role: 'org_admin', organizationId: home });
    for (let i = 0; i < 3; i++) await tenant.addUnit({ ownerId: home });
    const first = await list(owner.token, '?limit=2');
    const second = await list(owner.token, `?limit=2&cursor=${first.nextCursor}`);
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([2, 1, null]);
  });

  it('is not for pages without a person', async () => {
    expect((await tenant.api('/v1/units')).status).toBe(403);
  });
});

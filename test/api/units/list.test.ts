import { beforeAll, describe, expect, it } from 'vitest';
import { day, makeTenant, type TestTenant } from '../../setup/tenant.ts';

type List = { items: { id: string; serial: string; verdict: string }[]; nextCursor: string | null };
type Counts = {
  total: number;
  lifecycles: { lifecycle: string; text: string; count: number }[];
  flags: { flag: string; count: number }[];
  models: { count: number }[];
  branches: { id: string; name: string; count: number }[];
};

let tenant: TestTenant;
let home: string;
let token: string;

beforeAll(async () => {
  tenant = await makeTenant();
});

const ids = async (query: string, as = token) => {
  const answer = await tenant.api<List>(`/v1/units?${query}`, { token: as });
  expect(answer.status).toBe(200);
  return answer.body.items.map(({ id }) => id);
};

describe('a list of units', () => {
  beforeAll(async () => {
    home = await tenant.addOrganization();
    ({ token } = await tenant.addUser({ role: 'org_admin', organizationId: home }));
  });

  it('of a branch holds those of all branches below it', async () => {
    const [top, other] = [await tenant.addBranch(home), await tenant.addBranch(home)];
    const below = await tenant.addBranch(home, { parentId: top });
    const deep = await tenant.addBranch(home, { parentId: below });
    const units = [
      await tenant.addUnit({ ownerId: home, branchId: top }),
      await tenant.addUnit({ ownerId: home, branchId: deep }),
    ];
    await tenant.addUnit({ ownerId: home, branchId: other });
    const wire = (await tenant.api<Counts>('/v1/units/counts', { token })).body.branches;
    const of = async (count: number) =>
      Promise.all(wire.filter((one) => one.count === count).map(({ id }) => ids(`branchId=${id}`)));
    const lists = await of(1);
    expect(lists).toContainEqual(units.map(({ wireId }) => wireId).reverse());
    expect(lists).toHaveLength(3);
  });

  it('never shows a unit twice that is a reader’s in two ways, and none between two pages is lost', async () => {
    const both = await tenant.addOrganization('dealer');
    const reader = await tenant.addUser({ role: 'org_admin', organizationId: both });
    const units: string[] = [];
    for (let n = 0; n < 7; n++) {
      const { wireId } = await tenant.addUnit({
        ...(n % 3 === 0 ? {} : { ownerId: both }),
        ...(n % 2 === 0 ? { dealerId: both } : { ownerId: both }),
      });
      units.unshift(wireId);
    }
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { body: List } = await tenant.api<List>(
        `/v1/units?limit=2${cursor ? `&cursor=${cursor}` : ''}`,
        { token: reader.token },
      );
      seen.push(...page.body.items.map(({ id }) => id));
      cursor = page.body.nextCursor;
    }
    expect(seen).toEqual(units);
  });

  it('is narrowed by the cover of today, across pages', async () => {
    const place = await tenant.addOrganization();
    const reader = await tenant.addUser({ role: 'org_admin', organizationId: place });
    const over = { delivery: { date: day(-4000), source: 'note', verified: true } };
    const covered: string[] = [];
    const ended: string[] = [];
    for (let n = 0; n < 6; n++) {
      const unit = await tenant.addUnit({ ownerId: place, ...(n % 2 ? { dates: over } : {}) });
      (n % 2 ? ended : covered).unshift(unit.wireId);
    }
    expect(await ids('verdict=covered', reader.token)).toEqual(covered);
    expect(await ids('verdict=not_covered', reader.token)).toEqual(ended);
    const first = (await tenant.api<List>('/v1/units?verdict=not_covered&limit=2', { token: reader.token }))
      .body;
    expect(first.items.map(({ id }) => id)).toEqual(ended.slice(0, 2));
    const rest = `verdict=not_covered&limit=2&cursor=${first.nextCursor}`;
    expect(await ids(rest, reader.token)).toEqual(ended.slice(2));
  });

  it('is narrowed by place, room or rack and by the person who answers for it', async () => {
    const place = await tenant.addOrganization();
    const reader = await tenant.addUser({ role: 'org_admin', organizationId: place });
    const shelf = await tenant.addUnit({ ownerId: place, rack: 'R_7', responsibleId: reader.userId });
    const room = await tenant.addUnit({ ownerId: place, room: 'Archive R17' });
    expect(await ids('place=R_7', reader.token)).toEqual([shelf.wireId]);
    expect(await ids('place=archive', reader.token)).toEqual([room.wireId]);
    const me = await tenant.api<{ userId: string }>('/v1/me', { token: reader.token });
    expect(await ids(`responsibleId=${me.body.userId}`, reader.token)).toEqual([shelf.wireId]);
  });

  it('for the service is searched by numbers first and by words where no number begins so', async () => {
    const agent = await tenant.addUser({ role: 'agent' });
    const numbered = await tenant.addUnit({ serial: 'WORKSHOP-1' });
    const named = await tenant.addUnit({ place: 'Workshop north' });
    const lone = await tenant.addUnit({ place: 'Zeppelin hall' });
    const tagged = await tenant.addUnit({ inventoryNo: 'AX%9' });
    await tenant.addUnit({ inventoryNo: 'AXX9' });
    expect(await ids('q=workshop', agent.token)).toEqual([numbered.wireId]);
    expect(await ids('q=shop+north', agent.token)).toEqual([named.wireId]);
    expect(await ids('q=zeppelin', agent.token)).toEqual([lone.wireId]);
    expect(await ids('q=AX%25', agent.token)).toEqual([tagged.wireId]);
  });

  it('with a branch or person of somebody else gives nothing of theirs', async () => {
    const [mine, theirs] = [await tenant.addOrganization(), await tenant.addOrganization()];
    const branchId = await tenant.addBranch(theirs);
    await tenant.addUnit({ ownerId: theirs, branchId });
    const owner = await tenant.addUser({ role: 'org_admin', organizationId: theirs });
    const stranger = await tenant.addUser({ role: 'org_admin', organizationId: mine });
    const { branches } = (await tenant.api<Counts>('/v1/units/counts', { token: owner.token })).body;
    expect(await ids(`branchId=${branches[0]!.id}`, owner.token)).toHaveLength(1);
    expect(await ids(`branchId=${branches[0]!.id}`, stranger.token)).toEqual([]);
  });
});

describe('the counts of units', () => {
  it('are of what the list gives, by life, flag, model and branch', async () => {
    const place = await tenant.addOrganization();
    const reader = await tenant.addUser({ role: 'org_admin', organizationId: place });
    const branchId = await tenant.addBranch(place);
    await tenant.addUnit({ ownerId: place, branchId });
    await tenant.addUnit({ ownerId: place, branchId, lifecycle: 'retired' });
    await tenant.addUnit({ ownerId: place, coverageFlag: 'void' });
    const { body } = await tenant.api<Counts>('/v1/units/counts', { token: reader.token });
    expect(body).toMatchObject({
      total: 3,
      lifecycles: [
        { lifecycle: 'active', text: 'In use', count: 2 },
        { lifecycle: 'retired', text: 'Out of use', count: 1 },
      ],
      flags: [
        { flag: 'normal', count: 2 },
        { flag: 'void', count: 1 },
      ],
      branches: [{ count: 2 }],
    });
    expect(body.models.reduce((sum, { count }) => sum + count, 0)).toBe(3);
    const nobody = await tenant.addUser({ role: 'consumer' });
    expect((await tenant.api<Counts>('/v1/units/counts', { token: nobody.token })).body.total).toBe(0);
    expect((await tenant.api('/v1/units/counts', { token: tenant.key })).status).toBe(403);
  });
});

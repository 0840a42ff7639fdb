import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { newUuid } from '../../../db/id.ts';
import { attachment } from '../../../db/index.ts';
import { png } from '../attachments/samples.ts';
import { makeClaim } from '../../setup/claim.ts';
import { day, makeTenant, type TestTenant, warrantyTerm } from '../../setup/tenant.ts';
import { acting, factsOf, kindsOf } from './acting.ts';

let tenant: TestTenant;
let clinic: string;
let dealer: string;
let manager: string;
let agent: string;
let owner: string;
let act: ReturnType<typeof acting>;

beforeAll(async () => {
  tenant = await makeTenant();
  act = acting(tenant);
  clinic = await tenant.addOrganization();
  dealer = await tenant.addOrganization('dealer');
  manager = (await tenant.addUser({ role: 'warranty_manager' })).token;
  agent = (await tenant.addUser({ role: 'agent' })).token;
  owner = (await tenant.addUser({ role: 'org_admin', organizationId: clinic })).token;
});

const isoAfter = (iso: string, days: number) =>
  new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);

describe('the flag on cover', () => {
  const flag = { flag: 'void', code: 'opened', reason: 'The seal was broken', proof: 'Report 7' };

  it('is a state beside the dates, which stay as they are (T11)', async () => {
    const unit = await tenant.addUnit({ ownerId: clinic });
    const before = (await act.get(unit.wireId, manager)).body;
    const voided = (await act.act(unit.wireId, 'flag', manager, flag)).body;
    expect(voided).toMatchObject({
      coverageFlag: 'void',
      flagReason: 'The seal was broken',
      receipt: { verdict: 'not_covered' },
    });
    expect(voided.dates).toEqual(before.dates);
    expect(factsOf(voided, 'unit.coverage_changed')).toMatchObject({
      flag: 'void',
      flagBefore: 'normal',
      code: 'opened',
      proof: 'Report 7',
    });
    const normal = await act.act(
      unit.wireId,
      'flag',
      manager,
      { flag: 'normal', reason: 'Our own mistake' },
      2,
    );
    expect(normal.body.flagReason).toBeNull();
    expect(normal.body.receipt).toEqual(before.receipt);
  });

  it('takes a part of the device, and says which', async () => {
    const unit = await tenant.addUnit({ ownerId: clinic });
    const partial = { ...flag, flag: 'void_partial' };
    expect((await act.act(unit.wireId, 'flag', manager, partial)).status).toBe(422);
    expect((await act.act(unit.wireId, 'flag', manager, { ...flag, components: ['battery'] })).status).toBe(
      422,
    );
    const done = await act.act(unit.wireId, 'flag', manager, { ...partial, components: ['battery'] });
    expect(factsOf(done.body, 'unit.coverage_changed')).toMatchObject({ components: 'battery' });
  });

  it('needs a kind of reason, and somebody who may change dates', async () => {
    const unit = await tenant.addUnit({ ownerId: clinic });
    const { code: _, ...bare } = flag;
    expect((await act.act(unit.wireId, 'flag', manager, bare)).status).toBe(422);
    for (const token of [agent, owner])
      expect((await act.act(unit.wireId, 'flag', token, flag)).status).toBe(403);
  });

  it('can be contested by the owner’s side, not by the service, and only while it stands', async () => {
    const unit = await tenant.addUnit({ ownerId: clinic });
    const appeal = (token: string, version: number) =>
      act.act(unit.wireId, 'flag-appeal', token, { grounds: 'You opened it yourselves' }, version);
    expect((await appeal(owner, 1)).status).toBe(409);
    await act.act(unit.wireId, 'flag', manager, flag);
    expect((await appeal(manager, 2)).status).toBe(403);
    const watcher = await tenant.addUser({ role: 'watcher', organizationId: clinic });
    expect((await appeal(watcher.token, 2)).status).toBe(403);
    const contested = await appeal(owner, 2);
    expect(contested.status).toBe(200);
    expect(contested.body.coverageFlag).toBe('void');
    expect(factsOf(contested.body, 'unit.flag_appealed')).toEqual({
      flag: 'void',
      grounds: 'You opened it yourselves',
    });
  });
});

describe('evidence about cover', () => {
  type Document = { of: string; id: string; name: string; ref: string | null };
  const flag = { flag: 'void_partial', components: ['battery'], code: 'liquid', reason: 'Wet inside' };
  const add = (unitId: string, token: string, name = 'inside.png') =>
    tenant.api<{ id: string }>(`/v1/units/${unitId}/proofs?type=damage_photo&name=${name}`, {
      token,
      body: png(),
      headers: { 'content-type': 'image/png' },
    });
  const documents = async (unitId: string, token: string) =>
    (await tenant.api<{ items: Document[] }>(`/v1/units/${unitId}/documents`, { token })).body.items;
  const link = (unitId: string, proofId: string, token: string) =>
    tenant.api<{ url: string }>(`/v1/units/${unitId}/proofs/${proofId}/links`, { token, body: {} });

  it('is the service’s own until it is given with a reason, then the owner’s side reads it too', async () => {
    const unit = await tenant.addUnit({ ownerId: clinic });
    const { body: proof, status } = await add(unit.wireId, manager);
    expect(status).toBe(201);
    expect(await documents(unit.wireId, owner)).toEqual([]);
    expect((await link(unit.wireId, proof.id, owner)).status).toBe(404);
    const voided = await act.act(unit.wireId, 'flag', manager, { ...flag, proofIds: [proof.id] });
    expect(voided.body).toMatchObject({ flagComponents: ['battery'] });
    expect(await documents(unit.wireId, owner)).toMatchObject([{ of: 'unit', name: 'inside.png' }]);
    const { body } = await link(unit.wireId, proof.id, owner);
    expect((await fetch(body.url)).status).toBe(200);
  });

  it('is answered by evidence of the owner’s side, which adds none where nothing is contested', async () => {
    const unit = await tenant.addUnit({ ownerId: clinic });
    expect((await add(unit.wireId, owner)).status).toBe(403);
    await act.act(unit.wireId, 'flag', manager, flag);
    const { body: proof } = await add(unit.wireId, owner, 'report.png');
    const grounds = { grounds: 'It was dry', proofIds: [proof.id] };
    expect((await act.act(unit.wireId, 'flag-appeal', owner, grounds, 2)).status).toBe(200);
    expect(await documents(unit.wireId, manager)).toMatchObject([{ name: 'report.png' }]);
  });

  it('is nobody else’s file, nor that of another unit', async () => {
    const [unit, other] = [
      await tenant.addUnit({ ownerId: clinic }),
      await tenant.addUnit({ ownerId: clinic }),
    ];
    const second = (await tenant.addUser({ role: 'warranty_manager' })).token;
    const [ofOther, ofSecond] = [
      (await add(other.wireId, manager)).body.id,
      (await add(unit.wireId, second)).body.id,
    ];
    for (const id of [ofOther, ofSecond])
      expect((await act.act(unit.wireId, 'flag', manager, { ...flag, proofIds: [id] })).status).toBe(422);
  });

  it('is not shown to who bought it afterwards', async () => {
    const unit = await tenant.addUnit({ ownerId: clinic });
    const { body: proof } = await add(unit.wireId, manager);
    await act.act(unit.wireId, 'flag', manager, { ...flag, proofIds: [proof.id] });
    const next = await tenant.addOrganization();
    await tenant.query(sql`update unit set owner_id = ${next} where id = ${unit.id}`);
    const buyer = (await tenant.addUser({ role: 'org_admin', organizationId: next })).token;
    expect(await documents(unit.wireId, buyer)).toEqual([]);
    expect((await link(unit.wireId, proof.id, buyer)).status).toBe(404);
    expect(await documents(unit.wireId, manager)).toHaveLength(1);
  });

  it('stands beside the files of its claims, each for whoever could open it there', async () => {
    const unit = await tenant.addUnit({ ownerId: clinic, dealerId: dealer });
    const claim = await makeClaim(tenant, { organizationId: clinic, lines: [{ unitId: unit.id }] });
    const file = {
      claimId: claim.id,
      type: 'other',
      state: 'ready',
      principal: 'test',
      actor: 'staff',
    } as const;
    for (const visibility of ['public', 'service'] as const)
      await tenant.insert(attachment, {
        id: newUuid(),
        ...file,
        name: `${visibility}.pdf`,
        visibility,
        fileKey: newUuid(),
        uploadKey: newUuid(),
      });
    const seller = (await tenant.addUser({ role: 'dealer_manager', organizationId: dealer })).token;
    const namesFor = async (token: string) =>
      (await documents(unit.wireId, token)).map(({ name }) => name).sort();
    expect(await namesFor(manager)).toEqual(['public.pdf', 'service.pdf']);
    expect(await namesFor(owner)).toEqual(['public.pdf']);
    expect(await namesFor(seller)).toEqual([]);
  });
});

describe('a replacement (T20)', () => {
  const replaceUnder = async (term: Parameters<typeof warrantyTerm>[0], deliveredDaysAgo: number) => {
    const { id } = await tenant.addTerm(term);
    const old = await tenant.addUnit({
      ownerId: clinic,
      dealerId: dealer,
      room: '12',
      termIds: [id],
      dates: { delivery: { date: day(-deliveredDaysAgo), source: 'invoice', verified: true } },
    });
    const before = (await act.get(old.wireId, agent)).body;
    const newSerial = `NEW-${old.serial}`;
    const answer = await act.act(old.wireId, 'replace', agent, { newSerial, shippedOn: day(-1) });
    expect(answer.status).toBe(200);
    const found = await tenant.api<{ items: { id: string }[] }>(`/v1/units?q=${newSerial}`, { token: agent });
    const fresh = (await act.get(found.body.items[0]!.id, agent)).body;
    return { before, old: answer.body, fresh };
  };

  it('inherits what remains, and both sides say so', async () => {
    const { before, old, fresh } = await replaceUnder(
      { replacementPolicy: { kind: 'inherit_remaining' } },
      100,
    );
    expect(old.lifecycle).toBe('replaced');
    expect(fresh).toMatchObject({ lifecycle: 'active', custody: 'transit', room: '12', owner: old.owner });
    expect(fresh.receipt.lastCoveredDay).toBe(before.receipt.lastCoveredDay);
    expect(factsOf(old, 'unit.replaced')).toMatchObject({ serial: fresh.serial, shippedOn: day(-1) });
    expect(factsOf(fresh, 'unit.took_over')).toMatchObject({ serial: old.serial });
    for (const { relations } of [old, fresh])
      expect(relations).toMatchObject([
        { kind: 'replaced_by', from: { serial: old.serial }, to: { serial: fresh.serial } },
      ]);
  });

  it('has at least the days of the policy: 40 left and 90 promised are 90, 200 left are 200', async () => {
    const policy = { replacementPolicy: { kind: 'greater_of', days: 90 } } as const;
    const periods = [{ componentClass: 'all', kind: 'days', value: 300 }] as const;
    const short = await replaceUnder({ ...policy, periods: [...periods] }, 260);
    expect(short.fresh.receipt.lastCoveredDay).toBe(isoAfter(day(-1), 90));
    const long = await replaceUnder({ ...policy, periods: [...periods] }, 100);
    expect(long.fresh.receipt.lastCoveredDay).toBe(long.before.receipt.lastCoveredDay);
  });

  it('takes a free unit, and not one that somebody has', async () => {
    const old = await tenant.addUnit({ ownerId: clinic });
    const taken = await tenant.addUnit({ ownerId: clinic });
    const free = await tenant.addUnit({ lifecycle: 'in_stock', custody: 'manufacturer', dates: {} });
    const replace = (newUnitId: string) =>
      act.act(old.wireId, 'replace', agent, { newUnitId, shippedOn: day(0) });
    expect((await replace(taken.wireId)).status).toBe(422);
    expect((await replace(old.wireId)).status).toBe(422);
    expect((await replace(free.wireId)).status).toBe(200);
    const { body } = await act.get(free.wireId, owner);
    expect(body).toMatchObject({ lifecycle: 'active', receipt: { verdict: 'covered' } });
    expect(
      (await act.act(old.wireId, 'replace', agent, { newSerial: 'N2', shippedOn: day(0) }, 2)).status,
    ).toBe(409);
  });

  it('names a claim of that unit only, a serial that is free, and a day that has come', async () => {
    const old = await tenant.addUnit({ ownerId: clinic });
    const other = await tenant.addUnit({ ownerId: clinic });
    const claimOf = (unit: typeof old) =>
      makeClaim(tenant, { organizationId: clinic, lines: [{ serial: unit.serial, unitId: unit.id }] });
    const replace = (over: object) =>
      act.act(old.wireId, 'replace', agent, { newSerial: `C-${old.serial}`, shippedOn: day(0), ...over });
    expect((await replace({ claimId: (await claimOf(other)).wireId })).status).toBe(422);
    expect((await replace({ newSerial: other.serial })).status).toBe(422);
    expect((await replace({ shippedOn: day(3) })).status).toBe(422);
    expect((await act.act(old.wireId, 'replace', owner, { newSerial: 'C', shippedOn: day(0) })).status).toBe(
      403,
    );
    expect((await replace({ claimId: (await claimOf(old)).wireId })).status).toBe(200);
  });
});

describe('returned and sold again (T23)', () => {
  it('belongs to nobody, keeps its history, and the second owner reads it without the first', async () => {
    const branch = await tenant.addBranch(clinic);
    const unit = await tenant.addUnit({
      ownerId: clinic,
      dealerId: dealer,
      branchId: branch,
      name: 'Reception',
      dates: {
        shipped: { date: day(-120), source: 'list', verified: true },
        sale: { date: day(-100), source: 'receipt 5', verified: true },
      },
    });
    await act.act(unit.wireId, 'move', owner, { room: 'Dr. Smith' });
    const returned = await act.act(
      unit.wireId,
      'return-to-stock',
      manager,
      { returnedOn: day(-1), reason: 'Mrs. Jones sent it back' },
      2,
    );
    expect(returned.body).toMatchObject({
      lifecycle: 'returned_to_stock',
      custody: 'dealer',
      owner: null,
      branch: null,
      name: null,
      room: null,
    });
    expect(returned.body.dates.map(({ kind }) => kind)).toEqual(['shipped']);
    expect((await act.get(unit.wireId, owner)).status).toBe(404);

    const second = await tenant.addOrganization();
    await tenant.query(sql`update unit set owner_id = ${second}, lifecycle = 'active' where id = ${unit.id}`);
    const reader = await tenant.addUser({ role: 'org_admin', organizationId: second });
    const { body, text } = { ...(await act.get(unit.wireId, reader.token)) };
    expect(kindsOf(body)).toEqual(['unit.moved', 'unit.returned_to_stock']);
    expect(body.events.every(({ by, facts }) => by === null && Object.keys(facts).length === 0)).toBe(true);
    expect(text).not.toMatch(/Smith|Jones|Reception|receipt 5/);
    expect((await act.get(unit.wireId, manager)).text).toMatch(/Smith/);
  });

  it('is for who may change dates, and for what is in use', async () => {
    const back = { returnedOn: day(0), reason: 'Not wanted' };
    const unit = await tenant.addUnit({ ownerId: clinic });
    for (const token of [agent, owner])
      expect((await act.act(unit.wireId, 'return-to-stock', token, back)).status).toBe(403);
    const stock = await tenant.addUnit({ lifecycle: 'in_stock' });
    expect((await act.act(stock.wireId, 'return-to-stock', manager, back)).status).toBe(409);
  });
});

describe('the end of a life', () => {
  it('comes once, on a day that has come', async () => {
    const unit = await tenant.addUnit({ ownerId: clinic });
    const retire = (on: string, version = 1) =>
      act.act(unit.wireId, 'retire', owner, { as: 'scrapped', on, reason: 'Burnt' }, version);
    expect((await retire(day(2))).status).toBe(422);
    expect((await retire(day(0))).body).toMatchObject({ lifecycle: 'scrapped' });
    expect((await retire(day(0), 2)).status).toBe(409);
  });
});

describe('custody', () => {
  it('is mended by the service with a reason, and by nobody else', async () => {
    const unit = await tenant.addUnit({ ownerId: clinic });
    const mend = (token: string, custody: string) =>
      act.act(unit.wireId, 'custody', token, { custody, reason: 'Found in the depot' });
    expect((await mend(owner, 'depot')).status).toBe(403);
    expect((await mend(agent, 'customer')).status).toBe(422);
    const { body } = await mend(agent, 'depot');
    expect(body.custody).toBe('depot');
    expect(factsOf(body, 'unit.custody_changed')).toMatchObject({ custodyFrom: 'customer', corrected: true });
  });
});

describe('relations', () => {
  it('keep a device that came back with another serial as one (T59)', async () => {
    const old = await tenant.addUnit({ ownerId: clinic, room: '5' });
    const before = (await act.get(old.wireId, agent)).body;
    const newSerial = `B-${old.serial}`;
    const { body } = await act.act(old.wireId, 'relations', agent, { kind: 're_serialised_as', newSerial });
    expect(body.lifecycle).toBe('replaced');
    const list = await tenant.api<{ items: { id: string }[] }>(`/v1/units?q=${newSerial}`, { token: owner });
    const same = (await act.get(list.body.items[0]!.id, owner)).body;
    expect(same).toMatchObject({ room: '5', dates: before.dates, receipt: { verdict: 'covered' } });
    expect(same.relations).toMatchObject([{ kind: 're_serialised_as', to: { serial: newSerial } }]);
  });

  it('tell a part from its whole, once, and never from itself', async () => {
    const [part, whole] = [
      await tenant.addUnit({ ownerId: clinic }),
      await tenant.addUnit({ ownerId: clinic }),
    ];
    const relate = (unitId: string, version = 1, token = agent) =>
      act.act(part.wireId, 'relations', token, { kind: 'component_of', unitId }, version);
    expect((await relate(part.wireId)).status).toBe(422);
    expect((await relate(whole.wireId, 1, owner)).status).toBe(403);
    expect((await relate(whole.wireId)).status).toBe(200);
    expect((await relate(whole.wireId, 2)).status).toBe(422);
    expect(kindsOf((await act.get(whole.wireId, owner)).body)).toEqual(['unit.related']);
  });
});

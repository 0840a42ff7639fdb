import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../../api/claims/schema.ts';
import type { NewMeterReading } from '../../../api/meters/schema.ts';
import { coverage, type CoveredUnit, type WarrantyTerm } from '../../../api/terms/index.ts';
import type { Unit } from '../../../api/units/schema.ts';
import { act, makeClaim } from '../../setup/claim.ts';
import { day, makeTenant, type TestTenant } from '../../setup/tenant.ts';

type Answer = Unit & { code?: string; errors?: { pointer: string; code: string; detail: string }[] };

let tenant: TestTenant;
let clinic: string;
let dealer: string;
let people: Record<'owner' | 'watcher' | 'seller' | 'agent' | 'technician' | 'manager' | 'rival', string>;

beforeAll(async () => {
  tenant = await makeTenant({
    brand: { timeZone: 'UTC' },
    term: { meterLimit: { unit: 'hours', max: 1000 } },
  });
  clinic = await tenant.addOrganization();
  dealer = await tenant.addOrganization('dealer');
  const tokenOf = async (who: Parameters<TestTenant['addUser']>[0]) => (await tenant.addUser(who)).token;
  people = {
    owner: await tokenOf({ role: 'org_admin', organizationId: clinic }),
    watcher: await tokenOf({ role: 'watcher', organizationId: clinic }),
    seller: await tokenOf({ role: 'dealer_manager', organizationId: dealer }),
    agent: await tokenOf({ role: 'agent' }),
    technician: await tokenOf({ role: 'technician' }),
    manager: await tokenOf({ role: 'warranty_manager' }),
    rival: await tokenOf({ role: 'org_admin', organizationId: await tenant.addOrganization() }),
  };
});

const newUnit = () => tenant.addUnit({ ownerId: clinic, dealerId: dealer });
const read = (unit: { wireId: string }, over: Partial<NewMeterReading>, token = people.owner) =>
  tenant.api<Answer>(`/v1/units/${unit.wireId}/meter-readings`, {
    token,
    body: { meter: 'hours', value: 100, ...over },
  });

describe('a reading of a meter', () => {
  it('is kept with its day and who read it, makes the cover certain, and stands in the history', async () => {
    const unit = await newUnit();
    const before = await tenant.api<Unit>(`/v1/units/${unit.wireId}`, { token: people.owner });
    expect(before.body).toMatchObject({ receipt: { verdict: 'conditional' }, meterReadings: [] });
    expect(before.body.actions).toContain('read-meter');
    const { status, body, headers } = await read(unit, { value: 120 });
    expect([status, headers.get('etag')]).toEqual([201, '"2"']);
    expect(body.receipt.verdict).toBe('covered');
    expect(body.meterReadings).toEqual([
      {
        meter: 'hours',
        value: 120,
        readOn: day(0),
        source: 'owner',
        verified: false,
        struck: false,
        note: null,
      },
    ]);
    expect(body.events.at(-1)).toMatchObject({
      kind: 'unit.meter_read',
      facts: { meter: 'hours', value: 120, readOn: day(0), source: 'owner' },
    });
    const [audited] = await tenant.query(
      sql`select count(*)::int as n from audit where object_id = ${unit.id} and action = 'unit.read_meter'`,
    );
    expect(audited?.['n']).toBe(1);
  });

  it('is read by whoever edits the unit or handles its claims, and counts as verified by the service', async () => {
    const unit = await newUnit();
    const sources = [];
    for (const token of [people.owner, people.seller, people.agent, people.technician, people.manager]) {
      const { status, body } = await read(unit, {}, token);
      expect(status).toBe(201);
      sources.push([body.meterReadings[0]!.source, body.meterReadings[0]!.verified]);
    }
    expect(sources).toEqual([
      ['owner', false],
      ['dealer', false],
      ['service', true],
      ['service', true],
      ['service', true],
    ]);
    expect((await read(unit, {}, people.watcher)).status).toBe(403);
    expect((await read(unit, {}, people.rival)).status).toBe(404);
    expect((await read(unit, {}, tenant.key)).status).toBe(404);
    const program = await tenant.addSecret({ scopes: ['units:write'], organizationId: clinic });
    expect((await read(unit, {}, program.secret)).body.meterReadings[0]?.source).toBe('device');
  });

  it('T9: never goes backwards, in either direction of time', async () => {
    const unit = await newUnit();
    await read(unit, { value: 100, readOn: day(-20) });
    await read(unit, { value: 300, readOn: day(-10) });
    const refused = async (over: Partial<NewMeterReading>) => (await read(unit, over)).body.errors;
    expect(await refused({ value: 299 })).toEqual([
      { pointer: '/value', code: 'before', detail: `It showed 300 on ${day(-10)}` },
    ]);
    expect(await refused({ value: 301, readOn: day(-15) })).toMatchObject([{ code: 'before' }]);
    expect(await refused({ value: 400, readOn: day(2) })).toMatchObject([
      { pointer: '/readOn', code: 'in_the_future' },
    ]);
    expect((await read(unit, { value: 200, readOn: day(-15) })).status).toBe(201);
    const [row] = await tenant.query(sql`select meters from unit where id = ${unit.id}`);
    expect(row?.['meters']).toEqual({ hours: { value: 300, readOn: day(-10) } });
    expect((await read(unit, { meter: 'cycles', value: 5 })).status).toBe(201);
  });

  it('that was wrong is struck out by who may change dates, stays readable and counts no more', async () => {
    const unit = await newUnit();
    await read(unit, { value: 99_999, readOn: day(-5) });
    expect((await read(unit, { value: 500, strike: true })).status).toBe(403);
    const { body } = await read(unit, { value: 500, strike: true, note: 'A digit too many' }, people.manager);
    expect(body.receipt.verdict).toBe('covered');
    expect(body.meterReadings.map(({ value, struck }) => [value, struck])).toEqual([
      [500, false],
      [99_999, true],
    ]);
    expect((await read(unit, { value: 510 })).status).toBe(201);
  });

  it('is not of a unit that another one has replaced', async () => {
    const unit = await tenant.addUnit({ ownerId: clinic, lifecycle: 'replaced' });
    expect((await read(unit, {})).status).toBe(409);
  });

  it('T15: gives claims that wait for a decision their receipt anew, and leaves decided ones', async () => {
    const unit = await newUnit();
    const line = { serial: unit.serial, unitId: unit.id };
    const open = await makeClaim(tenant, { organizationId: clinic, lines: [line] });
    const decided = await makeClaim(tenant, { organizationId: clinic, state: 'approved', lines: [line] });
    await read(unit, { value: 1200 });
    const coverageOf = async ({ path }: typeof open) =>
      (await tenant.api<Claim>(path, { token: people.agent })).body.lines[0]?.coverage;
    expect((await coverageOf(open))?.verdict).toBe('not_covered');
    expect(await coverageOf(decided)).toBeNull();
  });

  it('B096: of another tenant’s unit is no unit', async () => {
    const theirs = await makeTenant();
    expect((await read(await theirs.addUnit(), {}, people.manager)).status).toBe(404);
  });
});

describe('the workshop', () => {
  const days = (value: number) => [{ componentClass: 'whole', kind: 'days' as const, value }];
  const delivery = { date: day(-100), source: 'invoice F-1', verified: true };
  const mend = async (
    terms: Parameters<TestTenant['addTerm']>[0][],
    facts: Pick<CoveredUnit, 'customerType'>,
    ready: object,
  ) => {
    const made = [];
    for (const term of terms) made.push(await tenant.addTerm({ endConvention: 'same_date', ...term }));
    const unit = await tenant.addUnit({ ownerId: clinic, termIds: made.map(({ id }) => id), ...facts });
    const claim = await makeClaim(tenant, {
      organizationId: clinic,
      state: 'approved',
      lines: [{ serial: unit.serial, unitId: unit.id }],
    });
    const receipt = coverage({
      terms: made,
      unit: { dates: { delivery }, custody: 'customer', coverageFlag: 'normal', ...facts },
      asOf: day(0),
    });
    await tenant.query(sql`update claim_line set coverage = ${JSON.stringify(receipt)}::jsonb
      where claim_id = ${claim.id}`);
    const lineId = claim.lines[0]!.wireId;
    let version = 1;
    const step = async (verb: string, body: object = {}) => {
      const answer = await act(tenant, claim, verb, {
        token: people.technician,
        version,
        body: { lineId, ...body },
      });
      if (answer.status === 200) version = answer.body.version;
      return answer;
    };
    await step('receive');
    await tenant.query(sql`update claim_event set at = at - interval '9 days'
      where claim_id = ${claim.id} and kind = 'rma_unit.received'`);
    await step('diagnose', { note: 'The power supply' });
    const done = await step('ready', { outcome: 'repaired', note: 'Works again', ...ready });
    const { body } = await tenant.api<Unit>(`/v1/units/${unit.wireId}`, { token: people.owner });
    return { done, unit: body, step };
  };

  it('T10: from receipt to ready is time that the cover gets back', async () => {
    const { unit } = await mend([{ periods: days(200), downtime: { kind: 'extend' } }], {}, {});
    expect(unit.workshopStays).toEqual([{ from: day(-9), to: day(0) }]);
    expect(unit.receipt.lastCoveredDay).toBe(day(109));
    expect(unit.receipt.reasons.map(({ text }) => text).join()).toMatch(/added: 9\./);
  });

  it('T21: what was mended has its own cover, named by the bench, and a failed test makes no second', async () => {
    const term = { periods: days(200), repairDays: 90 };
    const { unit, step } = await mend([term], {}, { component: 'battery' });
    expect(unit.repairs).toEqual([{ on: day(0), component: 'battery' }]);
    expect(unit.receipt.layers).toContainEqual(
      expect.objectContaining({ term: expect.objectContaining({ kind: 'repair' }), lastCoveredDay: day(90) }),
    );
    expect((await step('ready', { outcome: 'repaired', note: 'Again' })).status).toBe(409);
    const { unit: whole } = await mend([term], {}, { outcome: 'no_fault_found' });
    expect([whole.repairs, whole.workshopStays.length]).toEqual([[], 1]);
  });

  it('T52: prolongs the legal guarantee where it is what covered the unit, or where the service says so', async () => {
    const law: Partial<WarrantyTerm> = {
      kind: 'statutory',
      liableParty: 'seller',
      customerType: 'consumer',
      periods: [{ componentClass: 'whole', kind: 'months', value: 24 }],
      prolongation: { months: 12, soldFrom: '2020-01-01' },
    };
    const alone = [law];
    const beside = [{ periods: days(200) }, law];
    const isProlonged = async (terms: typeof alone, ready: object) => {
      const { unit } = await mend(terms, { customerType: 'consumer' }, ready);
      const legal = unit.receipt.layers.find((layer) => layer.term.kind === 'statutory');
      return legal?.reasons.some(({ code }) => code === 'prolonged');
    };
    expect([
      await isProlonged(alone, {}),
      await isProlonged(beside, {}),
      await isProlonged(beside, { underLaw: true }),
      await isProlonged(alone, { underLaw: false }),
    ]).toEqual([true, false, true, false]);
    const { done } = await mend([{ periods: days(200) }], {}, { underLaw: true });
    expect(done.status).toBe(422);
  });
});

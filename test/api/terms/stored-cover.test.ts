import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../../api/claims/schema.ts';
import type { LookupAnswer } from '../../../api/lookup/schema.ts';
import type { Receipt } from '../../../api/terms/schema.ts';
import type { WarrantyTerm } from '../../../api/terms/index.ts';
import type { Unit } from '../../../api/units/schema.ts';
import { day, makeTenant, type TestTenant } from '../../setup/tenant.ts';

type NewUnit = NonNullable<Parameters<TestTenant['addUnit']>[0]>;
type Claimed = Claim & { session: { token: string } };

let tenant: TestTenant;
let clinic: string;
let dealer: string;
let owner: string;
let agent: string;

beforeAll(async () => {
  tenant = await makeTenant({ brand: { timeZone: 'UTC' } });
  clinic = await tenant.addOrganization();
  dealer = await tenant.addOrganization('dealer');
  owner = (await tenant.addUser({ role: 'org_admin', organizationId: clinic })).token;
  agent = (await tenant.addUser({ role: 'agent' })).token;
});

const days = (value: number, componentClass = 'whole') => ({ componentClass, kind: 'days' as const, value });
const proven = (date: string, source = 'invoice F-1') => ({ date, source, verified: true });
const lineId = '01970000-0000-7000-8000-000000000001';

/** Given on delivery, for 200 days; the last day is the same date. */
const BASE: Partial<WarrantyTerm> = {
  startBases: ['correction', 'delivery', 'sale'],
  periods: [days(200)],
  endConvention: 'same_date',
};

/** Delivered 100 days ago unless said otherwise, under these terms. */
async function stored(terms: Partial<WarrantyTerm>[], over: NewUnit = {}) {
  const made = [];
  for (const term of terms) made.push(await tenant.addTerm({ ...BASE, ...term }));
  return tenant.addUnit({
    ownerId: clinic,
    dates: { delivery: proven(day(-100)) },
    termIds: made.map(({ id }) => id),
    ...over,
  });
}

const unitOf = async ({ wireId }: { wireId: string }, language = 'en') =>
  (
    await tenant.api<Unit>(`/v1/units/${wireId}`, {
      token: owner,
      headers: { 'accept-language': language },
    })
  ).body;
const cover = async (terms: Partial<WarrantyTerm>[], over: NewUnit = {}): Promise<Receipt> =>
  (await unitOf(await stored(terms, over))).receipt;
const codes = ({ reasons }: Pick<Receipt, 'reasons'>) => reasons.map(({ code }) => code);
const lookUp = async (serial: string, token?: string) =>
  (
    await tenant.api<Extract<LookupAnswer, { outcome: 'found' }>>('/v1/lookups', {
      body: { serial },
      ...(token ? { token } : {}),
    })
  ).body.receipt;
const claim = async (serial: string, over: object = {}, line: object = {}) =>
  (
    await tenant.api<Claimed>('/v1/claims', {
      body: {
        lines: [{ serial, ...line }],
        symptoms: { whatHappens: 'It does not start' },
        contact: { name: 'Dana', email: 'dana@people.example' },
        ...over,
      },
    })
  ).body;
const submit = async ({ id, version, session }: Claimed) =>
  (
    await tenant.api<Claim>(`/v1/claims/${id}/submit`, {
      token: session.token,
      body: {},
      headers: { 'if-match': `"${version}"` },
    })
  ).body;

describe('the start, from what is stored', () => {
  it('T1: is the end customer’s sale, not shipping, the dealer’s invoice or production, and is named', async () => {
    const dates = {
      manufactured: proven(day(-400)),
      shipped: proven(day(-300)),
      dealer_invoice: proven(day(-250)),
      sale: proven(day(-50), 'receipt 7'),
    };
    const { start } = await cover([{}], { dates });
    expect(start).toMatchObject({ date: day(-50), basis: 'sale', source: 'receipt 7' });
  });

  it('T2: does not come from a dealer’s possession', async () => {
    const receipt = await cover([{}], {
      dealerId: dealer,
      custody: 'dealer',
      dates: { dealer_invoice: proven(day(-50)) },
    });
    expect([receipt.lastCoveredDay, codes(receipt)]).toEqual([null, ['awaiting_end_customer_sale']]);
  });

  it('T3: is presumed from the ship date, and says so', async () => {
    const receipt = await cover([{ fallback: { days: 60 } }], { dates: { shipped: proven(day(-90)) } });
    expect(receipt.start).toMatchObject({ date: day(-30), presumed: true });
    expect(codes(receipt)).toContain('presumed_start');
  });

  it('T4: does not outlive the shelf', async () => {
    const dates = { manufactured: proven('2024-01-15'), delivery: proven(day(-10)) };
    const receipt = await cover([{ shelfCapMonths: 18 }], { dates });
    expect([receipt.lastCoveredDay, receipt.verdict]).toEqual(['2025-07-15', 'not_covered']);
    expect(codes(receipt)).toContain('shelf_cap');
  });

  it('T5: counts months from the start, to the last day of a short one', async () => {
    const end = async (date: string, value: number) =>
      (
        await cover([{ periods: [{ componentClass: 'whole', kind: 'months', value }] }], {
          dates: { delivery: proven(date) },
        })
      ).lastCoveredDay;
    expect([await end('2024-01-31', 1), await end('2024-02-29', 12), await end('2024-02-29', 48)]).toEqual([
      '2024-02-29',
      '2025-02-28',
      '2028-02-29',
    ]);
  });

  it('T6: the last day belongs to the customer', async () => {
    const at = async (ago: number) => (await cover([{}], { dates: { delivery: proven(day(-ago)) } })).verdict;
    expect([await at(200), await at(201)]).toEqual(['covered', 'not_covered']);
  });

  it('T7: today is that of the brand, wherever the server is', async () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Niue']) {
      const far = await makeTenant({ brand: { timeZone } });
      const unit = await far.addUnit();
      const { body } = await far.api<{ receipt: Receipt }>('/v1/lookups', { body: { serial: unit.serial } });
      const there = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());
      expect(body.receipt.asOf).toBe(there);
    }
  });
});

describe('the verdict, from what is stored', () => {
  it('T12: unknown is neither covered nor refused', async () => {
    const receipt = await cover([{}], { dates: {} });
    expect([receipt.verdict, receipt.nextStep.code]).toEqual(['unknown', 'send_proof']);
  });

  it('T13: a later version of a term moves no unit that was sold before', async () => {
    const [older] = [await tenant.addTerm({ ...BASE, code: 'T13' })];
    await tenant.addTerm({ ...BASE, code: 'T13', version: 2, periods: [days(10)] });
    const unit = await stored([], { termIds: [older.id] });
    expect((await unitOf(unit)).receipt).toMatchObject({
      lastCoveredDay: day(100),
      term: { version: 1 },
      verdict: 'covered',
    });
  });

  it('T14: a lifetime has no end date', async () => {
    const receipt = await cover([{ periods: [{ componentClass: 'whole', kind: 'lifetime', value: null }] }]);
    expect(receipt).toMatchObject({ verdict: 'covered', lifetime: true, lastCoveredDay: null });
  });

  it('T16, T18: every cover of a unit stands in its receipt, each with its own days', async () => {
    const receipt = await cover([
      { periods: [days(200), days(50, 'battery')] },
      { kind: 'extension', liableParty: 'provider', periods: [days(500)] },
    ]);
    expect(receipt.layers.map(({ lastCoveredDay }) => lastCoveredDay).sort()).toEqual([day(100), day(400)]);
    expect(receipt.components).toContainEqual(
      expect.objectContaining({
        componentClass: 'battery',
        verdict: 'not_covered',
        lastCoveredDay: day(-50),
      }),
    );
  });

  it('T17: the law pays before what was bought on top', async () => {
    const receipt = await cover([
      { kind: 'extension', liableParty: 'provider', periods: [days(500)] },
      { kind: 'statutory', liableParty: 'seller', periods: [days(300)] },
    ]);
    expect(receipt.term).toMatchObject({ kind: 'statutory', liableParty: 'seller' });
  });

  it('T19: pays a share that falls from the first purchase on, also after a replacement', async () => {
    const shares = [
      { fromMonth: 0, percent: 100 },
      { fromMonth: 6, percent: 60 },
      { fromMonth: 12, percent: 30 },
    ];
    const share = { periods: [{ ...days(900), shares }] };
    const delivered = (ago: number) => ({ dates: { delivery: proven(day(-ago)) } });
    const percent = async (over: NewUnit) => (await cover([share], over)).components[0]?.percent;
    expect([
      await percent(delivered(30)),
      await percent(delivered(200)),
      await percent(delivered(400)),
    ]).toEqual([100, 60, 30]);

    const old = await stored([share], delivered(400));
    const newSerial = `N-${old.serial}`;
    await tenant.api(`/v1/units/${old.wireId}/replace`, {
      token: agent,
      body: { newSerial, shippedOn: day(-1) },
      headers: { 'if-match': '"1"' },
    });
    expect((await lookUp(newSerial, agent)).components[0]?.percent).toBe(30);
  });

  it('T20: the old serial is closed from the day on which the new one was shipped, not before', async () => {
    const unit = await stored([{}]);
    await tenant.api(`/v1/units/${unit.wireId}/replace`, {
      token: agent,
      body: { newSerial: `S-${unit.serial}`, shippedOn: day(-5) },
      headers: { 'if-match': '"1"' },
    });
    expect(codes(await lookUp(unit.serial, agent))).toContain('replaced');
    const before = await claim(unit.serial, { failureDate: day(-10) });
    expect(before.lines[0]?.coverage?.verdict).toBe('covered');
    const after = await claim(unit.serial, { failureDate: day(-3) });
    expect(after.lines[0]?.coverage?.verdict).toBe('not_covered');
  });

  it('T25: registering in time gives more; late, or never, takes nothing', async () => {
    const registration = { withinDays: 90, periods: [days(400)] };
    const end = async (registeredOn: string | null) =>
      (await cover([{ registration }], { registeredOn })).lastCoveredDay;
    expect([await end(day(-50)), await end(day(-5)), await end(null)]).toEqual([
      day(300),
      day(100),
      day(100),
    ]);
  });

  it('T36: a unit sold or claimed in another region is looked at, not refused', async () => {
    const here = await stored([{ regions: ['KZ'] }], { region: 'KZ' });
    expect((await unitOf(here)).receipt.verdict).toBe('covered');
    expect(await cover([{ regions: ['KZ'] }], { region: 'DE' })).toMatchObject({ verdict: 'conditional' });
    const address = { country: 'DE' };
    const contact = { name: 'Dana', email: 'dana@people.example', address };
    const sent = await submit(await claim(here.serial, { contact }));
    expect(sent.lines[0]?.coverage).toMatchObject({ verdict: 'conditional' });
    expect(sent.lines[0]?.coverage?.reasons.map(({ code }) => code)).toContain('region');
  });

  it('a unit sold in another way is looked at; the service says how it was sold', async () => {
    const unit = await stored([{ channels: ['retail'] }]);
    expect((await unitOf(unit)).receipt.verdict).toBe('covered');
    const edit = (token: string) =>
      tenant.api<Unit>(`/v1/units/${unit.wireId}`, {
        method: 'PATCH',
        token,
        body: { salesChannel: 'online' },
        headers: { 'if-match': '"1"' },
      });
    expect((await edit(owner)).status).toBe(403);
    const { body } = await edit(agent);
    expect([body.salesChannel, body.receipt.verdict, codes(body.receipt)]).toEqual([
      'online',
      'conditional',
      ['channel', 'in_cover'],
    ]);
  });
});

describe('the workshop, from what is stored', () => {
  const stay = (from: number, to: number) => ({ lineId, from: day(from), to: day(to) });

  it('T10: its days are added to cover that still ran, each once', async () => {
    const downtime = { kind: 'extend' } as const;
    const workshopStays = [stay(-40, -30), stay(-35, -27), stay(-300, -290)];
    const receipt = await cover([{ downtime }], { workshopStays });
    expect(receipt.lastCoveredDay).toBe(day(113));
    expect(receipt.reasons).toContainEqual(
      expect.objectContaining({ code: 'downtime', text: expect.stringContaining('added: 13.') }),
    );
  });

  it('T10: a repair after the end brings nothing back, one just before it leaves the agreed days', async () => {
    const old = { dates: { delivery: proven(day(-300)) } };
    const best = [{ downtime: { kind: 'best', days: 30 } as const }];
    const late = { ...old, workshopStays: [stay(-90, -10)] };
    expect((await cover(best, late)).lastCoveredDay).toBe(day(-100));
    const repairs = [{ lineId, on: day(-101), componentClass: 'parts' }];
    const receipt = await cover(best, { ...old, workshopStays: [stay(-104, -101)], repairs });
    expect(receipt.lastCoveredDay).toBe(day(-71));
  });

  it('T21: what was mended has a cover of its own, and the period of the device stays', async () => {
    const repairs = [{ lineId, on: day(-20), componentClass: 'battery' }];
    const receipt = await cover([{ repairDays: 90 }], {
      dates: { delivery: proven(day(-300)) },
      repairs,
    });
    expect(receipt).toMatchObject({ verdict: 'conditional', lastCoveredDay: day(70) });
    expect(receipt.term).toMatchObject({ kind: 'repair' });
    expect(receipt.layers.map(({ lastCoveredDay }) => lastCoveredDay)).toContain(day(-100));
  });

  it('T52: a repair under the law prolongs it once, for sales from that day on', async () => {
    const law: Partial<WarrantyTerm> = {
      kind: 'statutory',
      liableParty: 'seller',
      customerType: 'consumer',
      periods: [{ componentClass: 'whole', kind: 'months', value: 24 }],
    };
    const sold = { dates: { delivery: proven('2025-03-10') }, customerType: 'consumer' } as const;
    const repair = { lineId, on: '2025-09-01', componentClass: 'parts' };
    const end = async (soldFrom: string, repairs: NonNullable<NewUnit['repairs']>) =>
      (await cover([{ ...law, prolongation: { months: 12, soldFrom } }], { ...sold, repairs }))
        .lastCoveredDay;
    const legal = { ...repair, legal: true };
    expect([
      await end('2025-01-01', [legal, { ...legal, on: '2025-12-01' }]),
      await end('2025-01-01', [repair]),
      await end('2026-07-31', [legal]),
    ]).toEqual(['2028-03-10', '2027-03-10', '2027-03-10']);
  });
});

describe('who owns it, from what is stored', () => {
  it('T23: the next sale counts anew, without the transfers and the registration of the one before', async () => {
    const transfer = { kind: 'once' } as const;
    const unit = await stored([{ transfer }], {
      registeredOn: day(-90),
      transfers: [
        { on: day(-60), toldOn: day(-60) },
        { on: day(-50), toldOn: day(-50) },
      ],
      salesChannel: 'retail',
    });
    expect(codes((await unitOf(unit)).receipt)).toContain('not_transferable');
    const manager = await tenant.addUser({ role: 'warranty_manager' });
    await tenant.api(`/v1/units/${unit.wireId}/return-to-stock`, {
      token: manager.token,
      body: { returnedOn: day(-1), reason: 'Sent back' },
      headers: { 'if-match': '"1"' },
    });
    const [row] = await tenant.query(
      sql`select transfers, registered_on, sales_channel, customer_type from unit where id = ${unit.id}`,
    );
    expect(row).toEqual({ transfers: [], registered_on: null, sales_channel: null, customer_type: null });
  });

  it('T24: goes on with the second owner, not with a third, and asks where it was told late', async () => {
    const moved = (...all: [number, number][]) => ({
      transfers: all.map(([on, told]) => ({ on: day(on), toldOn: day(told) })),
    });
    const once = [{ transfer: { kind: 'once', withinDays: 30 } as const }];
    expect((await cover(once, moved([-50, -40]))).verdict).toBe('covered');
    const late = await cover(once, moved([-50, -10]));
    expect([late.verdict, codes(late)]).toEqual(['conditional', ['transfer_late', 'in_cover']]);
    const third = await cover(once, moved([-50, -40], [-20, -19]));
    expect([third.verdict, codes(third)]).toEqual(['not_covered', ['not_transferable']]);
  });

  it('T51: the law covers a consumer by the seller, beside the warranty; a business is outside', async () => {
    const both: Partial<WarrantyTerm>[] = [
      { periods: [days(200)] },
      { kind: 'statutory', liableParty: 'seller', customerType: 'consumer', periods: [days(730)] },
    ];
    const privately = await cover(both, { customerType: 'consumer' });
    expect(privately.term).toMatchObject({ kind: 'commercial', liableParty: 'manufacturer' });
    const seller = privately.reasons.find(({ code }) => code === 'seller_liable');
    expect(seller?.text).toMatch(
      /^By law the seller is liable to private customers for defects until \w+ \d/,
    );
    const business = await cover(both, { customerType: 'business' });
    expect(codes(business)).not.toContain('seller_liable');
    const over = { dates: { delivery: proven(day(-300)) }, customerType: 'consumer' } as const;
    expect((await cover(both, over)).term).toMatchObject({ kind: 'statutory', liableParty: 'seller' });
  });
});

describe('a claim, from what it says and what is stored', () => {
  it('T8: is tested on the day of the failure, while the cover ran', async () => {
    const unit = await stored([{}], { dates: { delivery: proven(day(-205)) } });
    const inTime = await claim(unit.serial, { failureDate: day(-8) });
    expect(inTime.lines[0]?.coverage).toMatchObject({ asOf: day(-8), verdict: 'covered' });
    expect((await claim(unit.serial)).lines[0]?.coverage?.verdict).toBe('not_covered');
  });

  it('T42: filed late is looked at, however long ago it failed', async () => {
    const unit = await stored([{ filingDays: 14 }]);
    const filed = async (ago: number) =>
      (await claim(unit.serial, { failureDate: day(-ago) })).lines[0]!.coverage!;
    expect((await filed(10)).verdict).toBe('covered');
    for (const ago of [20, 60])
      expect([(await filed(ago)).verdict, codes(await filed(ago))]).toEqual([
        'conditional',
        ['filed_late', 'in_cover'],
      ]);
  });

  it('T22: another one on the same unit is always possible', async () => {
    const unit = await stored([{}]);
    const first = await submit(await claim(unit.serial));
    const second = await submit(await claim(unit.serial));
    expect([first.state, second.state]).toEqual(['submitted', 'submitted']);
  });

  it('T15: gives the reading that the terms ask for, which the unit keeps', async () => {
    const unit = await stored([{ periods: [{ ...days(200), meter: { unit: 'hours', max: 5000 } }] }]);
    const open = await lookUp(unit.serial);
    expect(open).toMatchObject({
      verdict: 'conditional',
      meterNeeded: { unit: 'hours', limit: 5000 },
      nextStep: { code: 'give_meter' },
    });
    const made = await claim(unit.serial, {}, { meter: { unit: 'hours', value: 4200 } });
    expect(made.lines[0]).toMatchObject({
      meter: { unit: 'hours', value: 4200 },
      coverage: { verdict: 'covered' },
    });
    await submit(made);
    expect((await unitOf(unit)).meterReadings).toMatchObject([
      { meter: 'hours', value: 4200, readOn: day(0), source: 'claim', verified: false },
    ]);
    expect((await lookUp(unit.serial)).verdict).toBe('covered');
    const over = await claim(unit.serial, {}, { meter: { unit: 'hours', value: 5001 } });
    expect(over.lines[0]?.coverage?.verdict).toBe('not_covered');
  });

  it('T9: a reading below the last one is looked at, and the unit keeps what it had', async () => {
    const unit = await stored([{ meterLimit: { unit: 'km', max: 90_000 } }], {
      meters: { km: { value: 500, readOn: day(-20) } },
    });
    await tenant.query(sql`insert into meter_reading (tenant_id, id, unit_id, meter, value, read_on, source)
      values (${tenant.tenantId}, gen_random_uuid(), ${unit.id}, 'km', 500, ${day(-20)}, 'owner')`);
    const sent = await submit(await claim(unit.serial, {}, { meter: { unit: 'km', value: 400 } }));
    expect(sent.lines[0]?.coverage).toMatchObject({ verdict: 'conditional' });
    expect(codes(sent.lines[0]!.coverage!)).toContain('meter_doubtful');
    expect((await unitOf(unit)).meterReadings).toMatchObject([{ value: 500 }]);
  });

  it('keeps its reading while its failure date changes', async () => {
    const unit = await stored([{ meterLimit: { unit: 'km', max: 90_000 } }]);
    const made = await claim(unit.serial, {}, { meter: { unit: 'km', value: 400 } });
    const { body } = await tenant.api<Claim>(`/v1/claims/${made.id}`, {
      method: 'PATCH',
      token: made.session.token,
      body: { failureDate: day(-2) },
      headers: { 'if-match': `"${made.version}"` },
    });
    expect(body.lines[0]).toMatchObject({ meter: { value: 400 }, coverage: { verdict: 'covered' } });
  });
});

describe('every reader', () => {
  it('tells the same verdict and the same last day', async () => {
    const unit = await stored([{ downtime: { kind: 'extend' }, meterLimit: { unit: 'hours', max: 100 } }], {
      workshopStays: [{ lineId, from: day(-40), to: day(-37) }],
      meters: { hours: { value: 40, readOn: day(-3) } },
      customerType: 'consumer',
    });
    const told = { verdict: 'covered', lastCoveredDay: day(103) };
    const list = await tenant.api<{ items: object[] }>(`/v1/units?q=${unit.serial}`, { token: agent });
    expect((await unitOf(unit)).receipt).toMatchObject(told);
    expect(list.body.items).toMatchObject([told]);
    expect(await lookUp(unit.serial)).toMatchObject(told);
    expect(await lookUp(unit.serial, agent)).toMatchObject(told);
    expect((await claim(unit.serial)).lines[0]?.coverage).toMatchObject(told);
    const card = await tenant.api<{ lastCoveredDay: string }>('/v1/cards', {
      token: agent,
      body: { unitId: unit.wireId },
    });
    expect(card.body.lastCoveredDay).toBe(told.lastCoveredDay);
  });

  it.each(['en', 'ru', 'kk', 'de', 'ar'])('is told why in %s', async (language) => {
    const unit = await stored(
      [
        { downtime: { kind: 'extend' } },
        { kind: 'statutory', liableParty: 'seller', customerType: 'consumer', periods: [days(730)] },
      ],
      { workshopStays: [{ lineId, from: day(-40), to: day(-37) }], customerType: 'consumer' },
    );
    const { reasons } = (await unitOf(unit, language)).receipt;
    const texts = Object.fromEntries(reasons.map(({ code, text }) => [code, text]));
    expect(texts['downtime']).toMatch(/3|٣/);
    expect(texts['seller_liable']).toMatch(/20\d\d|٢٠/);
    expect(`${texts['downtime']} ${texts['seller_liable']}`).not.toMatch(/[[\]{}]/);
  });
});

import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { newUuid } from '../../../db/id.ts';
import { dateCorrection, registration, serialException, unitEvent } from '../../../db/index.ts';
import { makeClaim } from '../../setup/claim.ts';
import { day, makeTenant, type TestTenant } from '../../setup/tenant.ts';

type Measured = { count: number; of: number | null; value: number | null };
type Metric = {
  definition: string;
  total: Measured;
  groups: (Measured & { label: string | null })[];
  parts: { part: string; count: number }[];
  code?: string;
};

let tenant: TestTenant;
let dealer: string;
let rival: string;
let tokens: Record<'owner' | 'manager' | 'sysadmin' | 'dealer' | 'rival' | 'consumer', string>;

const measure = (metric: string, token = tokens.owner, query = 'by=product', from = day(-20)) =>
  tenant.api<Metric>(`/v1/metrics?metric=${metric}&from=${from}&to=${day(1)}&${query}`, { token });
const partsOf = ({ parts }: Metric) => Object.fromEntries(parts.map(({ part, count }) => [part, count]));
const now = () => new Date().toISOString();

beforeAll(async () => {
  tenant = await makeTenant();
  dealer = await tenant.addOrganization('dealer', { name: 'Irtysh' });
  rival = await tenant.addOrganization('dealer', { name: 'Rival' });
  const of = async (who: Parameters<TestTenant['addUser']>[0]) => (await tenant.addUser(who)).token;
  tokens = {
    owner: await of({ role: 'owner' }),
    manager: await of({ role: 'warranty_manager' }),
    sysadmin: await of({ role: 'sysadmin' }),
    dealer: await of({ role: 'dealer_manager', organizationId: dealer }),
    rival: await of({ role: 'dealer_manager', organizationId: rival }),
    consumer: await of({ role: 'consumer' }),
  };
});

describe('4.10 look-ups that succeed', () => {
  it('are those that end in one device; the others say why', async () => {
    const masked = await tenant.addModel({
      name: 'Masked',
      serialRule: {
        ...{ mask: '\\M99999', minLength: 2, maxLength: 64, strip: true },
        ...{ checkDigit: 'none', severity: 'warn' },
      },
    });
    const look = (serial: string, token?: string, modelId?: string) =>
      tenant.api('/v1/lookups', {
        body: { serial, ...(modelId ? { modelId } : {}) },
        ...(token ? { token } : {}),
      });
    const site = await tenant.addKey({ organizationId: dealer });
    await tenant.addUnit({ serial: 'LOOK-0001' });
    await tenant.addUnit({ serial: 'LOOK-0002' });
    await tenant.addUnit({ serial: 'LOOK-0002', modelId: masked.id });
    await look('LOOK-0001');
    await look('LOOK-0001', site.key);
    await look('LOOK-0002');
    await look('LO0K-0001');
    await look('NOBODY-77');
    await look('M1234X', undefined, masked.wireId);
    await expect
      .poll(async () => partsOf((await measure('lookup_success')).body))
      .toEqual({ several_models: 1, near_miss: 1, unknown: 1, format: 1 });
    const { body } = await measure('lookup_success', tokens.owner, 'by=dealer');
    expect(body.total).toEqual({ count: 2, of: 6, value: 2 / 6 });
    expect(body.groups.find(({ label }) => label === 'Irtysh')).toMatchObject({ count: 1, of: 1, value: 1 });
    expect((await measure('lookup_success', tokens.dealer)).body.total).toEqual({
      count: 1,
      of: 1,
      value: 1,
    });
    expect((await measure('lookup_success', tokens.rival)).body.total).toEqual({
      count: 0,
      of: 0,
      value: null,
    });
  });
});

describe('2.16 registrations that are complete', () => {
  it('are active within 30 days, of all devices sold in these days', async () => {
    const sold = (daysAgo: number) =>
      tenant.addUnit({
        dealerId: dealer,
        dates: { sale: { date: day(-daysAgo), source: 'invoice', verified: true } },
      });
    const [early, late, never, before] = [await sold(60), await sold(70), await sold(65), await sold(200)];
    const stock = await sold(61);
    await tenant.query(sql`update unit set lifecycle = 'in_stock' where id = ${stock.id}`);
    for (const [unit, daysAgo] of [
      [early, 50],
      [late, 10],
      [before, 199],
    ] as const) {
      await tenant.insert(registration, {
        id: newUuid(),
        ref: newUuid(),
        brandId: tenant.brandId,
        channel: 'portal',
        state: 'active',
        unitId: unit.id,
        serialRaw: unit.serial,
        serialNorm: unit.serialNorm,
        customerType: 'consumer',
        createdAt: `${day(-daysAgo)}T12:00:00Z`,
      });
    }
    expect(never.id).not.toBe(early.id);
    const { body } = await measure('registration_completion', tokens.dealer, 'by=dealer', day(-90));
    expect(body.total).toEqual({ count: 1, of: 3, value: 1 / 3 });
    expect(body.groups).toEqual([{ label: 'Irtysh', count: 1, of: 3, value: 1 / 3 }]);
    expect((await measure('registration_completion', tokens.rival, '', day(-90))).body.total.of).toBe(0);
  });
});

describe('1.11 duplicate serials', () => {
  it('are the open suspicions and what was merged', async () => {
    const unit = await tenant.addUnit();
    const suspicion = (state: 'open' | 'solved') =>
      tenant.insert(serialException, {
        id: newUuid(),
        brandId: tenant.brandId,
        unitId: unit.id,
        serialRaw: unit.serial,
        serialNorm: unit.serialNorm,
        kind: 'duplicate',
        note: 'Twice',
        state,
      });
    await suspicion('open');
    await suspicion('solved');
    const merged = {
      id: newUuid(),
      unitId: unit.id,
      kind: 'unit.merged' as const,
      at: now(),
      actor: {},
      payload: {},
    };
    await tenant.insert(unitEvent, merged);
    const { body } = await measure('duplicate_serials');
    expect(body.total).toEqual({ count: 2, of: null, value: 2 });
    expect(partsOf(body)).toEqual({ open: 1, merged: 1 });
  });
});

describe('3.03 expiry accuracy', () => {
  it('is the share of devices whose last day was not corrected', async () => {
    const other = await makeTenant();
    const { token } = await other.addUser({ role: 'owner' });
    const units = [
      await other.addUnit(),
      await other.addUnit(),
      await other.addUnit(),
      await other.addUnit(),
    ];
    for (const { serial } of units.slice(0, 2)) await other.api('/v1/lookups', { body: { serial } });
    await other.api('/v1/lookups', { body: { serial: units[0]!.serial } });
    await makeClaim(other, { lines: [{ unitId: units[2]!.id }] });
    const corrected = (unitId: string, after: string) =>
      other.insert(dateCorrection, {
        id: newUuid(),
        ref: newUuid(),
        brandId: other.brandId,
        unitId,
        dateKind: 'delivery',
        proposedDate: day(-30),
        state: 'approved',
        lastDayBefore: day(-1),
        lastDayAfter: after,
        decidedAt: now(),
      });
    await corrected(units[0]!.id, day(100));
    await corrected(units[1]!.id, day(-1));
    const { body } = await other.api<Metric>(
      `/v1/metrics?metric=expiry_accuracy&from=${day(-5)}&to=${day(1)}&by=product`,
      { token },
    );
    expect(body.total).toEqual({ count: 2, of: 3, value: 2 / 3 });
  });
});

describe('open claims', () => {
  it('are those that were sent and not ended on the last day, and on each day of a row of days', async () => {
    const other = await makeTenant();
    const { token } = await other.addUser({ role: 'owner' });
    for (const state of ['submitted', 'under_review', 'closed', 'withdrawn', 'draft'] as const)
      await makeClaim(other, { state });
    await makeClaim(other, { state: 'submitted', daysAgo: 10 });
    const read = async (by: string) =>
      (
        await other.api<Metric>(`/v1/metrics?metric=open_claims&from=${day(-3)}&to=${day(1)}&by=${by}`, {
          token,
        })
      ).body;
    expect((await read('product')).total).toEqual({ count: 3, of: null, value: 3 });
    const daily = await read('day');
    expect(daily.total.count).toBe(3);
    expect(daily.groups.map(({ label, count }) => [label, count])[0]).toEqual([day(-3), 1]);
    expect(daily.groups).toHaveLength(5);
  });
});

describe('a measure', () => {
  it('is for the service and for whole organisations, not for who runs the portal or a single person', async () => {
    for (const who of ['owner', 'manager', 'dealer'] as const)
      expect([who, (await measure('open_claims', tokens[who])).status]).toEqual([who, 200]);
    for (const who of ['sysadmin', 'consumer'] as const)
      expect([who, (await measure('open_claims', tokens[who])).status]).toEqual([who, 403]);
  });

  it('says how it is counted, in the language of the reader', async () => {
    const { body } = await tenant.api<Metric>(`/v1/metrics?metric=open_claims&from=${day(-3)}&to=${day(0)}`, {
      token: tokens.owner,
      headers: { 'accept-language': 'ru' },
    });
    expect(body.definition).toContain('Заявки');
  });

  it('has an end that is not before its beginning, and at most a year', async () => {
    for (const [from, to] of [
      [day(0), day(-1)],
      [day(-400), day(0)],
    ]) {
      const path = `/v1/metrics?metric=open_claims&from=${from}&to=${to}`;
      expect((await tenant.api(path, { token: tokens.owner })).status).toBe(422);
    }
  });
});

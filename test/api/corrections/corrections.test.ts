import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { jpeg } from '../attachments/samples.ts';
import { makeClaim } from '../../setup/claim.ts';
import { day, makeTenant, type TestTenant } from '../../setup/tenant.ts';
import { contact, dates } from './side.ts';

type Person = Awaited<ReturnType<TestTenant['addUser']>>;
type Evidence = { date: string; source: string; verified: boolean; proofId?: string; verifiedBy?: string };
type Receipt = {
  verdict: string;
  lastCoveredDay: string | null;
  start: { date: string; verified: boolean; basis: string; source: string };
};

let tenant: TestTenant;
let clinic: string;
let dealer: string;
let people: Record<'manager' | 'other' | 'agent' | 'auditor' | 'owner' | 'seller' | 'rival', Person>;
let side: ReturnType<typeof dates>;

beforeAll(async () => {
  tenant = await makeTenant();
  side = dates(tenant);
  clinic = await tenant.addOrganization();
  dealer = await tenant.addOrganization('dealer');
  const rival = await tenant.addOrganization('dealer');
  people = {
    manager: await tenant.addUser({ role: 'warranty_manager' }),
    other: await tenant.addUser({ role: 'warranty_manager' }),
    agent: await tenant.addUser({ role: 'agent' }),
    auditor: await tenant.addUser({ role: 'auditor' }),
    owner: await tenant.addUser({ role: 'watcher', organizationId: clinic }),
    seller: await tenant.addUser({ role: 'dealer_sales', organizationId: dealer }),
    rival: await tenant.addUser({ role: 'dealer_manager', organizationId: rival }),
  };
});

/** Sold 800 days ago as the portal has it: the 24 months are over. */
const expired = () =>
  tenant.addUnit({
    ownerId: clinic,
    dealerId: dealer,
    dates: { delivery: { date: day(-800), source: 'list of the dealer', verified: true } },
  });
const datesOf = async (unitId: string) =>
  (await tenant.query(sql`select dates from unit where id = ${unitId}`))[0]?.['dates'] as Record<
    string,
    Evidence
  >;
const receiptOf = async (unit: { wireId: string }) =>
  (await tenant.api<{ receipt: Receipt }>(`/v1/units/${unit.wireId}`, { token: people.owner.token })).body
    .receipt;

const measure = async (metric: string) =>
  (
    await tenant.api<{ total: { count: number; of: number } }>(
      `/v1/metrics?metric=${metric}&from=${day(-2)}&to=${day(1)}&by=product`,
      { token: people.manager.token },
    )
  ).body.total;

describe('a date that is wrong', () => {
  it('said by a stranger with a photo, approved by the manager, is in the receipt and the history, and the original stays', async () => {
    const unit = await expired();
    const { status, body: received } = await side.propose({
      serial: unit.serial,
      contact,
      proposedDate: day(-30),
    });
    expect(status).toBe(201);
    expect(received.ref).toMatch(/^DC-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect((await side.prove(received, jpeg())).status).toBe(201);
    expect((await receiptOf(unit)).verdict).toBe('not_covered');

    const seen = await side.read(received.id, people.manager.token);
    expect(seen.body).toMatchObject({
      state: 'proposed',
      previous: { date: day(-800), source: 'list of the dealer', verified: true },
      proposer: { ...contact, signedIn: false },
      effect: { before: { verdict: 'not_covered' }, after: { verdict: 'covered' } },
      actions: ['approve', 'reject'],
      proofs: [{ name: 'invoice.jpg', mediaType: 'image/jpeg' }],
    });
    const done = await side.decide(received.id, 'approve', people.manager.token);
    expect(done.body).toMatchObject({
      state: 'approved',
      reason: 'The invoice says so',
      before: { verdict: 'not_covered' },
      after: seen.body.effect?.after,
      previous: { date: day(-800) },
      actions: [],
    });
    expect((await datesOf(unit.id))['delivery']).toMatchObject({
      date: day(-30),
      source: received.ref,
      verified: true,
      verifiedBy: people.manager.userId,
    });
    expect(await receiptOf(unit)).toMatchObject({
      verdict: 'covered',
      start: { date: day(-30), verified: true },
    });
    const history = await tenant.api<{ events: { kind: string; facts: object }[] }>(
      `/v1/units/${unit.wireId}`,
      {
        token: people.owner.token,
      },
    );
    expect(history.body.events).toContainEqual(
      expect.objectContaining({
        kind: 'unit.date_corrected',
        facts: expect.objectContaining({
          dateKind: 'delivery',
          from: day(-800),
          to: day(-30),
          ref: received.ref,
        }),
      }),
    );
  });

  it('T1: is kept as the corrected start, with who, when, why and what stood before, and outdoes no stronger date', async () => {
    const term = await tenant.addTerm({
      startBases: ['correction', 'delivery', 'sale'],
      endConvention: 'same_date',
      periods: [{ componentClass: 'whole', kind: 'days', value: 100 }],
    });
    const add = (dates: object) => tenant.addUnit({ ownerId: clinic, termIds: [term.id], dates });
    const list = (date: string) => ({ date, source: 'list of the dealer', verified: true });
    const approve = async (unit: { serial: string }, over: object) => {
      const { body } = await side.propose({ serial: unit.serial, contact, ...over });
      return side.decide(body.id, 'approve', people.manager.token);
    };

    const delivered = await add({ delivery: list(day(-90)), sale: list(day(-95)) });
    const done = await approve(delivered, { dateKind: 'delivery', proposedDate: day(-30) });
    expect((await datesOf(delivered.id))['correction']).toEqual({
      date: day(-30),
      source: done.body.ref,
      verified: true,
      verifiedBy: people.manager.userId,
      verifiedAt: expect.any(String) as string,
      of: 'delivery',
      reason: 'The invoice says so',
      previous: list(day(-90)),
    });
    expect(await receiptOf(delivered)).toMatchObject({
      lastCoveredDay: day(70),
      start: { basis: 'correction', date: day(-30), source: done.body.ref },
    });
    expect(done.body).toMatchObject({
      before: { lastCoveredDay: day(10) },
      after: { lastCoveredDay: day(70) },
    });

    const wrong = await measure('expiry_accuracy');
    await approve(delivered, { dateKind: 'sale', proposedDate: day(-60) });
    // The last day stayed, so that it was not wrong another time.
    expect(await measure('expiry_accuracy')).toEqual(wrong);
    expect(await receiptOf(delivered)).toMatchObject({
      lastCoveredDay: day(70),
      start: { basis: 'delivery', date: day(-30) },
    });

    const made = await add({ manufactured: list(day(-400)), sale: list(day(-20)) });
    await approve(made, { dateKind: 'manufactured', proposedDate: day(-300) });
    expect(await datesOf(made.id)).not.toHaveProperty('correction');
  });

  it('may be another one on the invoice than was proposed', async () => {
    const unit = await expired();
    const { body } = await side.propose({ unitId: unit.wireId, proposedDate: day(-30) }, people.owner.token);
    const preview = await side.read(body.id, people.manager.token, `?date=${day(-790)}`);
    expect(preview.body.effect?.after).toEqual(expect.objectContaining({ verdict: 'not_covered' }));
    const done = await side.decide(body.id, 'approve', people.manager.token, { date: day(-40) });
    expect(done.body).toMatchObject({ state: 'approved', proposedDate: day(-30) });
    expect((await datesOf(unit.id))['delivery']?.date).toBe(day(-40));
  });

  it('changes nothing when it is rejected, and says why', async () => {
    const unit = await expired();
    const { body } = await side.propose({ unitId: unit.wireId }, people.owner.token);
    const done = await side.decide(body.id, 'reject', people.manager.token, { reason: 'Not readable' });
    expect(done.body).toMatchObject({ state: 'rejected', reason: 'Not readable' });
    expect((await datesOf(unit.id))['delivery']?.date).toBe(day(-800));
    const told = await side.read(body.id, people.owner.token);
    expect(told.body).toMatchObject({ state: 'rejected', reason: 'Not readable', claims: [], effect: null });
  });

  it('is decided once', async () => {
    const unit = await expired();
    const { body } = await side.propose({ unitId: unit.wireId }, people.owner.token);
    const both = await Promise.all([
      side.decide(body.id, 'approve', people.manager.token),
      side.decide(body.id, 'reject', people.other.token),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const again = await side.decide(body.id, 'approve', people.manager.token, {}, 2);
    expect(again.body.code).toBe('wrong_state');
  });
});

describe('T54: who decides', () => {
  it('is never who proposed it', async () => {
    const unit = await expired();
    const { body } = await side.propose({ unitId: unit.wireId }, people.manager.token);
    expect((await side.read(body.id, people.manager.token)).body).toMatchObject({
      actions: [],
      effect: null,
    });
    expect((await side.decide(body.id, 'approve', people.manager.token)).status).toBe(403);
    expect((await side.decide(body.id, 'approve', people.other.token)).status).toBe(200);
  });

  it('is nobody but who may change dates', async () => {
    const unit = await expired();
    const { body } = await side.propose({ unitId: unit.wireId }, people.agent.token);
    for (const who of ['agent', 'auditor'] as const) {
      expect((await side.decide(body.id, 'approve', people[who].token)).status).toBe(403);
    }
    expect((await side.decide(body.id, 'approve', people.owner.token)).status).toBe(404);
    expect((await datesOf(unit.id))['delivery']?.date).toBe(day(-800));
  });
});

describe('T3: claims on the unit', () => {
  it('get a new receipt while they are open; decided ones stay and are named for review', async () => {
    const unit = await tenant.addUnit({
      ownerId: clinic,
      dates: { shipped: { date: day(-900), source: 'shipping list', verified: true } },
    });
    const lines = [{ unitId: unit.id, serial: unit.serial }];
    const open = await makeClaim(tenant, { state: 'under_review', organizationId: clinic, lines });
    const decided = await makeClaim(tenant, { state: 'approved', organizationId: clinic, lines });
    const draft = await makeClaim(tenant, { state: 'draft', organizationId: clinic, lines });
    const old = { asOf: day(-5), verdict: 'unknown_dates', lastCoveredDay: null };
    await tenant.query(
      sql`update claim_line set coverage = ${JSON.stringify(old)}::jsonb where tenant_id = ${tenant.tenantId} and unit_id = ${unit.id}`,
    );
    const { body } = await side.propose({ unitId: unit.wireId, proposedDate: day(-30) }, people.owner.token);
    const done = await side.decide(body.id, 'approve', people.manager.token);
    expect(done.body.claims).toHaveLength(2);
    expect(done.body.claims).toEqual(
      expect.arrayContaining([
        { id: open.wireId, ref: open.ref, then: 'rechecked' },
        { id: decided.wireId, ref: decided.ref, then: 'to_review' },
      ]),
    );
    const stored = await tenant.query(
      sql`select claim_id, coverage ->> 'verdict' as verdict, coverage ->> 'asOf' as as_of from claim_line where tenant_id = ${tenant.tenantId} and unit_id = ${unit.id}`,
    );
    const verdictOf = (id: string) => stored.find(({ claim_id }) => claim_id === id);
    expect(verdictOf(open.id)).toMatchObject({ verdict: 'covered', as_of: day(-5) });
    expect(verdictOf(decided.id)).toMatchObject({ verdict: 'unknown_dates' });
    expect(verdictOf(draft.id)).toMatchObject({ verdict: 'unknown_dates' });
    const told = await tenant.api<{ items: { kind: string }[] }>(`${open.path}/timeline`, {
      token: people.manager.token,
    });
    expect(told.body.items.map(({ kind }) => kind)).toContain('claim.cover_rechecked');
  });
});

describe('who may say so', () => {
  it('is whoever sees the receipt, and of the service only who works with dates', async () => {
    const unit = await expired();
    for (const who of ['owner', 'seller', 'agent'] as const) {
      const { status } = await side.propose({ unitId: unit.wireId }, people[who].token);
      expect([who, status]).toEqual([who, 201]);
    }
    expect((await side.propose({ unitId: unit.wireId }, people.auditor.token)).status).toBe(403);
    expect((await side.propose({ unitId: unit.wireId }, people.rival.token)).status).toBe(404);
    expect((await side.propose({ unitId: unit.wireId, contact })).status).toBe(404);
  });

  it('sees the own ones and those of the own organisation, and no others', async () => {
    const unit = await expired();
    const colleague = await tenant.addUser({ role: 'watcher', organizationId: clinic });
    const mine = (await side.propose({ unitId: unit.wireId }, people.owner.token)).body;
    const theirs = (await side.propose({ unitId: unit.wireId }, people.seller.token)).body;
    const idsFor = async (token: string) =>
      (await side.list(token, `?unitId=${unit.wireId}`)).items.map(({ id }) => id);
    expect(await idsFor(people.owner.token)).toEqual([mine.id]);
    expect(await idsFor(colleague.token)).toEqual([mine.id]);
    expect(await idsFor(people.seller.token)).toEqual([theirs.id]);
    expect(await idsFor(people.rival.token)).toEqual([]);
    expect(await idsFor(people.agent.token)).toEqual([theirs.id, mine.id]);
    expect((await side.read(theirs.id, people.owner.token)).status).toBe(404);
    expect((await side.read(mine.id, colleague.token)).body.proposer.email).toBeNull();
  });

  it('who is not signed in says whom to answer', async () => {
    const { body } = await side.propose({ serial: (await expired()).serial });
    expect(body.errors).toMatchObject([{ pointer: '/contact', code: 'required' }]);
  });

  it('learns nothing more of a serial than from the look-up', async () => {
    const { status, body } = await side.propose({ serial: 'NOBODY-0001', contact });
    expect([status, body]).toEqual([200, { outcome: 'unknown' }]);
    const [missed] = await tenant.query(
      sql`select coalesce(sum(used), 0)::int as used from budget where tenant_id = ${tenant.tenantId} and bucket like 'miss:brand:%'`,
    );
    expect(missed?.['used']).toBeGreaterThan(0);
    const logged = await tenant.query(sql`select 1 from lookup_log where tenant_id = ${tenant.tenantId}`);
    expect(logged).toEqual([]);
  });

  it('says it five times a day of one unit, not more', async () => {
    const unit = await expired();
    const statuses: number[] = [];
    for (let i = 0; i < 6; i++) {
      statuses.push(
        (await side.propose({ unitId: unit.wireId, proposedDate: day(-30 - i) }, people.owner.token)).status,
      );
    }
    expect(statuses).toEqual([201, 201, 201, 201, 201, 429]);
  });
});

describe('a proposed date', () => {
  it.each([
    ['has come', { proposedDate: day(2) }, 'in_future'],
    ['is not before the device was made', { proposedDate: day(-1000) }, 'before_manufacture'],
    ['is another than the portal has', { proposedDate: day(-800) }, 'unchanged'],
  ])('%s', async (_, over, code) => {
    const unit = await tenant.addUnit({
      ownerId: clinic,
      dates: {
        manufactured: { date: day(-900), source: 'factory', verified: true },
        delivery: { date: day(-800), source: 'list', verified: false },
      },
    });
    const { status, body } = await side.propose({ unitId: unit.wireId, ...over }, people.owner.token);
    expect([status, body.errors]).toEqual([
      422,
      [expect.objectContaining({ pointer: '/proposedDate', code })],
    ]);
  });

  it('of a serial on two models asks which', async () => {
    const other = await tenant.addModel();
    const { serial } = await tenant.addUnit({ serial: 'TWICE-0001' });
    const second = await tenant.addUnit({ serial, modelId: other.id });
    const asked = await side.propose({ serial, contact });
    expect(asked.body).toMatchObject({ outcome: 'choose_model', models: [{}, {}] });
    const told = await side.propose({ serial, contact, modelId: other.wireId });
    const seen = await side.read(told.body.id, people.agent.token);
    expect(seen.body).toMatchObject({ unit: { id: second.wireId } });
  });
});

describe('a proof', () => {
  it('needs the grant of its proposal, and comes while nobody has decided', async () => {
    const unit = await expired();
    const { body } = await side.propose({ serial: unit.serial, contact });
    const { body: other } = await side.propose({ serial: unit.serial, contact });
    expect((await side.prove(body, jpeg(), { signature: other.upload.signature })).body.code).toBe(
      'signature_invalid',
    );
    expect((await side.prove(body, jpeg(), { expires: body.upload.expires + 1 })).body.code).toBe(
      'signature_invalid',
    );
    expect((await side.prove(body, new TextEncoder().encode('<svg/>'))).status).toBe(415);
    await side.decide(body.id, 'reject', people.manager.token);
    expect((await side.prove(body, jpeg())).body.code).toBe('wrong_state');
  });

  it('is shown to the service and the proposer by a signed address, and to nobody else', async () => {
    const unit = await expired();
    const { body } = await side.propose({ unitId: unit.wireId }, people.owner.token);
    const { body: file } = await side.prove(body, jpeg());
    const link = (token: string) =>
      tenant.api<{ url: string }>(`/v1/date-corrections/${body.id}/proofs/${file.id}/links`, {
        method: 'POST',
        token,
      });
    expect((await link(people.rival.token)).status).toBe(404);
    const { url } = (await link(people.agent.token)).body;
    const { pathname, search } = new URL(url);
    const opened = await tenant.api(`${pathname}${search}`, { token: null });
    expect([opened.status, opened.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    const forged = await tenant.api(`${pathname}${search.replace(/signature=../, 'signature=AA')}`, {
      token: null,
    });
    expect(forged.status).toBe(403);
  });
});

import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { LookupAnswer } from '../../../api/lookup/schema.ts';
import { claim, claimLine, evidencePolicy, recall } from '../../../db/index.ts';
import { newRef, newUuid } from '../../../db/id.ts';
import { day, makeTenant, type TestTenant, warrantyTerm } from '../../setup/tenant.ts';
import { strictly } from './strictly.ts';

type Found = Extract<LookupAnswer, { outcome: 'found' }>;
const dated = (fromToday: number) => ({ date: day(fromToday), source: 'invoice F-204', verified: true });
const letter = {
  mask: '\\ALT-A9-99999999',
  minLength: 8,
  maxLength: 20,
  strip: true,
  checkDigit: 'none',
  severity: 'warn',
} as const;

let altai: TestTenant;
let dealer: string;
let owner: string;

const look = (tenant: TestTenant, serial: unknown, rest: Record<string, unknown> = {}, call = {}) =>
  tenant.api<LookupAnswer>('/v1/lookups', { body: { serial, ...rest }, ...call });

beforeAll(async () => {
  altai = await makeTenant({ model: { serialRule: letter } });
  dealer = await altai.addOrganization('dealer');
  owner = await altai.addOrganization('customer');
  await altai.addUnit({ serial: 'ALT-L2-48213907', ownerId: owner, dealerId: dealer });
});

describe('a serial that exists', () => {
  it('answers with the receipt of the contract and nothing beside it', async () => {
    const { status, body, headers } = await look(altai, 'ALT-L2-48213907');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      outcome: 'found',
      serial: 'ALT-L2-48213907',
      corrected: false,
      model: { code: altai.model.code, labelHint: 'On the back' },
      receipt: { verdict: 'covered', term: { code: altai.term.code, version: 1 } },
    });
    expect(strictly(LookupAnswer).safeParse(body).error).toBeUndefined();
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('I1: says the last covered day, the classes and the exclusions in the language of the reader', async () => {
    const { body } = await look(
      altai,
      'ALT-L2-48213907',
      {},
      { headers: { 'accept-language': 'ru-KZ, en;q=0.5' } },
    );
    const { receipt } = body as Found;
    expect(receipt.exclusions).toEqual([{ code: 'liquid', text: 'Повреждение жидкостью' }]);
    expect(receipt.components).toHaveLength(1);
    expect(receipt.lastCoveredDay).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(receipt.headline).toMatch(/\p{Script=Cyrillic}/u);
  });

  it('T27, B045: is found however it is written', async () => {
    const spellings = [
      'alt-l2-48213907',
      ' ALT L2 4821 3907 ',
      'S/N: ALT-L2-48213907',
      'ＡＬＴ－Ｌ２－４８２１３９０７',
      'ALTL248213907',
    ];
    const answers = await Promise.all(spellings.map((serial) => look(altai, serial)));
    expect(answers.map(({ body }) => body.outcome)).toEqual(spellings.map(() => 'found'));
  });

  it('T28: is found with Cyrillic letters, and says that it was corrected', async () => {
    const { body } = await look(altai, 'АLТ-L2-48213907');
    expect(body).toMatchObject({ outcome: 'found', corrected: true, serial: 'ALT-L2-48213907' });
  });

  it('B048, T30: is read out of a GS1 code', async () => {
    const codes = ['(01)04870000200016(21)ALT-L2-48213907', ']C1010487000020001621ALT-L2-48213907\u001d10B7'];
    const [bracketed, scanned] = await Promise.all(codes.map((serial) => look(altai, serial)));
    expect(bracketed?.body.outcome).toBe('found');
    // A control character in JSON is data, not an address.
    expect(scanned?.body.outcome).toBe('found');
  });

  it('B046: zero-width characters and overrides are no part of it', async () => {
    expect((await look(altai, 'ALT-L2\u200b-4821\u202e3907')).body).toMatchObject({
      serial: 'ALT-L2-48213907',
    });
  });

  it('T27: keeps its separators where the model needs them', async () => {
    const model = await altai.addModel({ serialRule: { ...letter, mask: null, strip: false } });
    await altai.addUnit({ serial: 'K-1 2', serialNorm: 'K-1 2', modelId: model.id });
    expect((await look(altai, 'k–1  2')).body.outcome).toBe('found');
    expect((await look(altai, 'K12')).body.outcome).not.toBe('found');
  });

  it('T83: a recall answers first, also for a unit whose cover is void or over', async () => {
    const model = await altai.addModel();
    const start = new Date(Date.now() - 86_400_000).toISOString();
    await altai.insert(recall, {
      id: newUuid(),
      modelId: model.id,
      campaign: 'R-7',
      title: { en: 'Power supply', ru: 'Блок питания' },
      remedy: { en: 'Free exchange' },
      batches: ['B1'],
      startedAt: start,
    });
    const recalled = { modelId: model.id, batch: 'B1', coverageFlag: 'void' } as const;
    await altai.addUnit({ serial: 'RC-0001', ...recalled, dates: { delivery: dated(-2000) } });
    await altai.addUnit({ serial: 'RC-0002', ...recalled, batch: 'B2' });
    const { body } = await look(altai, 'RC-0001', {}, { headers: { 'accept-language': 'ru' } });
    const { receipt } = body as Found;
    expect(receipt.recall).toEqual({ campaign: 'R-7', title: 'Блок питания', remedy: 'Free exchange' });
    expect(receipt.reasons[0]?.code).toBe('recall');
    expect(receipt.nextStep.code).toBe('recall_remedy');
    expect(((await look(altai, 'RC-0002')).body as Found).receipt.recall).toBeNull();
  });

  it('names the proof that a claim for its model needs', async () => {
    const model = await altai.addModel();
    const all = { brandId: altai.brandId, claimType: null, modelId: null };
    await altai.insert(evidencePolicy, {
      ...all,
      id: newUuid(),
      requirements: [{ type: 'invoice', mode: 'block' }],
    });
    await altai.insert(evidencePolicy, {
      ...all,
      id: newUuid(),
      modelId: model.id,
      requirements: [{ type: 'label_photo', mode: 'flag' }],
    });
    await altai.addUnit({ serial: 'RQ-0001', modelId: model.id });
    expect((await look(altai, 'RQ-0001')).body).toMatchObject({
      requirements: [{ type: 'label_photo', mode: 'flag' }],
    });
  });

  it('uses the term versions of its sale, also those that the isolate has not seen yet', async () => {
    const [first, second] = [
      await altai.addTerm({ name: 'First' }),
      await altai.addTerm(warrantyTerm({ kind: 'extension' })),
    ];
    await altai.addUnit({ serial: 'TV-0001', termIds: [first.id] });
    await altai.addUnit({ serial: 'TV-0002', termIds: [first.id, second.id] });
    expect(((await look(altai, 'TV-0001')).body as Found).receipt.layers).toHaveLength(1);
    expect(((await look(altai, 'TV-0002')).body as Found).receipt.layers).toHaveLength(2);
  });
});

describe('who sees what', () => {
  const facts = ['invoice F-1', 'unit_', 'claim_', 'WC-'];

  beforeAll(async () => {
    const { brandId } = altai;
    const claims = [
      { id: newUuid(), state: 'under_review', phase: 'reviewing', organizationId: owner },
      { id: newUuid(), state: 'closed', phase: 'resolved', organizationId: owner },
    ] as const;
    const unit = await altai.addUnit({ serial: 'WHO-0001', ownerId: owner, dealerId: dealer });
    for (const each of claims) {
      await altai.insert(claim, {
        ...each,
        ref: newRef((bytes) => crypto.getRandomValues(new Uint8Array(bytes))),
        brandId,
        type: 'customer',
        locale: 'en',
        nextOwner: 'service',
        nextStep: 'review',
        symptoms: {},
        flags: [],
        related: [],
      });
      await altai.insert(claimLine, {
        id: newUuid(),
        claimId: each.id,
        position: 1,
        unitId: unit.id,
        serialRaw: unit.serial,
        serialNorm: unit.serialNorm,
      });
    }
  });

  it('B051: a stranger sees no owner, dealer, evidence, unit or claim', async () => {
    const { body, text } = await look(altai, 'WHO-0001');
    expect(body).toMatchObject({ unitId: null, openClaims: [], receipt: { start: null } });
    for (const fact of [...facts, owner, dealer]) expect(text).not.toContain(fact);
  });

  it.each([
    ['verdict_only', { verdict: 'covered', lastCoveredDay: null, term: null, components: [], layers: [] }],
    ['none', { verdict: 'unknown', lastCoveredDay: null, term: null, nextStep: { code: 'sign_in' } }],
  ] as const)('I3: a brand that shows %s shows no more', async (lookupPolicy, receipt) => {
    const brand = await makeTenant({ brand: { lookupPolicy } });
    await brand.addUnit({ serial: 'PUB-0001' });
    const { body } = await look(brand, 'PUB-0001');
    expect(body).toMatchObject({ receipt });
    expect(strictly(LookupAnswer).safeParse(body).error).toBeUndefined();
  });

  it('staff see the evidence, the unit and its open claims', async () => {
    const { token } = await altai.addUser({ role: 'technician' });
    const { body } = await look(altai, 'WHO-0001', {}, { token });
    const { unitId, openClaims, receipt } = body as Found;
    expect(unitId).toMatch(/^unit_/);
    expect(openClaims).toEqual([expect.objectContaining({ phase: 'reviewing' })]);
    expect(receipt.start).toMatchObject({ source: 'invoice F-1' });
    expect(strictly(LookupAnswer).safeParse(body).error).toBeUndefined();
  });

  it('the owner and the dealer see the unit; claims only where they are their own', async () => {
    const [mine, sold] = [
      await altai.addUser({ role: 'initiator', organizationId: owner }),
      await altai.addUser({ role: 'dealer_service', organizationId: dealer }),
    ];
    const asOwner = (await look(altai, 'WHO-0001', {}, { token: mine.token })).body as Found;
    const asDealer = (await look(altai, 'WHO-0001', {}, { token: sold.token })).body as Found;
    expect(asOwner.unitId).toMatch(/^unit_/);
    expect(asOwner.openClaims).toHaveLength(1);
    expect(asDealer.unitId).toMatch(/^unit_/);
    expect(asDealer.openClaims).toEqual([]);
  });

  it('T20: the old serial leads whoever sees it to the new one, and tells nobody else', async () => {
    const { token } = await altai.addUser({ role: 'agent' });
    const mine = await altai.addUser({ role: 'initiator', organizationId: owner });
    const old = await altai.addUnit({ serial: 'OLD-0001', ownerId: owner });
    const swapped = await altai.api(`/v1/units/${old.wireId}/replace`, {
      token,
      body: { newSerial: 'NEW-0001', shippedOn: day(-1) },
      headers: { 'if-match': '"1"' },
    });
    expect(swapped.status).toBe(200);
    const chain = [
      {
        kind: 'replaced_by',
        validFrom: day(-1),
        from: { id: old.wireId, serial: 'OLD-0001' },
        to: { id: expect.stringMatching(/^unit_/) as string, serial: 'NEW-0001' },
      },
    ];
    for (const serial of ['OLD-0001', 'NEW-0001'])
      expect((await look(altai, serial, {}, { token: mine.token })).body).toMatchObject({ chain });
    const stranger = await look(altai, 'OLD-0001');
    expect(stranger.body).toMatchObject({ chain: [], receipt: { nextStep: { code: 'use_replacement' } } });
    expect(stranger.text).not.toContain('NEW-0001');
  });

  it('a person of another organisation sees dates and cover only', async () => {
    const organizationId = await altai.addOrganization('dealer');
    const { token } = await altai.addUser({ role: 'initiator', organizationId });
    const { body, text } = await look(altai, 'WHO-0001', {}, { token });
    expect(body).toMatchObject({
      unitId: null,
      openClaims: [],
      receipt: { verdict: 'covered', start: null },
    });
    for (const fact of facts) expect(text).not.toContain(fact);
  });
});

describe('a serial that means several things', () => {
  it('T26: on two models asks for the model, and takes the answer', async () => {
    const second = await altai.addModel({ code: 'SECOND' });
    await altai.addUnit({ serial: '20231105' });
    await altai.addUnit({ serial: '20231105', modelId: second.id });
    const { body } = await look(altai, '2023-1105');
    expect(body).toMatchObject({ outcome: 'choose_model', serial: '20231105' });
    expect(strictly(LookupAnswer).safeParse(body).error).toBeUndefined();
    expect((body as Extract<LookupAnswer, { outcome: 'choose_model' }>).models).toHaveLength(2);
    const chosen = await look(altai, '20231105', { modelId: second.wireId });
    expect(chosen.body).toMatchObject({ outcome: 'found', model: { code: 'SECOND' } });
  });

  it('T26, T30: the article number of the code chooses the model', async () => {
    const [a, b] = [
      await altai.addModel({ gtin: '04870000200016' }),
      await altai.addModel({ gtin: '04870000200023' }),
    ];
    await altai.addUnit({ serial: 'GT-0001', modelId: a.id });
    await altai.addUnit({ serial: 'GT-0001', modelId: b.id });
    expect((await look(altai, '(01)04870000200023(21)GT-0001')).body).toMatchObject({
      model: { code: b.code },
    });
  });

  it('T26: at two tenants is the one of the key', async () => {
    const nordlys = await makeTenant();
    await nordlys.addUnit({ serial: '77120345', dates: { delivery: dated(-2000) } });
    await altai.addUnit({ serial: '77120345' });
    expect((await look(altai, '77120345')).body).toMatchObject({ receipt: { verdict: 'covered' } });
    expect((await look(nordlys, '77120345')).body).toMatchObject({ receipt: { verdict: 'not_covered' } });
  });
});

describe('a serial that is not found', () => {
  let empty: TestTenant;
  beforeAll(async () => {
    empty = await makeTenant({ model: { serialRule: letter } });
    await altai.addUnit({ serial: 'ALT-L9-11111111' });
  });

  it('says what to check and where the label is', async () => {
    const { body } = await look(empty, 'ALT-L2-99999999');
    expect(body).toMatchObject({
      outcome: 'unknown',
      serial: 'ALTL299999999',
      models: [{ labelHint: 'On the back' }],
    });
    expect((body as Extract<LookupAnswer, { outcome: 'unknown' }>).checks.length).toBeGreaterThan(1);
    expect(strictly(LookupAnswer).safeParse(body).error).toBeUndefined();
  });

  it.each([
    ['ALT-L2-4821390O', 'character', 13, 'ALT-L2-48213900'],
    ['ALT-L2-4821390Y', 'character', 13, null],
    ['ALT-L2-482139', 'too_short', 12, null],
    ['ALT-L2-482139070', 'too_long', 14, null],
  ])('%s: %s at %i, which is public', async (serial, problem, position, suggestion) => {
    const { body } = await look(empty, serial);
    expect(body).toMatchObject({ outcome: 'hint', problem, position, suggestion });
    expect(strictly(LookupAnswer).safeParse(body).error).toBeUndefined();
  });

  it('T28: letters of another alphabet are named, with the same text in Latin ones', async () => {
    const { body } = await look(empty, 'ALT-С2-48213907', {}, { headers: { 'accept-language': 'kk' } });
    expect(body).toMatchObject({
      outcome: 'hint',
      problem: 'other_alphabet',
      position: 4,
      suggestion: 'ALT-C2-48213907',
    });
  });

  it('T28: a look-alike of a serial that exists gets the answer of one that has none', async () => {
    const near = await look(altai, 'ALT-L2-48213901');
    const far = await look(altai, 'ALT-X7-00000000');
    expect(near.body.outcome).toBe(far.body.outcome);
    expect(near.text.replace('ALTL248213901', '')).toBe(far.text.replace('ALTX700000000', ''));
  });

  it.each(["' OR 1=1--", '%%%%', '____', '\\\\\\\\', '.*.*', '<script>alert(1)</script>'])(
    'B047: %s is an ordinary unknown serial',
    async (serial) => {
      const tenant = await makeTenant();
      await tenant.addUnit({ serial: 'QUIET-0001' });
      const { status, body } = await look(tenant, serial);
      expect([status, body.outcome]).toEqual([200, 'unknown']);
    },
  );

  it('B050: of another brand or tenant reads like one of nobody', async () => {
    const foreign = await look(empty, 'ALT-L9-11111111');
    const nobody = await look(empty, 'ALT-L9-22222222');
    expect(foreign.text.replace('11111111', '')).toBe(nobody.text.replace('22222222', ''));
  });

  it('B054: a live serial is unknown to a test key', async () => {
    const { key } = await altai.addKey({}, 'pk_test');
    expect((await look(altai, 'ALT-L2-48213907')).body.outcome).toBe('found');
    expect((await look(altai, 'ALT-L2-48213907', {}, { token: key })).body.outcome).toBe('unknown');
  });
});

describe('what cannot be a serial', () => {
  it.each([
    ['B044: nothing', ''],
    ['B044: spaces', '   '],
    ['B044: dashes', '---'],
    ['B044: one character', 'A'],
    ['B044: 10,000 characters', 'A'.repeat(10_000)],
    ['B044: 65 characters', 'A'.repeat(65)],
    ['B046: only invisible characters', '\u200b\u202e\ufeff'],
    ['B046: NUL', 'ALT\0L2'],
    ['B048: a code without a serial', '(01)04870000200016(10)B7'],
    ['B049: a number', 48213907],
    ['nothing at all', null],
    ['a list', ['ALT-L2-48213907']],
  ])('%s is refused with 422', async (_, serial) => {
    const { status, body } = await altai.api('/v1/lookups', { body: { serial } });
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'invalid', errors: [{ pointer: '/serial' }] });
  });

  it('refuses a model that is not an id, and a field that it does not know', async () => {
    expect((await look(altai, 'ALT-L2-48213907', { modelId: 'x' })).status).toBe(422);
    expect((await look(altai, 'ALT-L2-48213907', { email: 'a@b.example' })).status).toBe(422);
  });
});

describe('the log', () => {
  it('has a line for each look-up, with a keyed hash and never the serial', async () => {
    const tenant = await makeTenant();
    await tenant.addUnit({ serial: 'LOG-0001' });
    await look(tenant, 'LOG-0001');
    await look(tenant, 'log 0001');
    await look(tenant, 'LOG-0002');
    const rows = await tenant.query(
      sql`select outcome, serial_hash, actor_kind from lookup_log where tenant_id = ${tenant.tenantId} order by at`,
    );
    expect(rows.map(({ outcome }) => outcome)).toEqual(['found', 'found', 'unknown']);
    expect(rows[0]?.['serial_hash']).toBe(rows[1]?.['serial_hash']);
    expect(JSON.stringify(rows)).not.toContain('LOG');
  });
});

import { expect } from 'chai';
import { clear, json, problem, until } from '../core/fixture.ts';
import type { Reply } from '../core/fixture.ts';
import { violations } from '../core/violations.ts';
import { SettingsStand } from './stand.ts';

const PATH = '/v1/registrations/reg_1';
const WAITING = {
  id: 'reg_1',
  ref: 'RG-7K3M-9Q2X',
  version: 1,
  channel: 'embed',
  state: 'pending_approval',
  stateText: 'Waits for approval',
  reasons: [{ code: 'date_differs', text: 'The date differs from the sale' }],
  notes: [],
  serial: 'ALT-L2-48213907',
  model: { id: 'model_1', code: 'L200', name: 'Desktop L200' },
  unitId: 'unit_1',
  organizationId: null,
  purchaseDate: '2026-03-31',
  deliveryDate: null,
  invoiceNo: 'F-2041',
  invoiceLine: null,
  customer: { name: 'Dana Sample', email: 'dana@people.example', phone: null, type: 'consumer' },
  conflicts: [{ field: 'date', sold: '2026-03-01', registered: '2026-03-31' }],
  receipt: null,
  proofs: [
    {
      id: 'proof_1',
      type: 'invoice',
      name: 'invoice.pdf',
      mediaType: 'application/pdf',
      size: 10,
      createdAt: '2026-11-20T08:00:00.000Z',
    },
  ],
  decisionReason: null,
  decidedAt: null,
  actions: ['approve', 'reject'],
  createdAt: '2026-11-20T08:00:00.000Z',
};
const DISPUTED = {
  id: 'owncase_1',
  version: 1,
  state: 'asked_owner',
  stateText: 'The owner was asked',
  grounds: 'second_hand',
  statement: 'Bought at the market',
  serial: 'ALT-L2-48213907',
  unitId: 'unit_1',
  registrationId: 'reg_2',
  answer: 'object',
  answerStatement: 'It stands on my desk',
  proofs: WAITING.proofs,
  ownerProofs: [],
  actions: ['decide'],
  reason: null,
  createdAt: '2026-11-20T08:00:00.000Z',
  decidedAt: null,
};

const open = (path = '', replies: Record<string, Reply> = {}, lang = 'en') =>
  new SettingsStand(
    {
      'GET /v1/registrations': () => json({ items: [WAITING], nextCursor: null }),
      [`GET ${PATH}`]: () => json(WAITING),
      'GET /v1/ownership-cases': () => json({ items: [DISPUTED], nextCursor: null }),
      'GET /v1/models': () => json({ items: [{ id: 'model_1', name: 'Desktop L200', closed: false }] }),
      ...replies,
    },
    { panel: 'registrations', path, lang, rights: ['claim.read_internal', 'unit.change_dates'] },
  );

describe('registrations that have to be looked at', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
  });

  it('wait with their reason, and open with what differs and what is proven', async () => {
    const stand = open();
    await stand.sees('The date differs from the sale');
    expect(stand.asked('GET /v1/registrations')[0]?.url.searchParams.get('state')).to.equal(
      'pending_approval',
    );
    (await stand.one('button.item')).click();
    await stand.sees(/Date\s+March 1, 2026\s+March 31, 2026/);
    await stand.sees('invoice.pdf');
  });

  it('are accepted without a reason, and refused only with one', async () => {
    const stand = open('reg_1', {
      [`POST ${PATH}/reject`]: () =>
        json({
          ...WAITING,
          state: 'rejected',
          stateText: 'Refused',
          decisionReason: 'Another device',
          actions: [],
        }),
    });
    await stand.press('Refuse');
    await stand.sees('Fill in this field.');
    expect(stand.asked(`POST ${PATH}/reject`)).to.deep.equal([]);
    await stand.type('reason', 'Another device');
    await stand.press('Refuse');
    await stand.sees(/Reason of the decision\s+Another device/);
    expect(stand.asked(`POST ${PATH}/reject`)[0]?.body).to.deep.equal({ reason: 'Another device' });
  });

  it('of a serial that is not known need a model', async () => {
    const stand = open('reg_1', {
      [`GET ${PATH}`]: () => json({ ...WAITING, model: null, unitId: null }),
      [`POST ${PATH}/approve`]: () => json({ ...WAITING, state: 'active', stateText: 'Active', actions: [] }),
    });
    await stand.one('option[value=model_1]');
    await stand.press('Accept');
    await stand.sees('Choose one.');
    await stand.type('modelId', 'model_1');
    await stand.press('Accept');
    const asked = await until(() => stand.asked(`POST ${PATH}/approve`)[0]);
    expect(asked.body).to.deep.equal({ modelId: 'model_1' });
  });

  it('that somebody has decided meanwhile are shown as they are now', async () => {
    let isDecided = false;
    const stand = open('reg_1', {
      [`GET ${PATH}`]: () =>
        json(isDecided ? { ...WAITING, state: 'active', stateText: 'Active', actions: [] } : WAITING),
      [`POST ${PATH}/approve`]: () => {
        isDecided = true;
        return problem(409, 'wrong_state');
      },
    });
    await stand.press('Accept');
    await stand.sees('Somebody else has changed this');
    await stand.sees(/State\s+Active/);
  });

  it('of one’s own are not decided', async () => {
    const stand = open('reg_1', { [`GET ${PATH}`]: () => json({ ...WAITING, actions: [] }) });
    await stand.sees('You cannot decide on this one');
    expect(stand.all('form')).to.deep.equal([]);
  });
});

describe('a device that two say is theirs', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
  });

  it('shows both sides, and is decided with a reason', async () => {
    const stand = open('', {
      'POST /v1/ownership-cases/owncase_1/decide': (asked) =>
        json({
          ...DISPUTED,
          state: 'refused',
          stateText: 'Stays',
          reason: (asked.body as { reason: string }).reason,
          decidedAt: '2026-11-21T08:00:00.000Z',
          actions: [],
        }),
    });
    await stand.press('Ownership');
    await stand.sees(/Objects ·/);
    (await stand.one('button.item')).click();
    await stand.sees('Bought at the market');
    await stand.sees('It stands on my desk');
    await stand.press('Decide');
    expect(stand.asked('POST /v1/ownership-cases/owncase_1/decide')).to.deep.equal([]);
    await stand.tick('decision', 'refuse');
    await stand.type('reason', 'The invoice is of the owner');
    await stand.press('Decide');
    await stand.sees(/Reason of the decision\s+The invoice is of the owner/);
    expect(stand.asked('POST /v1/ownership-cases/owncase_1/decide')[0]?.body).to.deep.equal({
      decision: 'refuse',
      reason: 'The invoice is of the owner',
    });
  });

  it('is decided by nobody who may only read', async () => {
    const stand = open('cases/owncase_1', {
      'GET /v1/ownership-cases': () => json({ items: [{ ...DISPUTED, actions: [] }], nextCursor: null }),
    });
    await stand.sees('A warranty manager decides this.');
    expect(stand.all('form')).to.deep.equal([]);
  });

  for (const lang of ['en', 'ar'])
    it(`is without violations in ${lang}, as are registrations`, async () => {
      for (const [path, sign] of [
        ['', 'button.item'],
        ['reg_1', 'form'],
        ['cases', 'button.item'],
        ['cases/owncase_1', 'form'],
      ] as const) {
        const stand = open(path, {}, lang);
        await stand.one(sign);
        expect(await violations(stand.admin)).to.deep.equal([]);
        clear();
      }
    });
});

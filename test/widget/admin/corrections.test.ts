import { expect } from 'chai';
import { clear, json, problem, until } from '../core/fixture.ts';
import type { Reply } from '../core/fixture.ts';
import { violations } from '../core/violations.ts';
import { SettingsStand } from './stand.ts';

const PATH = '/v1/date-corrections/datefix_1';
const item = {
  id: 'datefix_1',
  version: 1,
  ref: 'DC-7K3M-9Q2X',
  state: 'proposed',
  unit: { id: 'unit_1', serial: 'ALT-L2-48213907', model: 'Desktop L200' },
  dateKind: 'delivery',
  label: 'Delivered',
  proposedDate: '2025-01-16',
  previous: { date: '2024-03-02', source: 'list of the dealer', verified: false },
  statement: 'The invoice says so',
  proposer: { name: 'Aigerim', email: 'aigerim@people.example', signedIn: false },
  reason: null,
  decidedAt: null,
  before: null,
  after: null,
  actions: ['approve', 'reject'],
  createdAt: '2026-11-20T08:00:00.000Z',
};
const effect = {
  before: { verdict: 'not_covered', lastCoveredDay: '2026-03-01' },
  after: { verdict: 'covered', lastCoveredDay: '2027-01-15' },
};
const whole = { ...item, proofs: [], claims: [], effect };
const approved = {
  ...whole,
  ...effect,
  version: 2,
  state: 'approved',
  reason: 'As on the invoice',
  effect: null,
  actions: [],
  claims: [{ id: 'claim_1', ref: 'WC-7K3M-9Q2X', then: 'to_review' }],
};

const open = (replies: Record<string, Reply> = {}, { path = '', lang = 'en' } = {}) =>
  new SettingsStand(
    {
      'GET /v1/date-corrections': () => json({ items: [item], nextCursor: null }),
      [`GET ${PATH}`]: () => json(whole),
      [`POST ${PATH}/approve`]: () => json(approved),
      ...replies,
    },
    { panel: 'corrections', path, lang, rights: ['unit.change_dates'] },
  );

describe('dates that are said to be wrong', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
  });

  it('wait in a queue, and open with the proof and what approving would change', async () => {
    const stand = open();
    await stand.sees(/Delivered\s*:\s+March 2, 2024\s+→\s+January 16, 2025/);
    expect(stand.asked('GET /v1/date-corrections')[0]?.url.searchParams.get('state')).to.equal('proposed');
    (await stand.one('button.item')).click();
    await stand.sees('No file was sent.');
    await stand.sees(/Not covered\s+March 1, 2026/);
    await stand.sees(/Covered\s+January 15, 2027/);
    await stand.sees('not signed in');
  });

  it('are approved with a reason, and name the decided claims', async () => {
    const stand = open({}, { path: 'datefix_1' });
    await stand.type('reason', 'As on the invoice');
    await stand.press('Approve');
    await stand.sees('decided already: look at it');
    const [sent] = stand.asked(`POST ${PATH}/approve`);
    expect(sent?.body).to.deep.equal({ reason: 'As on the invoice' });
    expect(sent?.headers.get('if-match')).to.equal('"1"');
  });

  it('are not decided without one', async () => {
    const stand = open({}, { path: 'datefix_1' });
    await stand.press('Approve');
    await until(() => stand.all('.error').length === 1);
    expect(stand.asked(`POST ${PATH}/approve`)).to.deep.equal([]);
  });

  it('show what another day would do before anybody decides', async () => {
    const other = { before: effect.before, after: { verdict: 'covered', lastCoveredDay: '2027-02-01' } };
    const stand = open(
      {
        [`GET ${PATH}`]: ({ url }) =>
          json({ ...whole, effect: url.searchParams.has('date') ? other : effect }),
      },
      { path: 'datefix_1' },
    );
    await stand.type('date', '2025-02-02');
    await stand.sees(/Covered\s+February 1, 2027/);
  });

  it('that somebody has decided meanwhile are shown as they are now', async () => {
    const now = {
      ...whole,
      state: 'rejected',
      version: 2,
      reason: 'Not readable',
      effect: null,
      actions: [],
    };
    let isDecided = false;
    const stand = open(
      {
        [`GET ${PATH}`]: () => json(isDecided ? now : whole),
        [`POST ${PATH}/approve`]: () => {
          isDecided = true;
          return problem(412, 'precondition_failed');
        },
      },
      { path: 'datefix_1' },
    );
    await stand.type('reason', 'As on the invoice');
    await stand.press('Approve');
    await stand.sees('Somebody has decided meanwhile');
    await stand.sees('Not readable');
  });

  it('are not decided by who proposed them', async () => {
    const own = { ...whole, actions: [], effect: null };
    const stand = open({ [`GET ${PATH}`]: () => json(own) }, { path: 'datefix_1' });
    await stand.sees('ask a colleague');
    expect(stand.all('form')).to.deep.equal([]);
  });

  for (const [lang, path] of [
    ['en', 'datefix_1'],
    ['ar', 'datefix_1'],
    ['ru', ''],
  ] as const)
    it(`are without violations in ${lang}${path && ', opened'}`, async () => {
      const stand = open({}, { lang, path });
      await stand.sees('ALT-L2-48213907');
      expect(await violations(stand.admin)).to.deep.equal([]);
    });
});

import { expect } from 'chai';
import { clear, json, problem, until } from '../core/fixture.ts';
import { violations } from '../core/violations.ts';
import type { Claim, ClaimLine } from '../../../widget/desk/wire.ts';
import { majorOf, minorOf } from '../../../widget/desk/money.ts';
import { claim, DeskStand, entry, line, ME, status } from './fixture.ts';

const STATUS = 'GET /v1/status/WC-7K3M-9Q2X';
const DECIDE = 'POST /v1/claims/claim_1/decide';
const ASSIGN = 'POST /v1/claims/claim_1/assign';
const ASKED = { amountMinor: 12_500_000, currency: 'KZT' };

const openOn = (part: Partial<Claim>, replies: ConstructorParameters<typeof DeskStand>[0] = {}) =>
  new DeskStand({ [STATUS]: () => json(status(part)), ...replies }, { open: true });

async function submit(stand: DeskStand): Promise<void> {
  (await stand.one<HTMLButtonElement>('form [type=submit].primary')).click();
}

const asking = () => ({ lines: [line({ claimedAmount: ASKED })] });

describe('deciding on money', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
  });

  it('begins with what was asked for and sends what is typed', async () => {
    const stand = openOn(asking(), { [DECIDE]: () => json(claim({ version: 4, state: 'approved' })) });
    await stand.click('[part~=action-decide]');
    const field = await stand.one<HTMLInputElement>("[name='lines.0.approvedAmount']");
    expect(field.value).to.equal('125000.00');
    expect(await violations(stand.desk)).to.deep.equal([]);
    await stand.type('lines.0.approvedAmount', '99 000,50');
    await submit(stand);
    await until(() => stand.asked(DECIDE).length === 1);
    expect(stand.asked(DECIDE)[0]?.body).to.deep.equal({
      lines: [
        {
          id: 'line_1',
          decision: 'approved',
          approvedAmount: { amountMinor: 9_900_050, currency: 'KZT' },
        },
      ],
    });
  });

  it('takes nothing that is no amount', async () => {
    const stand = openOn(asking());
    await stand.click('[part~=action-decide]');
    await stand.type('lines.0.approvedAmount', 'a lot');
    await submit(stand);
    await until(() => stand.all("[name='lines.0.approvedAmount'][aria-invalid=true]").length === 1);
    expect(stand.asked(DECIDE)).to.have.length(0);
  });

  it('names the limit and offers the case to a manager', async () => {
    const limit = { amountMinor: 5_000_000, currency: 'KZT' };
    const stand = openOn(asking(), {
      [DECIDE]: () => problem(403, 'over_limit', { limit }),
      [ASSIGN]: () => json(claim({ version: 4 })),
      'GET /v1/staff': () =>
        json({
          items: [
            { id: 'user_2', name: 'Timur Akpanov', roles: ['agent'] },
            { id: 'user_3', name: 'Saule Norbekova', roles: ['warranty_manager'] },
          ],
        }),
    });
    await stand.click('[part~=action-decide]');
    await stand.one("[name='lines.0.approvedAmount']");
    await submit(stand);
    await until(() => stand.words.includes('This is more than you may decide.'));
    expect(stand.words).to.match(/Your limit is KZT\s50,000\.00/);
    expect(await violations(stand.desk)).to.deep.equal([]);
    stand
      .all('button')
      .find((one) => one.textContent?.trim() === 'Give to a manager')!
      .click();
    expect((await stand.one<HTMLSelectElement>("[name='userId']")).value).to.equal('user_3');
    await submit(stand);
    await until(() => stand.asked(ASSIGN).length === 1);
    expect(stand.asked(ASSIGN)[0]?.body).to.deep.equal({ userId: 'user_3' });
  });
});

describe('approving what is not covered', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
  });

  const coverage = { ...line().coverage, verdict: 'not_covered' } as ClaimLine['coverage'];

  it('asks for the reason and says who may', async () => {
    const stand = openOn({ lines: [line({ coverage })] });
    await stand.click('[part~=action-decide]');
    await stand.pick('lines.0.decision', 'approved');
    await until(() => stand.words.includes('Only a warranty manager may approve'));
    await submit(stand);
    await until(() => stand.all("[name='lines.0.override'][aria-invalid=true]").length === 1);
    expect(stand.asked(DECIDE)).to.have.length(0);
  });

  it('sends a manager’s reason', async () => {
    const stand = openOn(
      { lines: [line({ coverage })] },
      {
        'GET /v1/me': () => json({ ...ME, rights: [...ME.rights, 'claim.override'] }),
        [DECIDE]: () => json(claim({ version: 4, state: 'approved' })),
      },
    );
    await stand.click('[part~=action-decide]');
    await stand.pick('lines.0.decision', 'approved');
    await stand.type('lines.0.override', 'Goodwill.');
    expect(stand.words).not.to.contain('Only a warranty manager');
    await submit(stand);
    await until(() => stand.asked(DECIDE).length === 1);
    expect(stand.asked(DECIDE)[0]?.body).to.deep.equal({
      lines: [{ id: 'line_1', decision: 'approved', text: 'Goodwill.' }],
    });
  });
});

describe('a case with its amounts', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
  });

  it('the case names who approved it on the customer’s side, its amounts, and who carried the devices', async () => {
    const person = { id: 'user_9', name: 'Nurlan Smetayev' };
    const handover = {
      direction: 'to_service' as const,
      name: 'Dana Seitkali',
      department: 'Courier',
      report: 'TR-17',
      serials: [],
    };
    const stand = new DeskStand(
      {
        [STATUS]: () =>
          json(
            status(
              {
                approval: {
                  state: 'given',
                  at: '2026-11-20T08:30:00.000Z',
                  requestedBy: person,
                  decidedBy: person,
                  note: null,
                  approvers: [],
                },
                lines: [line({ claimedAmount: ASKED, approvedAmount: { ...ASKED, amountMinor: 100 } })],
              },
              [entry({ handover })],
            ),
          ),
      },
      { open: true },
    );
    await until(() => stand.words.includes('Nurlan Smetayev'));
    for (const fact of [
      /Approved by\W+Nurlan Smetayev/,
      /Claimed KZT\s125,000\.00/,
      /Approved amount KZT\s1\.00/,
    ])
      expect(stand.words).to.match(fact);
    for (const word of ['Taken to the service by', 'Dana Seitkali', 'Courier', 'TR-17'])
      expect(stand.words).to.contain(word);
  });
});

it('amounts have the digits of their currency', () => {
  expect(
    [
      { amountMinor: 1234, currency: 'JPY' },
      { amountMinor: 1234, currency: 'KWD' },
      { amountMinor: 1234, currency: 'EUR' },
    ].map((money) => [majorOf(money), minorOf(majorOf(money), money.currency)]),
  ).to.deep.equal([
    ['1234', 1234],
    ['1.234', 1234],
    ['12.34', 1234],
  ]);
});

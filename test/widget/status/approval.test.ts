import { expect } from 'chai';
import { clear, fakeApi, json, until } from '../core/fixture.ts';
import { violations } from '../core/violations.ts';
import type { Status } from '../../../widget/status/wire.ts';
import {
  asking,
  CLAIM,
  find,
  line,
  mount,
  openCase,
  press,
  REF,
  said,
  status,
  type,
  words,
} from './status-fixture.ts';

const APPROVE = `POST /v1/claims/${CLAIM}/approve`;
const SEND_BACK = `POST /v1/claims/${CLAIM}/send-back`;

type Approval = NonNullable<Status['claim']['approval']>;

const approval = (over: Partial<Approval>): Approval => ({
  state: 'asked',
  at: '2026-03-31T09:30:00.000Z',
  requestedBy: { id: 'user_1', name: 'Assel Kassova' },
  decidedBy: null,
  note: null,
  approvers: ['Nurlan Smetayev'],
  ...over,
});

const waiting = (actions: Status['claim']['actions']) =>
  status({
    state: 'pending_internal_approval',
    phase: 'draft',
    phaseText: 'Not sent yet',
    approval: approval({}),
    symptoms: {
      startedWhen: null,
      whatHappens: 'It switches off.',
      tried: null,
      screenMessage: null,
      conditions: [],
    },
    lines: [line({ decision: 'proposed' })],
    submittedAt: null,
    next: {
      owner: 'approver',
      mine: actions.includes('approve'),
      step: 'approve',
      text: 'Nurlan Smetayev checks the request and sends it on by 2 April 2026.',
      due: '2026-04-02',
      overdue: false,
    },
    actions,
  });

const approver = () => waiting(['approve', 'send-back', 'attach', 'note']);

describe('a request that waits for its own side', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('shows the approver what is to be sent, and sends it', async () => {
    const { element, api } = await openCase(approver(), { [APPROVE]: () => json(status().claim) });
    expect(words(element, '[part=content]')).to.contain('It switches off.');
    expect(words(element, '[part=content]')).to.contain('Assel Kassova');
    expect(words(element)).to.contain('Your turn');
    // Nobody checks the cover of what was not sent.
    expect(words(element, '[part=units]')).not.to.contain('Being checked');
    press(element, 'Approve and send');
    await until(() => find(element, 'dialog[open]'));
    expect(await violations(element)).to.deep.equal([]);
    type(element, 'note', 'Within the budget');
    find<HTMLButtonElement>(element, 'dialog [type=submit]')!.click();
    await until(() => said(element).startsWith('Approved.'));
    expect(asking(api, APPROVE).map(({ body }) => body)).to.deep.equal([{ note: 'Within the budget' }]);
  });

  it('is not sent back without a reason', async () => {
    const { element, api } = await openCase(approver(), { [SEND_BACK]: () => json(status().claim) });
    press(element, 'Send back');
    await until(() => find(element, 'dialog[open]'));
    find<HTMLButtonElement>(element, 'dialog [type=submit]')!.click();
    await until(() => find(element, '#field-note')?.getAttribute('aria-invalid') === 'true');
    expect(asking(api, SEND_BACK)).to.deep.equal([]);
    type(element, 'note', 'Which room?');
    find<HTMLButtonElement>(element, 'dialog [type=submit]')!.click();
    await until(() => said(element) === 'The request has been sent back.');
    expect(asking(api, SEND_BACK).map(({ body }) => body)).to.deep.equal([{ reason: 'Which room?' }]);
  });

  it('can be taken back by who sent it, without a word', async () => {
    const { element, api } = await openCase(waiting(['send-back', 'withdraw']), {
      [SEND_BACK]: () => json(status().claim),
    });
    expect(words(element)).to.contain('Waiting for an approval on your side');
    expect(words(element, '[part=actions]')).to.equal('Take back to change Withdraw the request');
    press(element, 'Take back to change');
    await until(() => find(element, 'dialog[open]'));
    expect(find(element, '#field-note')).to.equal(undefined);
    find<HTMLButtonElement>(element, 'dialog [type=submit]')!.click();
    await until(() => said(element) === 'The request is a draft again.');
    expect(asking(api, SEND_BACK).map(({ body }) => body)).to.deep.equal([{}]);
  });

  it('says who sent it back and why, and in the end who approved it', async () => {
    const decidedBy = { id: 'user_2', name: 'Nurlan Smetayev' };
    const back = await openCase(
      status({ state: 'draft', approval: approval({ state: 'returned', decidedBy, note: 'Which room?' }) }),
    );
    expect(words(back.element)).to.contain('Nurlan Smetayev sent it back Which room?');
    clear();
    const given = await openCase(status({ approval: approval({ state: 'given', decidedBy }) }));
    expect(words(given.element, '[part=approval]')).to.equal('Approved by Nurlan Smetayev.');
  });

  it('has no violations', async () => {
    const { element } = await openCase(approver());
    expect(await violations(element)).to.deep.equal([]);
  });

  it('is opened by the address that a mail gave: the person signs in, not the contact of the case', async () => {
    history.replaceState(null, '', `#case=${REF}`);
    const api = fakeApi({ 'POST /v1/sign-in-codes': () => new Response(null, { status: 202 }) });
    const element = mount(api);
    await until(() => find(element, '#field-sign-in-email'));
    expect(find<HTMLInputElement>(element, '#field-reference')?.value).to.equal(REF);
    type(element, 'sign-in-email', 'it@nomad-bank.example');
    find<HTMLButtonElement>(element, 'form [type=submit]')!.click();
    await until(() => asking(api, 'POST /v1/sign-in-codes').length === 1);
    const [sent] = asking(api, 'POST /v1/sign-in-codes');
    expect(Object.keys(sent?.body as object)).not.to.contain('ref');
  });
});

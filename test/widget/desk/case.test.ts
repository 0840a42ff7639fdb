import { expect } from 'chai';
import { offersOf } from '../../../widget/desk/actions/index.ts';
import { clear, json, problem, until } from '../core/fixture.ts';
import { violations } from '../core/violations.ts';
import { claim, DeskStand, entry, item, line, status } from './fixture.ts';

const PATH = 'GET /v1/status/WC-7K3M-9Q2X';
const DECIDE = 'POST /v1/claims/claim_1/decide';
const MESSAGE = 'POST /v1/claims/claim_1/messages';
const openWith = (replies: ConstructorParameters<typeof DeskStand>[0] = {}): DeskStand =>
  new DeskStand(replies, { open: true });
const submit = async (stand: DeskStand): Promise<void> => stand.click('.sheet .primary');

const REPAIRING = {
  state: 'repair',
  text: 'In repair',
  receivedSerial: null,
  condition: null,
  diagnosis: null,
  repairNote: null,
  outcome: null,
  promisedOn: null,
  pickUpPlace: null,
  returnedTo: null,
} as const;

describe('a case at the desk', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
    document.documentElement.style.colorScheme = '';
  });

  for (const scheme of ['light', 'dark']) {
    it(`shows everything of a case in ${scheme}, and axe finds nothing`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const stand = openWith();
      await stand.one('[data-heading]');
      for (const part of [
        'decides by 24 November 2026',
        'receipt 01544',
        'version 2',
        'Battery',
        'Damage by liquid.',
        'It does not start',
        'Power surge',
        'Gulnara Obraz',
        'WC-2PK5-6121',
        'could not be delivered: 1',
        'Statutory rights',
      ])
        expect(stand.words).to.contain(part);
      for (const one of stand.all('*')) for (const motion of one.getAnimations()) motion.cancel();
      expect(await violations(stand.desk)).to.deep.equal([]);
    });
  }

  it('draws exactly the actions that the server lists', async () => {
    let actions: ReturnType<typeof claim>['actions'] = ['request-info', 'decide', 'assign'];
    const stand = openWith({ [PATH]: () => json(status({ actions })) });
    const drawn = (): string[] => stand.all('.actions button').map((one) => one.textContent?.trim() ?? '');
    await stand.one('.actions');
    expect(drawn()).to.deep.equal(['Decide', 'Ask for information', 'Assign']);
    expect(stand.all('warranty-desk-reply form')).to.have.length(0);
    clear();
    actions = ['note'];
    const other = openWith({ [PATH]: () => json(status({ actions })) });
    await other.one('[name=internal_service]');
    expect(other.all('.actions, [name=comment]')).to.have.length(0);
  });

  it('puts the step that leads on first and the grave ones last', () => {
    expect(offersOf(['cancel', 'assign', 'decide', 'request-info', 'update'])).to.deep.equal([
      { action: 'decide', kind: 'primary' },
      { action: 'request-info', kind: 'secondary' },
      { action: 'assign', kind: 'secondary' },
      { action: 'cancel', kind: 'danger' },
    ]);
  });

  it('suggests what the coverage says, and sends it with version and key', async () => {
    const approved = claim({ version: 4, state: 'approved', actions: ['assign'] });
    let now = claim();
    const stand = openWith({
      [PATH]: () => json({ ...status(), claim: now }),
      [DECIDE]: () => json((now = approved)),
    });
    await stand.click('[part~=action-decide]');
    const approve = await stand.one<HTMLInputElement>("[name='lines.0.decision'][value=approved]");
    expect(approve.checked).to.equal(true);
    expect(stand.words).to.contain('The customer reads Kazakh.');
    expect(await violations(stand.desk)).to.deep.equal([]);
    await submit(stand);
    await until(() => stand.words.includes('Approved'));
    const [sent] = stand.asked(DECIDE);
    expect(sent?.body).to.deep.equal({ lines: [{ id: 'line_1', decision: 'approved' }] });
    expect(sent?.headers.get('if-match')).to.equal('"3"');
    expect(sent?.headers.get('idempotency-key')).to.match(/^\w{32}$/);
    await until(() => stand.focused?.matches('[data-heading]'));
  });

  it('does not reject without a reason in code and plain words', async () => {
    const stand = openWith({ [DECIDE]: () => json(claim({ version: 4, state: 'rejected' })) });
    await stand.click('[part~=action-decide]');
    await stand.pick('lines.0.decision', 'rejected');
    await stand.one("[name='lines.0.reason']");
    await submit(stand);
    await until(() => stand.focused?.matches('[data-error-summary]'));
    expect(await violations(stand.desk)).to.deep.equal([]);
    expect(stand.asked(DECIDE)).to.have.length(0);
    await stand.type('lines.0.reason', 'liquid_damage');
    await stand.type('lines.0.text', 'There is coffee in it.');
    await submit(stand);
    await until(() => stand.asked(DECIDE).length === 1);
    expect(stand.asked(DECIDE)[0]?.body).to.deep.equal({
      lines: [
        { id: 'line_1', decision: 'rejected', reason: 'liquid_damage', text: 'There is coffee in it.' },
      ],
    });
  });

  it('keeps what was typed when somebody else was faster, shows both versions, and applies it to the new one', async () => {
    const newer = claim({ version: 5, assignee: { id: 'user_2', name: 'Timur Akpanov' } });
    let changed = false;
    const stand = openWith({
      [PATH]: () =>
        json(
          changed
            ? {
                ...status(),
                claim: newer,
                timeline: [entry(), entry({ seq: 2, kind: 'claim.assigned', text: 'Given to a colleague' })],
              }
            : status(),
        ),
      [DECIDE]: ({ headers }) => {
        changed = true;
        return headers.get('if-match') === '"5"'
          ? json(claim({ version: 6, state: 'approved', actions: [] }))
          : problem(412, 'precondition_failed', { current: newer });
      },
    });
    await stand.click('[part~=action-decide]');
    await stand.type('note', 'Please bring the charger.');
    await submit(stand);
    await until(() => stand.focused?.matches('[data-stale]'));
    await until(() => stand.words.includes('Given to a colleague'));
    const table = await stand.one('.versions');
    expect(table.textContent).to.contain('Nobody yet');
    expect(table.textContent).to.contain('Timur Akpanov');
    expect((await stand.one<HTMLTextAreaElement>('[name=note]')).value).to.equal('Please bring the charger.');
    expect(await violations(stand.desk)).to.deep.equal([]);
    await stand.click('.notice .primary');
    await until(() => stand.asked(DECIDE).length === 2);
    const [first, second] = stand.asked(DECIDE);
    expect(second?.body).to.deep.equal(first?.body);
    expect(second?.headers.get('idempotency-key')).not.to.equal(first?.headers.get('idempotency-key'));
    await until(() => stand.all('.sheet').length === 0);
  });

  it('offers no way on when the action is gone, and still keeps the words', async () => {
    const newer = claim({ version: 5, state: 'cancelled', actions: ['note'] });
    const stand = openWith({ [DECIDE]: () => problem(412, 'precondition_failed', { current: newer }) });
    await stand.click('[part~=action-decide]');
    await stand.type('note', 'Kept');
    await submit(stand);
    await stand.one('[data-stale]');
    expect(stand.all('.notice .primary')).to.have.length(0);
    expect((await stand.one<HTMLTextAreaElement>('[name=note]')).value).to.equal('Kept');
  });

  it('reads the case again when the state forbids the action, and says so', async () => {
    const stand = openWith({ [DECIDE]: () => problem(409, 'wrong_state') });
    await stand.click('[part~=action-decide]');
    const before = stand.asked(PATH).length;
    await submit(stand);
    await until(() => stand.words.includes('It has been loaded again.'));
    await until(() => stand.asked(PATH).length > before);
    expect(stand.all('.sheet')).to.have.length(1);
  });

  it('puts what the server finds at its field', async () => {
    const errors = [{ pointer: '/note', code: 'too_long', detail: 'Too many words.' }];
    const stand = openWith({ [DECIDE]: () => problem(422, 'invalid', { errors }) });
    await stand.click('[part~=action-decide]');
    await submit(stand);
    await stand.one('[name=note][aria-invalid=true]');
    expect(stand.words).to.contain('Too many words.');
  });

  it('keeps the words of a form that was closed', async () => {
    const stand = openWith();
    await stand.click('[part~=action-decide]');
    await stand.type('note', 'Half a sentence');
    stand.press('Escape', await stand.one('[name=note]'));
    await until(() => stand.focused?.matches('[part~=action-decide]'));
    await stand.click('[part~=action-decide]');
    expect((await stand.one<HTMLTextAreaElement>('[name=note]')).value).to.equal('Half a sentence');
  });

  it('asks several things of the right person, each answered in its way', async () => {
    const ASK = 'POST /v1/claims/claim_1/request-info';
    const stand = openWith({ [ASK]: () => json(claim({ version: 4, state: 'awaiting_info' })) });
    await stand.click('[part~=action-request-info]');
    await stand.type('items.0.prompt', 'Removed one');
    await stand.click('.sheet form > div > .button.secondary');
    await stand.type('items.1.prompt', 'A photo of the seal');
    await stand.type('items.1.kind', 'file');
    await stand.type('items.1.attachmentType', 'damage_photo');
    expect(await violations(stand.desk)).to.deep.equal([]);
    await stand.click("[aria-label='Remove question 1']");
    await until(() => stand.all("[name='items.1.prompt']").length === 0);
    await stand.type('dueOn', '2026-12-01');
    await submit(stand);
    await until(() => stand.asked(ASK).length === 1);
    expect(stand.asked(ASK)[0]?.body).to.deep.equal({
      askedOf: 'site_contact',
      dueOn: '2026-12-01',
      items: [{ kind: 'file', prompt: 'A photo of the seal', attachmentType: 'damage_photo' }],
    });
  });

  it('leads from a serial to its page: the one of this page, else the brand’s own', async () => {
    const stand = openWith({});
    const link = await stand.one<HTMLAnchorElement>('a:has(.serial)');
    expect(link.href).to.equal('https://warranty.example/b/altai/serial#serial=ALT-L2-48213907');
    const asked: string[] = [];
    stand.desk.addEventListener('warranty-show-serial', (event) => {
      asked.push(event.serial);
      event.preventDefault();
    });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    link.dispatchEvent(click);
    expect(asked).to.deep.equal(['ALT-L2-48213907']);
    expect(click.defaultPrevented, 'the page has shown it').to.equal(true);
  });

  it('says what was repaired and under whose guarantee where something was', async () => {
    const READY = 'POST /v1/claims/claim_1/ready';
    const stand = openWith({
      [PATH]: () =>
        json(status({ state: 'in_service', actions: ['ready'], lines: [line({ job: REPAIRING })] })),
      [READY]: () => json(claim({ version: 4, actions: [] })),
    });
    await stand.click('[part~=action-ready]');
    await stand.type('note', 'New cells');
    await stand.type('outcome', 'no_fault_found');
    expect(stand.all('[name=component]')).to.deep.equal([]);
    await stand.type('outcome', 'repaired');
    await stand.one('[name=component]');
    await stand.type('component', 'battery');
    await stand.type('underLaw', 'no');
    expect(await violations(stand.desk)).to.deep.equal([]);
    await submit(stand);
    await until(() => stand.asked(READY).length === 1);
    expect(stand.asked(READY)[0]?.body).to.deep.equal({
      lineId: 'line_1',
      outcome: 'repaired',
      note: 'New cells',
      component: 'battery',
      underLaw: false,
    });
  });

  it('hands a device back to a person and a department', async () => {
    const RETURN = 'POST /v1/claims/claim_1/return';
    const stand = openWith({
      [PATH]: () =>
        json(
          status({
            state: 'in_service',
            actions: ['return'],
            lines: [line({ job: { ...REPAIRING, state: 'ready', text: 'Ready', outcome: 'repaired' } })],
          }),
        ),
      [RETURN]: () => json(claim({ version: 4, state: 'resolved', actions: [] })),
    });
    await stand.click('[part~=action-return]');
    await submit(stand);
    await stand.one('[name=recipientName][aria-invalid=true]');
    await stand.type('recipientName', 'Dana Seitkali');
    await stand.type('recipientDepartment', 'Front office');
    expect(await violations(stand.desk)).to.deep.equal([]);
    await submit(stand);
    await until(() => stand.asked(RETURN).length === 1);
    expect(stand.asked(RETURN)[0]?.body).to.deep.equal({
      lineId: 'line_1',
      recipientName: 'Dana Seitkali',
      recipientDepartment: 'Front office',
    });
  });

  it('gives a case to a colleague, or to nobody', async () => {
    const ASSIGN = 'POST /v1/claims/claim_1/assign';
    const stand = openWith({ [ASSIGN]: () => json(claim({ version: 4 })) });
    await stand.click('[part~=action-assign]');
    expect((await stand.one<HTMLSelectElement>('[name=userId]')).value).to.equal('user_1');
    await stand.type('userId', 'nobody');
    await submit(stand);
    await until(() => stand.asked(ASSIGN).length === 1);
    expect(stand.asked(ASSIGN)[0]?.body).to.deep.equal({ userId: null });
  });

  it('never sends an internal note as a message: each has words of its own', async () => {
    const stand = openWith({ [MESSAGE]: () => json(entry({ seq: 9 }), { status: 201 }) });
    await stand.type('comment', 'To the customer');
    await stand.click('[data-mode=internal_service]');
    const note = await stand.one<HTMLTextAreaElement>('[name=internal_service]');
    expect(note.value).to.equal('');
    expect(stand.words).to.contain('The customer never sees it.');
    await stand.type('internal_service', 'He dropped it');
    (await stand.one<HTMLFormElement>('form.note')).requestSubmit();
    await until(() => stand.asked(MESSAGE).length === 1);
    expect(stand.asked(MESSAGE)[0]?.body).to.deep.equal({
      kind: 'internal_service',
      body: 'He dropped it',
      attachmentIds: [],
    });
    await until(() => note.value === '');
    await stand.click('[data-mode=comment]');
    expect((await stand.one<HTMLTextAreaElement>('[name=comment]')).value).to.equal('To the customer');
  });

  it('tells notes from messages by words, not by colour alone', async () => {
    const message = (kind: string, body: string) => ({ id: `message_${body}`, kind, body });
    const service = { side: 'service', name: 'Timur Akpanov' } as const;
    const stand = openWith({
      [PATH]: () =>
        json(
          status({}, [
            entry({
              seq: 1,
              kind: 'claim.message_added',
              actor: service,
              message: message('comment', 'Hello'),
            }),
            entry({
              seq: 2,
              kind: 'claim.note_added',
              actor: service,
              visibility: 'service',
              message: message('internal_service', 'Secret'),
            }),
          ]),
        ),
    });
    const note = await stand.one('.said.internal');
    expect(note.textContent).to.contain('Only us');
    expect((await stand.one('.said.ours')).textContent).to.contain('Customer sees this');
    expect(await violations(stand.desk)).to.deep.equal([]);
  });

  it('does not replace a form in use when somebody else changes the case', async () => {
    let version = 3;
    const stand = openWith({
      [PATH]: () =>
        json(status({ version, assignee: version > 3 ? { id: 'user_2', name: 'Timur Akpanov' } : null })),
    });
    await stand.click('[part~=action-decide]');
    await stand.type('note', 'Typing');
    version = 4;
    document.dispatchEvent(new Event('visibilitychange'));
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'visibilityState');
    document.dispatchEvent(new Event('visibilitychange'));
    const bar = await stand.one('.sheet .bar');
    expect((await stand.one<HTMLTextAreaElement>('[name=note]')).value).to.equal('Typing');
    bar.click();
    expect((await stand.one('.versions')).textContent).to.contain('Timur Akpanov');
  });

  it('asks with the ETag that it has', async () => {
    const stand = openWith({
      [PATH]: ({ headers }) =>
        headers.get('if-none-match') === '"3.1"'
          ? new Response(null, { status: 304 })
          : json(status(), { headers: { etag: '"3.1"' } }),
      [MESSAGE]: () => json(entry(), { status: 201 }),
    });
    await stand.one('[data-heading]');
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'visibilityState');
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => stand.asked(PATH).length === 2);
    expect(stand.asked(PATH)[1]?.headers.get('if-none-match')).to.equal('"3.1"');
    expect(stand.all('[data-heading]')).to.have.length(1);
  });

  it('shows text of the API as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const stand = openWith({
      'GET /v1/claims': () =>
        json({ items: [item({ claimant: evil, organization: null, branch: null })], nextCursor: null }),
      [PATH]: () => json(status({ symptoms: { ...claim().symptoms, whatHappens: evil } })),
    });
    await stand.one('[data-heading]');
    await stand.one('.case-row');
    expect(stand.all('img')).to.have.length(0);
    expect(stand.words).to.contain(evil);
  });
});

import { expect } from 'chai';
import { clear, json, problem, until } from '../core/fixture.ts';
import { StoppedClock } from '../core/host.ts';
import type { WarrantyStatus } from '../../../widget/status/index.ts';
import {
  asked,
  asking,
  CLAIM,
  closing,
  entry,
  find,
  openCase,
  press,
  REF,
  said,
  serving,
  status,
  type,
  words,
} from './status-fixture.ts';

const MESSAGES = `POST /v1/claims/${CLAIM}/messages`;
const ANSWER = 'POST /v1/info-requests/inforeq_1/answer';
const STATUS = `GET /v1/status/${REF}`;
const value = (element: Element, id: string) => find<HTMLTextAreaElement>(element, `#field-${id}`)?.value;
const toAnswer = () =>
  status({
    phase: 'action_needed',
    infoRequests: [asked()],
    actions: ['answer', 'attach', 'message', 'withdraw'],
  });

async function passUntil(clock: StoppedClock, look: () => unknown): Promise<void> {
  await until(() => {
    if (clock.asleep) void clock.pass();
    return look();
  });
}

function choose(element: Element, name: string): void {
  const input = find<HTMLInputElement>(element, `#field-${name}`)!;
  const transfer = new DataTransfer();
  transfer.items.add(new File(['%PDF-1.7'], 'label.pdf', { type: 'application/pdf' }));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Uploads do not go through fetch. */
function takeUploads(element: WarrantyStatus): string[] {
  const sent: string[] = [];
  const provider = element.closest('warranty-provider')!;
  provider.sendFile = ({ url }) => {
    sent.push(url);
    return Promise.resolve({
      status: 201,
      headers: new Headers({ 'content-type': 'application/json' }),
      text: JSON.stringify({ id: 'attachment_9', name: 'label.pdf', size: 8 }),
    });
  };
  provider.api = 'https://api.example/';
  return sent;
}

describe('writing in a case', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
  });

  it('sends a message once and shows it at once', async () => {
    const { element, api } = await openCase(status(), { [MESSAGES]: () => json(entry(9), { status: 201 }) });
    type(element, 'message', 'Is it ready?');
    await element.updateComplete;
    press(element, 'Send message');
    await until(() => said(element) === 'Your message has been sent.');
    expect(asking(api, MESSAGES).map(({ body }) => body)).to.deep.equal([
      { body: 'Is it ready?', kind: 'comment', attachmentIds: [] },
    ]);
    await until(() => asking(api, STATUS).length === 2);
    expect([value(element, 'message'), find(element, '[part=unsent]')]).to.deep.equal(['', undefined]);
  });

  it('keeps a message that was written offline and sends it later with the same key', async () => {
    const clock = new StoppedClock();
    let offline = true;
    const replies = {
      [MESSAGES]: () => {
        if (offline) throw new TypeError('Failed to fetch');
        return json(entry(9), { status: 201 });
      },
    };
    const { element, api } = await openCase(status(), replies, { clock });
    type(element, 'message', 'Still broken');
    await element.updateComplete;
    press(element, 'Send message');
    await passUntil(clock, () => words(element, '[part=unsent]').includes('It is kept on this device'));
    offline = false;
    await passUntil(clock, () => said(element) === 'Your message has been sent.');
    const keys = new Set(asking(api, MESSAGES).map(({ headers }) => headers.get('idempotency-key')));
    expect(keys.size).to.equal(1);
  });

  it('has what was typed, and what was not sent, after the page was opened again', async () => {
    const offline = () => {
      throw new TypeError('Failed to fetch');
    };
    const first = await openCase(status(), { [MESSAGES]: offline });
    type(first.element, 'message', 'Still broken');
    await first.element.updateComplete;
    press(first.element, 'Send message');
    type(first.element, 'message', 'And one more thing');
    await until(() => find(first.element, '[part=unsent]'));
    clear();
    const second = await openCase(status(), { [MESSAGES]: () => json(entry(9), { status: 201 }) });
    expect(value(second.element, 'message')).to.equal('And one more thing');
    await until(() => asking(second.api, MESSAGES).length === 1);
    expect(asking(second.api, MESSAGES)[0]?.body).to.contain({ body: 'Still broken' });
  });

  it('puts a message back where it was typed if the service refuses it', async () => {
    const { element } = await openCase(status(), { [MESSAGES]: () => problem(409, 'wrong_state') });
    type(element, 'message', 'Too late');
    await element.updateComplete;
    press(element, 'Send message');
    await until(() => find(element, '[part=composer] [role=alert]'));
    expect(value(element, 'message')).to.equal('Too late');
  });

  it('never disturbs what is being typed when something new comes', async () => {
    const clock = new StoppedClock();
    const { element, current } = await openCase(status(), {}, { clock });
    const field = find<HTMLTextAreaElement>(element, '#field-message')!;
    field.focus();
    type(element, 'message', 'I am still wri');
    field.setSelectionRange(4, 4);
    current.status = status({ version: 4 }, { timeline: [entry(7, { text: 'Approved' })] });
    await passUntil(clock, () => said(element) === 'New: Approved');
    expect(element.shadowRoot?.activeElement).to.equal(field);
    expect([field.value, field.selectionStart]).to.deep.equal(['I am still wri', 4]);
  });

  it('answers the items that are filled in and leaves the others for later', async () => {
    const { element, api } = await openCase(toAnswer(), { [ANSWER]: () => json(status().claim) });
    type(element, 'item_text', 'It smells of smoke');
    await element.updateComplete;
    find<HTMLInputElement>(element, 'input[name=item_confirm][value=no]')?.click();
    press(element, 'Send answers');
    await until(() => said(element) === 'Thank you, your answer has arrived.');
    expect(asking(api, ANSWER)[0]?.body).to.deep.equal({
      items: [
        { id: 'item_text', text: 'It smells of smoke' },
        { id: 'item_confirm', confirmed: false },
      ],
    });
  });

  it('sends a file with the item that asks for it', async () => {
    const opened = await openCase(toAnswer(), { [ANSWER]: () => json(status().claim) });
    const sent = takeUploads(opened.element);
    opened.element.start({ ref: REF, token: 'draft-token' });
    await until(() => find(opened.element, '#field-item_file'));
    choose(opened.element, 'item_file');
    await until(() => find(opened.element, '.file.done'));
    const { searchParams } = new URL(sent[0]!);
    expect([...searchParams].sort()).to.deep.equal([
      ['claim', CLAIM],
      ['infoItem', 'item_file'],
      ['name', 'label.pdf'],
      ['type', 'label_photo'],
    ]);
    press(opened.element, 'Send answers');
    await until(() => asking(opened.api, ANSWER).length === 1);
    expect(asking(opened.api, ANSWER)[0]?.body).to.deep.equal({
      items: [{ id: 'item_file', attachmentIds: ['attachment_9'] }],
    });
  });

  it('keeps the answers as typed when sending them fails', async () => {
    const { element } = await openCase(toAnswer(), { [ANSWER]: () => problem(422, 'invalid') });
    type(element, 'item_text', 'It smells of smoke');
    await element.updateComplete;
    press(element, 'Send answers');
    await until(() => find(element, '[part=questions] [role=alert]'));
    expect(value(element, 'item_text')).to.equal('It smells of smoke');
  });

  it('asks for one answer at least', async () => {
    const { element, api } = await openCase(toAnswer());
    press(element, 'Send answers');
    await until(() => words(element, '#field-inforeq_1-error') === 'Answer at least one question first.');
    expect(element.shadowRoot?.activeElement?.id).to.equal('field-item_text');
    expect(asking(api, ANSWER)).to.have.length(0);
  });

  it('offers exactly the actions that the service lists', async () => {
    const { element } = await openCase(status({ actions: ['withdraw'] }));
    await until(() => find(element, '[part=actions]'));
    expect(words(element, '[part=actions]')).to.equal('Withdraw the request');
    expect(find(element, '[part=composer]')).to.equal(undefined);
  });

  it('closes a case against the version on screen', async () => {
    const close = `POST /v1/claims/${CLAIM}/close`;
    const { element, api } = await openCase(status(closing()), { [close]: () => json(status().claim) });
    press(element, 'It works again');
    await until(() => find<HTMLDialogElement>(element, 'dialog')?.open);
    find<HTMLButtonElement>(element, 'dialog button[type=submit]')?.click();
    await until(() => said(element) === 'Thank you. The case is closed.');
    expect(asking(api, close)[0]?.headers.get('if-match')).to.equal('"3"');
    await until(() => !find<HTMLDialogElement>(element, 'dialog')?.open);
  });

  it('reopens only with words on what is wrong, and keeps them when somebody was faster', async () => {
    const reopen = `POST /v1/claims/${CLAIM}/reopen`;
    const { element, api } = await openCase(status(closing()), {
      [reopen]: () => problem(412, 'precondition_failed'),
    });
    press(element, 'The fault is back');
    await until(() => find<HTMLDialogElement>(element, 'dialog')?.open);
    const submit = (): void => find<HTMLButtonElement>(element, 'dialog button[type=submit]')?.click();
    submit();
    await until(() => words(element, '#field-note-error') === 'Describe what is wrong.');
    type(element, 'note', 'It is off again');
    submit();
    await until(() => find(element, 'dialog [role=alert]'));
    expect(value(element, 'note')).to.equal('It is off again');
    expect(asking(api, reopen)[0]?.body).to.deep.equal({ note: 'It is off again' });
    await until(() => asking(api, STATUS).length > 1);
  });

  it('asks for a new code in place when the session ends, without losing what was typed', async () => {
    const clock = new StoppedClock();
    let ended = false;
    const current = { status: status() };
    const { element, api } = await openCase(
      current.status,
      {
        [STATUS]: (seen) => (ended ? problem(401, 'unauthenticated') : serving(current)(seen)),
        [MESSAGES]: () => (ended ? problem(401, 'unauthenticated') : json(entry(9), { status: 201 })),
        'POST /v1/sign-in-codes': () => json({ expiresInSeconds: 600, digits: 8 }, { status: 202 }),
        'POST /v1/sessions': () => {
          ended = false;
          return json(
            { token: 'fresh', kind: 'claim', expiresAt: '2026-04-01T00:00:00.000Z', claim: null },
            { status: 201 },
          );
        },
      },
      { clock },
    );
    type(element, 'message', 'Half a sen');
    ended = true;
    await passUntil(clock, () => find(element, '[part=sign-in]'));
    expect(value(element, 'message')).to.equal('Half a sen');
    press(element, 'Send message');
    await passUntil(clock, () =>
      words(element, '[part=unsent]').includes('when you have entered a new code'),
    );
    type(element, 'sign-in-email', 'aigerim@example.com');
    press(element, 'Send code');
    await until(() => find(element, '#field-sign-in-code'));
    type(element, 'sign-in-code', '48210973');
    press(element, 'Sign in');
    await passUntil(clock, () => !find(element, '[part=sign-in]') && !find(element, '[part=unsent]'));
    expect(asking(api, 'POST /v1/sign-in-codes')[0]?.body).to.deep.equal({
      email: 'aigerim@example.com',
      ref: REF,
    });
    expect(asking(api, MESSAGES).at(-1)?.headers.get('authorization')).to.equal('Bearer fresh');
  });
});

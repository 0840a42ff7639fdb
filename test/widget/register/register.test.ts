import { expect } from 'chai';
import '../../../widget/provider/index.ts';
import '../../../widget/register/index.ts';
import type { WarrantyRegister } from '../../../widget/register/index.ts';
import type { SendFile } from '../../../widget/core/send-file.ts';
import { clear, EMBED, fakeApi, html, json, place, problem, until } from '../core/fixture.ts';
import type { Reply } from '../core/fixture.ts';
import { violations } from '../core/violations.ts';

const ACTIVE = {
  id: 'reg_1',
  ref: 'RG-7K3M-9Q2X',
  state: 'active',
  stateText: 'Registered',
  reasons: [],
  notes: [],
  serial: 'SN-1',
  model: { id: 'model_1', code: 'M1', name: 'Aria 200' },
  unitId: null,
  receipt: {
    headline: 'Covered until May 22, 2029.',
    lastCoveredDay: '2029-05-22',
    lifetime: false,
    term: { name: 'Standard' },
    reasons: [{ code: 'within', text: 'It is within 36 months from the sale.' }],
  },
  proofs: [],
  actions: [] as string[],
  decisionReason: null,
  answerBy: null,
  access: { token: '1.abc', expiresAt: '2026-05-23T09:00:00.000Z' },
};

async function register(replies: Record<string, Reply>, lang = 'en') {
  const api = fakeApi({ 'GET /v1/embed': () => json({ ...EMBED, elements: ['register'] }), ...replies });
  const proofs: URLSearchParams[] = [];
  const sendFile: SendFile = ({ url }) => {
    proofs.push(new URL(url).searchParams);
    const text = JSON.stringify({ id: 'proof_1' });
    return Promise.resolve({
      status: 201,
      headers: new Headers({ 'content-type': 'application/json' }),
      text,
    });
  };
  const frame = place(
    html`<section lang=${lang}>
      <warranty-provider
        embed-key="pk_1"
        api="https://api.example"
        .fetch=${api.fetch}
        .sendFile=${sendFile}
      ></warranty-provider>
    </section>`,
  );
  const provider = frame.querySelector('warranty-provider')!;
  provider.innerHTML = '<warranty-register></warranty-register>';
  const element: WarrantyRegister = provider.querySelector('warranty-register')!;
  await until(() => element.shadowRoot?.querySelector('form, article'));
  const text = (): string => element.shadowRoot!.textContent!.replace(/\s+/g, ' ');
  const type = (name: string, value: string): void => {
    const control = element.shadowRoot!.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
    control.value = value;
    control.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const send = (): void => element.shadowRoot!.querySelector('form')!.requestSubmit();
  const press = (label: string): void =>
    [...element.shadowRoot!.querySelectorAll('button')]
      .find((one) => (one.ariaLabel ?? one.textContent).includes(label))!
      .click();
  const choose = (name: string): void => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['0'], 'invoice.pdf', { type: 'application/pdf' }));
    element.shadowRoot!.querySelector<HTMLInputElement>(name)!.files = transfer.files;
  };
  const fill = (serials = 'SN-1'): void => {
    type('serials', serials);
    type('date', '2026-05-01');
    type('email', 'dana@people.example');
  };
  return { element, api, proofs, text, type, send, press, choose, fill };
}

describe('<warranty-register>', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
  });

  it('names each field that is missing and sends nothing', async () => {
    const one = await register({});
    one.send();
    await until(() => one.text().includes('Enter the serial number.'));
    expect(one.text()).to.include('Enter the day.').and.to.include('Enter your e-mail address.');
    expect(one.api.seen.map(({ url }) => url.pathname)).to.deep.equal(['/v1/embed']);
    expect(await violations(one.element)).to.deep.equal([]);
  });

  it('registers a device, shows reference and cover, and forgets what was typed', async () => {
    const one = await register({ 'POST /v1/registrations': () => json(ACTIVE, { status: 201 }) });
    one.fill();
    one.send();
    await until(() => one.text().includes('RG-7K3M-9Q2X'));
    expect(one.text()).to.include('Covered until May 22, 2029.').and.to.include('Aria 200');
    expect(one.text()).to.include('It is within 36 months from the sale.');
    expect(one.element.shadowRoot!.activeElement?.textContent).to.equal('Registered');
    expect(sessionStorage.getItem('warranty-register')).to.equal(null);
    expect(await violations(one.element)).to.deep.equal([]);
  });

  it('registers a fleet, one request for each serial', async () => {
    const one = await register({ 'POST /v1/registrations': () => json(ACTIVE, { status: 201 }) });
    one.press('Several devices at once');
    await until(() => one.element.shadowRoot?.querySelector('textarea'));
    one.fill('SN-1\nSN-2\n\nSN-3');
    one.send();
    await until(() => one.api.seen.filter(({ url }) => url.pathname === '/v1/registrations').length === 3);
  });

  it('says in words why it waits', async () => {
    const waiting = {
      ...ACTIVE,
      state: 'disputed',
      stateText: 'Registered already',
      receipt: null,
      reasons: [{ code: 'already_registered', text: 'This device is already registered.' }],
    };
    const one = await register({ 'POST /v1/registrations': () => json(waiting, { status: 201 }) });
    one.fill();
    one.send();
    await until(() => one.text().includes('This device is already registered.'));
  });

  it('keeps what was typed through a refusal and a reload', async () => {
    const one = await register({ 'POST /v1/registrations': () => problem(403, 'forbidden') });
    one.fill('SN-77');
    one.send();
    await until(() => one.element.state === 'error');
    clear();
    const again = await register({});
    const control = again.element.shadowRoot!.querySelector<HTMLInputElement>('[name="serials"]')!;
    expect(control.value).to.equal('SN-77');
  });

  const leave = (one: Awaited<ReturnType<typeof register>>): boolean =>
    one.element
      .shadowRoot!.querySelector('[name="serials"]')!
      .dispatchEvent(new Event('change', { bubbles: true }));
  const unknown = { outcome: 'unknown', serial: 'SN-1', checks: [], models: [] };

  it('says whether it knows the serial as soon as the field is left', async () => {
    const found = { outcome: 'found', serial: 'SN-1', model: { id: 'model_1', name: 'Aria 200' } };
    const one = await register({ 'POST /v1/lookups': () => json(found) });
    one.type('serials', 'SN-1');
    leave(one);
    await until(() => one.text().includes('We know this device: Aria 200.'));
  });

  it('takes the serial out of a GS1 code', async () => {
    const one = await register({ 'POST /v1/lookups': () => json(unknown) });
    one.type('serials', 'https://id.example/01/09506000134352/21/SN-1');
    leave(one);
    await until(() => one.text().includes('We do not know this serial number.'));
    const field = one.element.shadowRoot!.querySelector<HTMLInputElement>('[name="serials"]')!;
    expect(field.value).to.equal('SN-1');
  });

  it('asks which model it is before it registers a serial of several', async () => {
    const models = [
      { id: 'model_1', name: 'Aria 200' },
      { id: 'model_2', name: 'Aria 300' },
    ];
    const one = await register({
      'POST /v1/lookups': () => json({ outcome: 'choose_model', serial: 'SN-1', models }),
      'POST /v1/registrations': () => json(ACTIVE, { status: 201 }),
    });
    one.fill();
    leave(one);
    await until(() => one.element.shadowRoot!.querySelector('select'));
    one.send();
    await until(() => one.text().includes('Choose one.'));
    expect(await violations(one.element)).to.deep.equal([]);
    const select = one.element.shadowRoot!.querySelector('select')!;
    select.value = 'model_2';
    select.dispatchEvent(new Event('change'));
    one.send();
    await until(() => one.text().includes('RG-7K3M-9Q2X'));
    const sent = one.api.seen.find(({ url }) => url.pathname === '/v1/registrations')!;
    expect(sent.body).to.deep.include({ serial: 'SN-1', modelId: 'model_2' });
  });

  it('adds the proof that is missing', async () => {
    const missing = {
      ...ACTIVE,
      state: 'pending_approval',
      stateText: 'Being checked',
      receipt: null,
      reasons: [{ code: 'proof_missing', text: 'Please add the invoice or receipt.' }],
      actions: ['add-proof'],
      answerBy: '2026-05-24',
    };
    const one = await register({
      'POST /v1/registrations': () => json(missing, { status: 201 }),
      'GET /v1/registrations/reg_1': () => json(ACTIVE),
    });
    one.fill();
    one.send();
    await until(() => one.text().includes('The service answers by May 24, 2026.'));
    one.choose('#field-proof-reg_1');
    one.press('Send the proof');
    await until(() => one.text().includes('Covered until May 22, 2029.'));
    expect(one.proofs.map((query) => query.get('access'))).to.deep.equal(['1.abc']);
  });

  it('opens an ownership case for a device that somebody else has registered', async () => {
    const disputed = {
      ...ACTIVE,
      state: 'disputed',
      stateText: 'Registered already',
      receipt: null,
      actions: ['say-it-is-mine'],
    };
    const opened = { id: 'own_1', stateText: 'The present owner was asked' };
    const one = await register({
      'POST /v1/registrations': () => json(disputed, { status: 201 }),
      'POST /v1/ownership-cases': () => json(opened, { status: 201 }),
    });
    one.fill();
    one.send();
    await until(() => one.text().includes('Nobody is told who the other is.'));
    one.press('Say that it is mine');
    await until(() => one.text().includes('Choose one.'));
    one.element.shadowRoot!.querySelector<HTMLInputElement>('[value=second_hand]')!.click();
    one.type('statement', 'Bought at the market');
    one.choose('#field-proof-reg_1');
    expect(await violations(one.element)).to.deep.equal([]);
    one.press('Say that it is mine');
    await until(() => one.text().includes('The present owner was asked'));
    const sent = one.api.seen.find(({ url }) => url.pathname === '/v1/ownership-cases')!;
    expect(sent.body).to.deep.include({ grounds: 'second_hand', statement: 'Bought at the market' });
    expect(one.proofs.map((query) => query.get('ownershipCase'))).to.deep.equal(['own_1']);
  });

  describe('by the link of a mail', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('lets the next owner accept the device', async () => {
      location.hash = '#transfer=reg_1~1.abc';
      const offered = {
        ...ACTIVE,
        state: 'submitted',
        stateText: 'Waiting for the next owner',
        receipt: null,
        actions: ['accept'],
      };
      const one = await register({
        'GET /v1/registrations/reg_1': () => json(offered),
        'POST /v1/registrations/reg_1/accept': () => json(ACTIVE),
      });
      await until(() => one.text().includes('Waiting for the next owner'));
      expect(location.hash).to.equal('');
      one.press('Accept the device');
      await until(() => one.text().includes('Covered until May 22, 2029.'));
    });

    it('asks the present owner, who learns nothing of the other', async () => {
      location.hash = '#ownership=own_1~1.abc';
      const about = { id: 'own_1', serial: 'SN-1', answer: null, decidedAt: null };
      const one = await register({
        'GET /v1/ownership-cases/own_1': () => json(about),
        'POST /v1/ownership-cases/own_1/answer': () => json({ ...about, answer: 'object' }),
      });
      await until(() => one.text().includes('Is this device still yours?'));
      expect(await violations(one.element)).to.deep.equal([]);
      one.press('It is still mine');
      await until(() => one.text().includes('Thank you for your answer'));
      const sent = one.api.seen.find(({ url }) => url.pathname.endsWith('/answer'))!;
      expect(sent.body).to.deep.equal({ answer: 'object', access: '1.abc' });
    });
  });

  it('speaks Arabic from right to left', async () => {
    const one = await register({}, 'ar');
    await until(() => one.text().includes('تسجيل جهاز'));
    expect(await violations(one.element)).to.deep.equal([]);
  });
});

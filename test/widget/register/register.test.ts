import { expect } from 'chai';
import '../../../widget/provider/index.ts';
import '../../../widget/register/index.ts';
import type { WarrantyRegister } from '../../../widget/register/index.ts';
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
  receipt: { headline: 'Covered until May 22, 2029.' },
  access: { token: '1.abc', expiresAt: '2026-05-23T09:00:00.000Z' },
};

async function register(replies: Record<string, Reply>, lang = 'en') {
  const api = fakeApi({ 'GET /v1/embed': () => json({ ...EMBED, elements: ['register'] }), ...replies });
  const frame = place(
    html`<section lang=${lang}>
      <warranty-provider embed-key="pk_1" api="https://api.example" .fetch=${api.fetch}></warranty-provider>
    </section>`,
  );
  const provider = frame.querySelector('warranty-provider')!;
  provider.innerHTML = '<warranty-register></warranty-register>';
  const element: WarrantyRegister = provider.querySelector('warranty-register')!;
  await until(() => element.shadowRoot?.querySelector('form'));
  const text = (): string => element.shadowRoot!.textContent!.replace(/\s+/g, ' ');
  const type = (name: string, value: string): void => {
    const control = element.shadowRoot!.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
    control.value = value;
    control.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const send = (): void => element.shadowRoot!.querySelector('form')!.requestSubmit();
  const fill = (serials = 'SN-1'): void => {
    type('serials', serials);
    type('date', '2026-05-01');
    type('email', 'dana@people.example');
  };
  return { element, api, text, type, send, fill };
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
    expect(one.text()).to.include('Covered until May 22, 2029.');
    expect(sessionStorage.getItem('warranty-register')).not.to.include('dana');
    expect(await violations(one.element)).to.deep.equal([]);
  });

  it('registers a fleet, one request for each serial', async () => {
    const one = await register({ 'POST /v1/registrations': () => json(ACTIVE, { status: 201 }) });
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
    const control = again.element.shadowRoot!.querySelector<HTMLTextAreaElement>('[name="serials"]')!;
    expect(control.value).to.equal('SN-77');
  });

  it('speaks Arabic from right to left', async () => {
    const one = await register({}, 'ar');
    await until(() => one.text().includes('تسجيل جهاز'));
    expect(await violations(one.element)).to.deep.equal([]);
  });
});

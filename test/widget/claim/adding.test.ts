import { expect } from 'chai';
import type { LookupAnswer } from '../../../widget/claim/serials.ts';
import { clear, problem, until } from '../core/fixture.ts';
import { FakeService, found } from './fake-service.ts';
import { Page } from './page.ts';

type Hint = Extract<LookupAnswer, { outcome: 'hint' }>;

const REGISTER = 'POST /v1/registrations';
const OTHER = 'ALT-L2-48213907';

async function typeIn(page: Page): Promise<void> {
  await page.fill('lines.0.serial', 'XYZ-1');
  await page.fill('lines.0.modelId', 'model_1');
  await page.press('Register this device');
  await page.type('purchaseDate', '2026-03-01');
  await page.type('lines.0.place', 'Shop on Abay avenue');
  await page.type('lines.0.email', 'aigerim@example.org');
}

describe('a device that is not known', () => {
  let service: FakeService;

  beforeEach(() => {
    service = new FakeService();
  });

  afterEach(() => {
    clear();
    sessionStorage.clear();
  });

  it('is registered within the claim, which goes on with it and with what was typed', async () => {
    const page = await Page.open(service);
    await typeIn(page);
    await page.press('Register');
    expect(service.asked(REGISTER).map(({ body }) => body)).to.deep.equal([
      {
        serial: 'XYZ-1',
        modelId: 'model_1',
        purchaseDate: '2026-03-01',
        placeOfPurchase: 'Shop on Abay avenue',
        customer: { email: 'aigerim@example.org' },
        within: 'claim',
      },
    ]);
    expect(service.asked(REGISTER)[0]?.headers.get('authorization')).to.equal('Bearer pk_1');
    expect(page.text).to.include('Registration RG-7K3M-9Q2X: Being checked');
    expect(page.text).to.include('The service checks the label and the proof.');
    expect(page.said).to.equal('Registration RG-7K3M-9Q2X: Being checked');
    expect(page.focused?.textContent).to.include('RG-7K3M-9Q2X');
    expect(page.field('purchaseDate').value).to.equal('2026-03-01');
    await page.press('Next');
    await page.pass();
    expect(service.only).to.include({ purchaseDate: '2026-03-01' });
    expect(service.only.contact.email).to.equal('aigerim@example.org');
    expect(service.only.lines.map(({ serial }) => serial)).to.deep.equal(['XYZ-1']);
  });

  it('is asked for the day and the address, and takes the reader there', async () => {
    const page = await Page.open(service);
    await page.fill('lines.0.serial', 'XYZ-1');
    await page.press('Register this device');
    expect(page.focused).to.equal(page.field('purchaseDate'));
    await page.press('Register');
    expect(page.text).to.include('Enter the day. The invoice shows it.');
    expect(page.text).to.include('Enter your e-mail address.');
    expect(page.focused).to.equal(page.field('purchaseDate'));
    expect(service.asked(REGISTER)).to.deep.equal([]);
  });

  it('goes into the claim although it cannot be registered', async () => {
    const page = await Page.open(service);
    await typeIn(page);
    service.before = ({ url }) =>
      url.pathname === '/v1/registrations' ? problem(403, 'forbidden') : undefined;
    await page.press('Register');
    expect(page.text).to.include('go on with the claim');
    expect(page.field('lines.0.place').value).to.equal('Shop on Abay avenue');
    await page.press('Next');
    expect(page.heading).to.equal('What happened?');
  });

  it('goes into the claim while half of its registration is typed', async () => {
    const page = await Page.open(service);
    await page.fill('lines.0.serial', 'XYZ-1');
    await page.press('Register this device');
    await page.type('lines.0.email', 'aigerim@');
    await page.press('Next');
    expect(page.heading).to.equal('What happened?');
  });

  it('is registered once although the answer was lost', async () => {
    const page = await Page.open(service);
    await typeIn(page);
    service.before = async ({ url, method, headers, body }) => {
      if (url.pathname !== '/v1/registrations') return undefined;
      service.before = () => undefined;
      await service.fetch(url, { method, headers, body: JSON.stringify(body) });
      throw new TypeError('Failed to fetch');
    };
    await page.press('Register');
    await page.press('Try again');
    const keys = service.asked(REGISTER).map(({ headers }) => headers.get('idempotency-key'));
    expect([keys.length, new Set(keys).size]).to.deep.equal([3, 1]);
    expect(page.text).to.include('RG-7K3M-9Q2X');
  });

  it('has its day refused at its field', async () => {
    const page = await Page.open(service);
    await typeIn(page);
    service.before = ({ url }) =>
      url.pathname === '/v1/registrations'
        ? problem(422, 'invalid', { errors: [{ pointer: '/purchaseDate', code: 'too_early', detail: '…' }] })
        : undefined;
    await page.press('Register');
    expect(page.text).to.include('This day is not possible for this device.');
    expect(page.focused).to.equal(page.field('purchaseDate'));
  });

  it('is still there after a reload, with what was typed to register it', async () => {
    const page = await Page.open(service);
    await typeIn(page);
    clear();
    const again = await Page.open(service);
    again.field('lines.0.serial').focus();
    await again.rest();
    expect(again.field('lines.0.place').value).to.equal('Shop on Abay avenue');
    await again.press('Register');
    clear();
    const third = await Page.open(service);
    third.field('lines.0.serial').focus();
    await third.rest();
    expect(third.text).to.include('Registration RG-7K3M-9Q2X: Being checked');
  });

  it('has its cover shown where it turns out to be known', async () => {
    const page = await Page.open(service);
    await typeIn(page);
    service.looks.set('XYZ-1', found('XYZ-1'));
    service.before = async ({ url, method, headers, body }) => {
      if (url.pathname !== '/v1/registrations') return undefined;
      service.before = () => undefined;
      const answer = await service.fetch(url, { method, headers, body: JSON.stringify(body) });
      const made = JSON.parse(await answer.text()) as object;
      return new Response(
        JSON.stringify({ ...made, state: 'active', stateText: 'Registered', reasons: [] }),
        { status: 201, headers: { 'content-type': 'application/json' } },
      );
    };
    await page.press('Register');
    expect(page.text).to.include('Registration RG-7K3M-9Q2X: Registered');
    expect(page.text).to.include('Covered until 31 March 2027.');
  });

  it('keeps its own day beside another one, and may be left for later', async () => {
    service.looks.set(OTHER, found(OTHER));
    const page = await Page.open(service);
    await page.fill('lines.0.serial', OTHER);
    await page.type('purchaseDate', '2026-01-15');
    await page.press(/Add another device/);
    await page.fill('lines.1.serial', 'XYZ-1');
    await page.press('Register this device');
    expect(page.field('lines.1.purchaseDate').value).to.equal('2026-01-15');
    await page.type('lines.1.purchaseDate', '2026-02-20');
    expect(page.field('purchaseDate').value).to.equal('2026-01-15');
    await page.press('Not now');
    expect(page.focused?.textContent?.trim()).to.equal('Register this device');
  });

  it('may be registered although its serial reads wrong, but not where another one is meant', async () => {
    const hint: Omit<Hint, 'serial' | 'suggestion'> = {
      outcome: 'hint',
      problem: 'too_short',
      position: null,
      text: 'Too short.',
      models: [],
    };
    service.looks.set('XYZ-1', { ...hint, serial: 'XYZ-1', suggestion: null });
    service.looks.set('XYZ-2', { ...hint, serial: 'XYZ-2', suggestion: 'XYZ-22' });
    const page = await Page.open(service);
    await page.fill('lines.0.serial', 'XYZ-1');
    expect(page.root.querySelectorAll('[part~="add-device"]').length).to.equal(1);
    await page.fill('lines.0.serial', 'XYZ-2');
    expect(page.root.querySelectorAll('[part~="add-device"]').length).to.equal(0);
  });

  it('is registered in the language of the page', async () => {
    const page = await Page.open(service, { lang: 'ru' });
    await page.fill('lines.0.serial', 'XYZ-1');
    await until(() => page.text.includes('Зарегистрировать это устройство'));
    await page.press('Зарегистрировать это устройство');
    expect(page.text).to.include('Где куплено');
  });

  it('of a dealer is registered without a customer', async () => {
    const page = await Page.open(service, { type: 'dealer' });
    await page.fill('lines.0.serial', 'XYZ-1');
    await page.press('Register this device');
    await page.type('purchaseDate', '2026-03-01');
    page
      .field('purchaseDate')
      .dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true }),
      );
    await page.rest();
    expect(service.asked(REGISTER)[0]?.body).to.deep.equal({
      serial: 'XYZ-1',
      purchaseDate: '2026-03-01',
      within: 'claim',
    });
  });
});

describe('a device that is known', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
  });

  it('shows between which days it is covered, and is not asked for again', async () => {
    const service = new FakeService();
    const look = found(OTHER);
    if (look.outcome !== 'found') throw new Error('The serial is found');
    const start = {
      date: '2026-04-01',
      basis: 'delivery',
      source: 'invoice F-1',
      verified: true,
      presumed: false,
    };
    service.looks.set(OTHER, { ...look, receipt: { ...look.receipt, start } });
    const page = await Page.open(service);
    await page.fill('lines.0.serial', OTHER);
    expect(page.text).to.include('Counted from: April 1, 2026 · Last covered day: March 31, 2027');
    expect(page.root.querySelector('[part~="add-device"]')).to.equal(null);
  });
});

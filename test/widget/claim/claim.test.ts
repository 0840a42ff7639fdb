import { expect } from 'chai';
import type { ClaimSubmittedEvent } from '../../../widget/claim/index.ts';
import { FollowClaimEvent, StartClaimEvent } from '../../../widget/core/events.ts';
import { clear, problem, until } from '../core/fixture.ts';
import { settle } from '../core/host.ts';
import { violations } from '../core/violations.ts';
import { FakeService, found } from './fake-service.ts';
import { Page } from './page.ts';

const SERIAL = 'ALT-L2-48213907';
const CREATE = 'POST /v1/claims';
const UPDATE = 'PATCH /v1/claims/claim_1';
const SUBMIT = 'POST /v1/claims/claim_1/submit';

describe('the claim', () => {
  let service: FakeService;

  beforeEach(() => {
    service = new FakeService();
    service.looks.set(SERIAL, found(SERIAL, { requirements: [{ type: 'invoice', mode: 'flag' }] }));
  });

  afterEach(() => {
    clear();
    sessionStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('tells what will be needed before anything is typed, and stores and sends nothing until then', async () => {
    service.requirements = [
      { type: 'label_photo', mode: 'block' },
      { type: 'invoice', mode: 'flag' },
    ];
    const page = await Page.open(service);
    await until(() => page.text.includes('Have this ready'));
    expect(page.text).to.include('Photo of the label · needed');
    expect(page.text).to.include('Invoice or receipt · speeds things up');
    expect([service.seen.map(({ method }) => method), sessionStorage.length]).to.deep.equal([['GET'], 0]);
  });

  it('goes from the device to the reference', async () => {
    const page = await Page.open(service);
    let told: ClaimSubmittedEvent | undefined;
    page.element.addEventListener('warranty-claim-submitted', (event) => (told = event));
    await page.fillIn();
    expect(page.text).to.include('Covered until 31 March 2027.');
    await page.press('Send the claim');
    expect(page.text).to.include('WC-7K3M-9Q2X');
    expect(page.text).to.include('The service looks at your claim by 3 April.');
    expect(page.focused?.textContent).to.equal('We have received your claim');
    expect([told?.ref, told?.id]).to.deep.equal(['WC-7K3M-9Q2X', 'claim_1']);
    expect(page.element.result).to.deep.equal({ ref: 'WC-7K3M-9Q2X', id: 'claim_1' });
    expect(service.only).to.include({ state: 'submitted', type: 'customer' });
    expect(service.only.symptoms.whatHappens).to.equal('It turns itself off.');
    expect(sessionStorage.length).to.equal(0);
  });

  it('announces each step and takes the focus to its heading', async () => {
    const page = await Page.open(service);
    await page.fill('lines.0.serial', SERIAL);
    await page.press('Next');
    expect(page.said).to.equal('Step 2 of 5: What happened?');
    expect(page.focused?.textContent).to.equal('What happened?');
    await page.press('Back');
    expect([page.heading, page.field('lines.0.serial').value]).to.deep.equal([
      'Which device is it about?',
      SERIAL,
    ]);
  });

  it('stops at what is wrong in a step and keeps what is right', async () => {
    const page = await Page.open(service);
    await page.press('Next');
    expect(page.focused).to.equal(page.field('lines.0.serial'));
    expect(page.text).to.include('Fill in this field.');
    await page.fill('lines.0.serial', SERIAL);
    await page.press('Next');
    await page.type('symptoms.whatHappens', '😀'.repeat(5001));
    await page.press('Next');
    expect(page.text).to.include('Use at most 5000 characters.');
    await page.type('symptoms.whatHappens', '😀'.repeat(5000));
    await page.press('Next');
    expect(page.heading).to.equal('Photos and documents');
  });

  it('walks the whole way by keyboard: Enter goes on', async () => {
    const page = await Page.open(service);
    await page.fill('lines.0.serial', SERIAL);
    page.field('lines.0.serial').form?.requestSubmit();
    await page.rest();
    expect(page.heading).to.equal('What happened?');
    const order = [...page.root.querySelectorAll('input, textarea, button')].filter(
      (one) => one instanceof HTMLElement && one.tabIndex < 0,
    );
    expect(order).to.deep.equal([]);
  });

  describe('serials', () => {
    it('corrects another alphabet with one tap', async () => {
      service.looks.set('АLT-L2-48213907', {
        outcome: 'hint',
        serial: 'АLT-L2-48213907',
        problem: 'other_alphabet',
        position: 1,
        text: 'The first letter is Cyrillic.',
        suggestion: SERIAL,
        models: [],
      });
      const page = await Page.open(service);
      await page.fill('lines.0.serial', 'АLT-L2-48213907');
      expect(page.text).to.include('The first letter is Cyrillic.');
      expect(page.root.querySelector('mark')?.textContent).to.equal('А');
      await page.press(`Use ${SERIAL}`);
      expect(page.field('lines.0.serial').value).to.equal(SERIAL);
      expect(page.text).to.include('Covered until 31 March 2027.');
    });

    it('stops once at a serial it has to say something of, and never blocks an unknown one', async () => {
      const page = await Page.open(service);
      await page.type('lines.0.serial', 'XYZ-1');
      await page.press('Next');
      expect(page.heading).to.equal('Which device is it about?');
      expect(page.text).to.include('You can still make the claim.');
      await page.fill('lines.0.modelId', 'model_1');
      expect(page.text).to.include('On the back, under the power socket.');
      await page.press('Next');
      await page.type('symptoms.whatHappens', 'Dark screen');
      await page.press('Next');
      expect(page.text).to.include('the label tells us which device it is');
      await page.pass();
      expect(service.asked(CREATE)[0]?.body).to.deep.include({
        lines: [{ serial: 'XYZ-1', modelId: 'model_1' }],
      });
    });

    it('T15: asks for the reading where the warranty also ends by use, and sends it as a number', async () => {
      const look = found(SERIAL);
      if (look.outcome !== 'found') throw new Error('The serial is found');
      const receipt = { ...look.receipt, meterNeeded: { unit: 'hours' as const, limit: 5000 } };
      service.looks.set(SERIAL, { ...look, receipt });
      const page = await Page.open(service);
      await page.fill('lines.0.serial', SERIAL);
      expect(page.text).to.include('The warranty also ends at 5,000.');
      await page.type('lines.0.meter', '4200');
      await page.press('Next');
      await page.type('symptoms.whatHappens', 'Dark screen');
      await page.press('Next');
      await page.pass();
      expect(service.asked(CREATE)[0]?.body).to.deep.include({
        lines: [{ serial: SERIAL, meter: { unit: 'hours', value: 4200 } }],
      });
    });

    it('goes on when there are no answers about serials', async () => {
      service.before = ({ url }) =>
        url.pathname === '/v1/lookups' ? problem(429, 'too_many_requests') : undefined;
      const page = await Page.open(service);
      await page.type('lines.0.serial', SERIAL);
      await page.press('Next');
      expect(page.heading).to.equal('What happened?');
    });

    it('asks which model where a serial is on several', async () => {
      const models = [1, 2].map((n) => ({
        id: `model_${n}`,
        code: `L${n}`,
        name: `Model ${n}`,
        labelHint: null,
        labelPicture: null,
      }));
      service.looks.set('SAME-1', { outcome: 'choose_model', serial: 'SAME-1', models });
      const page = await Page.open(service);
      await page.fill('lines.0.serial', 'SAME-1');
      expect(page.text).to.include('This number exists on several models.');
      service.looks.set('SAME-1', found('SAME-1'));
      await page.fill('lines.0.modelId', 'model_2');
      expect(service.asked('POST /v1/lookups').at(-1)?.body).to.deep.equal({
        serial: 'SAME-1',
        modelId: 'model_2',
      });
      expect(page.text).to.include('Covered until 31 March 2027.');
    });

    it('takes several devices in one claim, up to twenty', async () => {
      const page = await Page.open(service);
      await page.fill('lines.0.serial', SERIAL);
      for (let more = 1; more < 20; more++) {
        await page.press(/Add another device/);
        expect(page.focused).to.equal(page.field(`lines.${more}.serial`));
        await page.type(`lines.${more}.serial`, `S-${more}`);
      }
      expect(() => page.button(/Add another device/)).to.throw();
      await page.press('Remove: Device 2');
      await page.pass();
      const lines = service.only.lines.map(({ serial }) => serial);
      expect([lines.length, lines[0], lines[1]]).to.deep.equal([19, SERIAL, 'S-2']);
    });

    it('begins with the device that another element names, and keeps what was typed', async () => {
      const page = await Page.open(service);
      await page.fill('lines.0.serial', 'S-1');
      const request = new StartClaimEvent({ serial: SERIAL });
      page.element.parentElement?.dispatchEvent(request);
      await page.rest();
      expect(request.defaultPrevented).to.equal(true);
      expect([page.field('lines.0.serial').value, page.field('lines.1.serial').value]).to.deep.equal([
        'S-1',
        SERIAL,
      ]);
      expect(page.focused?.textContent).to.equal('Which device is it about?');
    });

    it('fills in the serial of its attribute without keeping anything', async () => {
      const page = await Page.open(service, { serial: SERIAL });
      expect(page.field('lines.0.serial').value).to.equal(SERIAL);
      await page.pass();
      expect([service.claims.size, sessionStorage.length]).to.deep.equal([0, 0]);
    });
  });

  describe('the draft', () => {
    it('is made once from the first field and then changed with If-Match, only by what differs', async () => {
      const page = await Page.open(service);
      await page.type('lines.0.serial', 'S');
      await page.type('lines.0.serial', 'S-1');
      expect(page.clock.pauses).to.include(800);
      await page.pass();
      await page.type('purchaseDate', '2026-01-02');
      await page.pass();
      expect([service.asked(CREATE).length, service.asked(UPDATE).length]).to.deep.equal([1, 1]);
      expect(service.asked(CREATE)[0]?.headers.get('authorization')).to.equal('Bearer pk_1');
      const [update] = service.asked(UPDATE);
      expect(update?.body).to.deep.equal({ purchaseDate: '2026-01-02' });
      expect(update?.headers.get('if-match')).to.equal('"1"');
      expect(update?.headers.get('authorization')).to.equal('Bearer ses_draft');
      expect(page.text).to.include('Saved');
    });

    it('is made once even when the answer is lost', async () => {
      service.lost = 1;
      const page = await Page.open(service);
      await page.type('lines.0.serial', 'S-1');
      await page.pass();
      await page.type('lines.0.serial', 'S-12');
      await page.pass();
      const keys = service.asked(CREATE).map(({ headers }) => headers.get('idempotency-key'));
      expect([keys.length, new Set(keys).size, service.claims.size]).to.deep.equal([2, 1, 1]);
      expect(service.only.lines[0]?.serial).to.equal('S-12');
    });

    it('keeps what is typed offline and sends it when the connection is back', async () => {
      const page = await Page.open(service);
      service.offline = true;
      await page.type('lines.0.serial', 'S-1');
      await page.pass();
      expect(page.text).to.include('Kept on this device.');
      expect(service.claims.size).to.equal(0);
      service.offline = false;
      dispatchEvent(new Event('online'));
      await page.rest();
      expect(service.only.lines[0]?.serial).to.equal('S-1');
      expect(page.text).to.include('Saved');
    });

    it('is there again after a reload, with its files', async () => {
      const before = await Page.open(service);
      await before.fill('lines.0.serial', SERIAL);
      await before.press('Next');
      await before.type('symptoms.whatHappens', 'Dark screen');
      await before.press('Next');
      await before.pass();
      await before.attach('label_photo');
      clear();
      await settle();
      const after = await Page.open(service);
      await after.rest();
      expect(after.heading).to.equal('Photos and documents');
      expect(after.text).to.include('label.png');
      await after.press('Back');
      expect(after.field('symptoms.whatHappens').value).to.equal('Dark screen');
      expect(service.asked(CREATE).length).to.equal(1);
    });

    it('sends after a reload what the reload interrupted', async () => {
      const before = await Page.open(service);
      await before.fill('lines.0.serial', 'S-1');
      await before.pass();
      await before.type('lines.0.serial', 'S-12');
      clear();
      const after = await Page.open(service);
      await after.rest();
      expect(after.field('lines.0.serial').value).to.equal('S-12');
      expect([service.only.lines[0]?.serial, service.claims.size]).to.deep.equal(['S-12', 1]);
    });

    it('merges what another device has changed with what was typed here', async () => {
      const page = await Page.open(service);
      await page.fill('lines.0.serial', SERIAL);
      await page.press('Next');
      await page.pass();
      service.change('claim_1', { symptoms: { tried: 'Another socket' }, purchaseDate: '2026-01-02' });
      await page.type('symptoms.whatHappens', 'Dark screen');
      await page.pass();
      expect(service.only.symptoms).to.include({ tried: 'Another socket', whatHappens: 'Dark screen' });
      expect(service.only.purchaseDate).to.equal('2026-01-02');
      expect(page.field('symptoms.tried').value).to.equal('Another socket');
      expect(page.field('symptoms.whatHappens').value).to.equal('Dark screen');
    });

    it('begins again with everything typed when it has expired', async () => {
      const page = await Page.open(service);
      await page.fill('lines.0.serial', 'S-1');
      await page.pass();
      service.before = ({ headers }) =>
        headers.get('authorization') === 'Bearer ses_draft' && service.claims.size === 1
          ? problem(401, 'unauthenticated')
          : undefined;
      await page.type('purchaseDate', '2026-01-02');
      await page.pass();
      expect(service.claims.get('claim_2')?.lines[0]?.serial).to.equal('S-1');
      expect(service.claims.get('claim_2')?.purchaseDate).to.equal('2026-01-02');
    });

    it('leaves out an address that is not one yet', async () => {
      const page = await Page.open(service);
      await page.fillIn();
      await page.press('Change: Contact');
      await page.type('contact.email', 'aigerim@');
      await page.pass();
      expect(service.only.contact.email).to.equal(null);
      expect(page.field('contact.email').value).to.equal('aigerim@');
    });

    it('goes to another device by a mailed link', async () => {
      const page = await Page.open(service);
      await page.fill('lines.0.serial', SERIAL);
      await page.pass();
      await page.press('Continue on another device');
      await page.type('resume-email', 'nobody');
      await page.press('Send the link');
      expect(page.text).to.include('Enter an e-mail address');
      await page.type('resume-email', 'me@example.org');
      await page.press('Send the link');
      expect(page.text).to.include('on its way to me@example.org');
      expect(service.asked('POST /v1/claims/claim_1/resume-links')[0]?.body).to.deep.equal({
        email: 'me@example.org',
      });
    });

    it('opens from a mailed link, which leaves the address bar at once', async () => {
      const first = await Page.open(service);
      await first.fill('lines.0.serial', SERIAL);
      await first.pass();
      service.attach('claim_1', 'label_photo', 'label.png');
      clear();
      sessionStorage.clear();
      service.links.set('lnk_1', 'claim_1');
      location.hash = '#resume=lnk_1';
      const page = new Page(service);
      await until(() => page.root?.querySelector('form'));
      expect(location.hash).to.equal('');
      expect(page.field('lines.0.serial').value).to.equal(SERIAL);
      expect(page.text).to.include('Here is your draft.');
      expect(service.asked('POST /v1/sessions')[0]?.headers.get('authorization')).to.equal('Bearer pk_1');
      await page.type('purchaseDate', '2026-01-02');
      await page.pass();
      expect(service.asked(UPDATE).at(-1)?.headers.get('authorization')).to.equal('Bearer ses_link');
      expect(service.claims.size).to.equal(1);
    });

    it('says that a link is dead and lets one begin anew', async () => {
      location.hash = '#resume=lnk_old';
      const page = await Page.open(service);
      await until(() => page.root.querySelector('form'));
      expect(page.text).to.include('This link is not valid any more.');
      expect(page.field('lines.0.serial').value).to.equal('');
    });

    it('warns before the page is left only when something cannot be kept', async () => {
      const page = await Page.open(service);
      const leaves = (): boolean => dispatchEvent(new Event('beforeunload', { cancelable: true }));
      await page.type('lines.0.serial', 'S-1');
      expect(leaves()).to.equal(true);
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
      try {
        await page.type('lines.0.serial', 'S-12');
        expect(leaves()).to.equal(false);
        expect(page.text).to.include('This browser cannot keep what you type.');
      } finally {
        Storage.prototype.setItem = setItem;
      }
      await page.pass();
      expect(leaves()).to.equal(true);
    });
  });

  describe('evidence', () => {
    async function atEvidence(): Promise<Page> {
      const page = await Page.open(service);
      await page.fill('lines.0.serial', SERIAL);
      await page.press('Next');
      await page.type('symptoms.whatHappens', 'Dark screen');
      await page.press('Next');
      await page.pass();
      return page;
    }

    it('sends each file with its type to the draft', async () => {
      const page = await atEvidence();
      await page.attach('invoice', 'invoice.png');
      const [sent] = service.uploads;
      const query = new URL(sent?.url ?? '').searchParams;
      expect([query.get('claim'), query.get('type'), query.get('name')]).to.deep.equal([
        'claim_1',
        'invoice',
        'invoice.png',
      ]);
      expect(sent?.headers['authorization']).to.equal('Bearer ses_draft');
      expect(page.text).to.include('Received');
      await page.press('Remove: invoice.png');
      expect(service.only.attachments).to.deep.equal([]);
    });

    it('tries a file that failed again with the same key', async () => {
      const page = await atEvidence();
      let broken = true;
      service.upload = () =>
        broken ? Promise.reject(new DOMException('gone', 'NetworkError')) : Promise.resolve();
      await page.attach('invoice');
      for (let tries = 1; tries < 4; tries++) await page.pass();
      expect(page.text).to.include('Not sent');
      broken = false;
      await page.press('Try again: label.png');
      const keys = service.uploads.map(({ headers }) => headers['idempotency-key']);
      expect([keys.length, new Set(keys).size]).to.deep.equal([5, 1]);
      expect(page.text).to.include('Received');
    });

    it('says what the API refuses to go without, at its place', async () => {
      const page = await Page.open(service);
      await page.fillIn();
      service.before = ({ url }) =>
        url.pathname.endsWith('/submit')
          ? problem(422, 'evidence_missing', {
              errors: [{ pointer: '/attachments/label_photo', code: 'evidence_missing', detail: 'needed' }],
            })
          : undefined;
      await page.press('Send the claim');
      expect(page.heading).to.equal('Photos and documents');
      expect(page.text).to.include('Add: Photo of the label.');
      expect(page.field('attachments.label_photo').closest('[aria-invalid]')).to.not.equal(null);
      service.before = () => undefined;
      await page.attach('label_photo');
      await page.press('Back to the check');
      await page.press('Send the claim');
      expect(page.text).to.include('WC-7K3M-9Q2X');
    });

    it('blocks the sending without a proof that must be there, and leads to it', async () => {
      service.looks.set(SERIAL, found(SERIAL));
      const page = await Page.open(service);
      await page.fillIn();
      await page.press('Send the claim');
      expect(service.asked(SUBMIT).length).to.equal(0);
      expect(page.focused).to.equal(page.root.querySelector('[data-missing]'));
      await page.press('Add: Photo of the label.');
      expect(page.focused).to.equal(page.field('attachments.label_photo'));
    });

    it('waits for files on their way before the claim is sent', async () => {
      const page = await atEvidence();
      let arrive = (): void => undefined;
      service.upload = () => new Promise((resolve) => (arrive = resolve));
      await page.attach('invoice');
      await page.press('Next');
      await page.type('contact.name', 'Aigerim');
      await page.type('contact.email', 'aigerim@example.org');
      await page.press('Next');
      await page.press('Send the claim');
      expect(page.text).to.include('The files are still on their way.');
      expect(service.asked(SUBMIT).length).to.equal(0);
      arrive();
      await until(() => page.element.result);
      expect(service.only.attachments.length).to.equal(1);
    });

    it('offers a dealer the handover report', async () => {
      const page = await Page.open(service, { type: 'dealer' });
      await page.fill('lines.0.serial', SERIAL);
      await page.press('Next');
      await page.type('symptoms.whatHappens', 'Dark screen');
      await page.press('Next');
      await page.pass();
      expect(page.text).to.include('Handover report');
      expect(service.only.type).to.equal('dealer');
    });
  });

  describe('sending', () => {
    it('makes one claim of a double click and of Enter ten times', async () => {
      const page = await Page.open(service);
      await page.fillIn();
      const form = page.root.querySelector('form');
      page.button('Send the claim').click();
      page.button('Send the claim').click();
      for (let enter = 0; enter < 10; enter++) form?.requestSubmit();
      await page.rest();
      expect([service.asked(SUBMIT).length, service.claims.size]).to.deep.equal([1, 1]);
    });

    it('repeats a lost answer with the same key', async () => {
      const page = await Page.open(service);
      await page.fillIn();
      service.lost = 1;
      await page.press('Send the claim');
      expect(page.text).to.include('There is no connection.');
      await page.pass();
      const sent = service.asked(SUBMIT);
      expect([
        sent.length,
        new Set(sent.map(({ headers }) => headers.get('idempotency-key'))).size,
      ]).to.deep.equal([2, 1]);
      expect(page.element.result?.ref).to.equal('WC-7K3M-9Q2X');
    });

    it('goes out by itself as soon as the connection is back', async () => {
      const page = await Page.open(service);
      await page.fillIn();
      service.offline = true;
      await page.press('Send the claim');
      expect(page.text).to.include('The claim is sent as soon as it is back');
      service.offline = false;
      dispatchEvent(new Event('online'));
      await until(() => page.element.result);
      expect(service.asked(SUBMIT).length).to.equal(1);
    });

    it('shows the reference when the answer was lost before a reload', async () => {
      const page = await Page.open(service);
      await page.fillIn();
      service.lost = 1;
      await page.press('Send the claim');
      clear();
      await settle();
      const after = await Page.open(service);
      await until(() => after.element.result);
      expect(after.text).to.include('WC-7K3M-9Q2X');
      expect(service.claims.size).to.equal(1);
    });

    it('takes in what changed elsewhere and sends with the new version', async () => {
      const page = await Page.open(service);
      await page.fillIn();
      service.change('claim_1', { symptoms: { tried: 'Another socket' } });
      await page.press('Send the claim');
      expect(service.only.state).to.equal('submitted');
      expect(service.only.symptoms).to.include({
        tried: 'Another socket',
        whatHappens: 'It turns itself off.',
      });
    });

    it('leads to the field that the API refuses', async () => {
      const page = await Page.open(service);
      await page.fillIn();
      service.before = ({ url }) =>
        url.pathname.endsWith('/submit')
          ? problem(422, 'invalid', {
              errors: [{ pointer: '/failureDate', code: 'future', detail: 'This date cannot be right' }],
            })
          : undefined;
      await page.press('Send the claim');
      await page.rest();
      expect(page.heading).to.equal('What happened?');
      expect(page.text).to.include('This date cannot be right');
      expect(page.field('symptoms.whatHappens').value).to.equal('It turns itself off.');
    });

    for (const [name, answer] of [
      ['a failure of the service', () => problem(500, 'internal')],
      [
        'HTML in place of JSON',
        () => new Response('<h1>Proxy</h1>', { headers: { 'content-type': 'text/html' } }),
      ],
      ['too many requests', () => problem(429, 'too_many_requests', {}, { 'retry-after': '1' })],
    ] as const) {
      it(`keeps everything typed over ${name}`, async () => {
        const page = await Page.open(service);
        await page.fillIn();
        let left = 3;
        service.before = ({ url }) => (url.pathname.endsWith('/submit') && left-- > 0 ? answer() : undefined);
        await page.press('Send the claim');
        for (let pause = 0; pause < 3; pause++) await page.pass();
        await until(() => page.element.result);
        expect(service.asked(SUBMIT).length).to.equal(4);
      });
    }

    it('hands the case to an element that follows it, else leaves the link to the hosted page', async () => {
      const page = await Page.open(service);
      await page.fillIn();
      await page.press('Send the claim');
      let asked: FollowClaimEvent | undefined;
      page.element.addEventListener('warranty-follow-claim', (event) => {
        asked = event;
        event.preventDefault();
      });
      expect(page.button('Follow the case').getAttribute('href')).to.equal(
        'https://warranty.example/b/altai',
      );
      await page.press('Follow the case');
      expect([asked?.ref, asked?.token]).to.deep.equal(['WC-7K3M-9Q2X', 'ses_draft']);
    });

    it('begins another claim with the same contact', async () => {
      const page = await Page.open(service);
      await page.fillIn();
      await page.press('Send the claim');
      await page.press('Make another claim');
      expect(page.field('lines.0.serial').value).to.equal('');
      await page.fillIn('S-2');
      expect(service.claims.size).to.equal(2);
    });
  });

  it('fills in who is signed in, and works with that session', async () => {
    sessionStorage.setItem('warranty:session:https://api.example:pk_1', JSON.stringify({ token: 'ses_me' }));
    service.me = {
      kind: 'person',
      fullName: 'Dana Dealer',
      email: 'dana@dealer.example',
      memberships: [member({ id: 'org_1', name: 'Dealer Ltd' })],
    };
    const page = await Page.open(service, { type: 'dealer' });
    await page.fill('lines.0.serial', SERIAL);
    await page.press('Next');
    await page.type('symptoms.whatHappens', 'Dark screen');
    await page.press('Next');
    await page.press('Next');
    const typed = ['name', 'email', 'company'].map((name) => page.field(`contact.${name}`).value);
    expect(typed).to.deep.equal(['Dana Dealer', 'dana@dealer.example', 'Dealer Ltd']);
    await page.type('contact.phone', '+7 700 000 00 00');
    await page.pass();
    await page.type('contact.phone', '+7 700 000 00 01');
    await page.pass();
    expect(service.asked(UPDATE).at(-1)?.headers.get('authorization')).to.equal('Bearer ses_me');
  });

  describe('for an organisation', () => {
    beforeEach(() => {
      sessionStorage.setItem(
        'warranty:session:https://api.example:pk_1',
        JSON.stringify({ token: 'ses_me' }),
      );
      service.me = {
        kind: 'person',
        fullName: 'Assel Kassova',
        email: 'branch7@nomad-bank.example',
        memberships: [member({ id: 'org_2', name: 'Nomad Bank' })],
      };
    });

    it('says who must approve it, and that nothing was sent yet', async () => {
      service.approver = 'Nurlan Smetayev';
      const page = await Page.open(service);
      let waits: boolean | undefined;
      page.element.addEventListener('warranty-claim-submitted', (event) => (waits = event.waits));
      await page.fillIn();
      await page.press('Send the claim');
      expect(page.heading).to.equal('Your request waits for an approval');
      expect(page.text).to.contain('Nurlan Smetayev checks the request.');
      expect(page.text).not.to.contain('A confirmation is on its way');
      expect(page.said).to.contain('Your request waits for an approval');
      expect(waits).to.equal(true);
      expect(await violations(page.element)).to.deep.equal([]);
    });

    it('asks for the place where there are several, and files for it', async () => {
      service.branches = [
        { id: 'branch_1', name: 'Almaty' },
        { id: 'branch_2', name: 'Karaganda' },
      ];
      const page = await Page.open(service);
      await page.fill('lines.0.serial', SERIAL);
      await page.press('Next');
      await page.type('symptoms.whatHappens', 'Dark screen');
      await page.press('Next');
      await page.press('Next');
      const place = page.field<HTMLSelectElement>('branchId');
      expect([...place.options].map(({ text }) => text.trim())).to.deep.equal([
        'Where I work',
        'Almaty',
        'Karaganda',
      ]);
      place.value = 'branch_2';
      place.dispatchEvent(new Event('change', { bubbles: true }));
      await page.pass();
      expect(service.only.branch?.name).to.equal('Karaganda');
      await page.press('Next');
      expect(page.text).to.contain('Karaganda');
    });

    it('does not ask for a place where there is one', async () => {
      service.branches = [{ id: 'branch_1', name: 'Almaty' }];
      const page = await Page.open(service);
      await page.fill('lines.0.serial', SERIAL);
      await page.press('Next');
      await page.type('symptoms.whatHappens', 'Dark screen');
      await page.press('Next');
      await page.press('Next');
      expect(page.root.getElementById('field-branchId')).to.equal(null);
    });
  });
});

/** Of somebody who files for a whole organisation. */
const member = (organization: { id: string; name: string }) => ({
  role: 'initiator' as const,
  scope: 'organization' as const,
  amountLimit: null,
  validTo: null,
  delegatedBy: null,
  organization: { ...organization, kind: 'customer' as const, approvalRequired: true },
  branch: null,
});

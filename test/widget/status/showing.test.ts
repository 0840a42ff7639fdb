import { expect } from 'chai';
import { clear, fakeApi, json, problem, until } from '../core/fixture.ts';
import { violations } from '../core/violations.ts';
import type { Status } from '../../../widget/status/wire.ts';
import {
  asked,
  asking,
  closing,
  covered,
  entry,
  file,
  find,
  line,
  mount,
  openCase,
  press,
  REF,
  status,
  words,
} from './status-fixture.ts';

const XSS = '<img src=x onerror="globalThis.hit=1"><script>globalThis.hit=1</script>';

const job = (part: object = {}): NonNullable<Status['claim']['lines'][number]['job']> => ({
  state: 'ready',
  text: 'Ready',
  receivedSerial: null,
  condition: null,
  diagnosis: 'The board is faulty.',
  repairNote: null,
  outcome: null,
  promisedOn: '2026-04-10',
  pickUpPlace: 'Service centre, Abay 1',
  returnedTo: null,
  ...part,
});

const coverage = covered({
  asOf: '2026-03-31',
  verdict: 'covered',
  headline: 'Covered until 31 March 2027.',
  recall: null,
  start: { date: '2024-04-01', basis: 'sale', source: 'invoice F-2041', verified: true, presumed: false },
  term: null,
  lastCoveredDay: '2027-03-31',
  lifetime: false,
  components: [],
  layers: [],
  exclusions: [{ code: 'liquid', text: 'Damage by liquid' }],
  reasons: [],
  nextStep: { code: 'start_claim', text: 'Make a claim' },
});

const long = (count: number): Partial<Status> => ({
  timeline: Array.from({ length: count }, (_, index) => entry(index + 1)),
});
const shown = (element: Element): number =>
  element.shadowRoot?.querySelectorAll('[part=timeline-entry]').length ?? 0;

describe('a case on screen', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
  });

  it('says in plain words where it stands and who must do what by when', async () => {
    const next = {
      owner: 'claimant' as const,
      mine: true,
      step: 'answer',
      text: 'You answer by 1 April.',
      due: '2026-04-01',
      overdue: true,
    };
    const { element } = await openCase(status({ next }));
    expect(words(element, 'h2')).to.equal('We are checking the cover');
    expect(words(element, '.notice')).to.equal('Your turn Overdue You answer by 1 April.');
    expect(words(element, '[part=steps] [aria-current=step]')).to.match(/^We check/);
    expect(words(element, '[part=reference]')).to.equal(REF);
  });

  it('shows each device with its state, promised day, place and cover', async () => {
    const returnedTo = {
      name: 'Gulnara',
      department: 'Radiology',
      at: '2026-04-11T10:00:00.000Z',
      report: 'R-1',
    };
    const { element } = await openCase(
      status({
        lines: [
          line({ job: job(), coverage }),
          line({ id: 'line_2', job: job({ state: 'returned', text: 'Handed back', returnedTo }) }),
          line({ id: 'line_3', decision: 'rejected', reason: { code: 'wear_part', text: 'Worn.' } }),
        ],
      }),
    );
    const units = [...element.shadowRoot!.querySelectorAll('[part=unit]')].map((one) => one.textContent);
    for (const part of ['Ready', 'April 10, 2026', 'Service centre, Abay 1', 'Covered until 31 March 2027.'])
      expect(units[0]).to.contain(part);
    for (const part of ['Gulnara', 'Radiology', 'R-1']) expect(units[1]).to.contain(part);
    expect(units[1]).not.to.contain('Promised');
    expect(units[2]).to.contain('Not covered').and.to.contain('Worn.');
  });

  it('shows how it ended, why and what one may do', async () => {
    const outcome = { text: 'Not covered.', reason: 'Liquid.', nextStep: 'Write to us.' };
    const { element } = await openCase(status({ phase: 'rejected' }, { outcome }));
    expect(words(element)).to.contain('Outcome Not covered. Liquid. Write to us.');
  });

  it('does not call a device being checked once the case has ended', async () => {
    const outcome = { text: 'Taken back.', reason: null, nextStep: 'Start anew.' };
    const lines = [line({ decision: 'proposed' })];
    const { element } = await openCase(status({ phase: 'withdrawn', lines }, { outcome }));
    expect(words(element, '[part=unit]')).to.equal('Altai L200 ALT-L2-48213907');
  });

  it('shows the history newest first and turns it', async () => {
    const { element } = await openCase(status({}, long(3)));
    const order = () =>
      [...element.shadowRoot!.querySelectorAll('[part=timeline-entry] .what')].map((one) => one.textContent);
    expect(order()).to.deep.equal(['Step 3', 'Step 2', 'Step 1']);
    press(element, 'Oldest first');
    await element.updateComplete;
    expect(order()).to.deep.equal(['Step 1', 'Step 2', 'Step 3']);
  });

  it('folds a history of 10,000 entries, shows it piece by piece and prints all of it', async () => {
    const { element } = await openCase(status({}, long(10_000)));
    expect(shown(element)).to.equal(12);
    press(element, 'Show more (9988 left)');
    await element.updateComplete;
    expect(shown(element)).to.equal(112);
    dispatchEvent(new Event('beforeprint'));
    expect(shown(element)).to.equal(10_000);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(shown(element)).to.equal(112);
  });

  it('opens a file through a fresh link', async () => {
    const link = 'POST /v1/attachments/attachment_1/links';
    const url = 'https://api.example/v1/attachments/attachment_1?signature=x';
    const { element, api } = await openCase(
      status({}, { timeline: [entry(1, { attachments: [file('act.pdf')] })] }),
      { [link]: () => json({ url, expiresAt: '2026-04-01T00:00:00.000Z' }) },
    );
    const opened: string[] = [];
    element.openFile = (address) => opened.push(address);
    press(element, 'Download: act.pdf');
    await until(() => opened.length);
    expect(opened).to.deep.equal([url]);
    expect(asking(api, link)).to.have.length(1);
  });

  it('opens nothing but an ordinary address', async () => {
    const link = 'POST /v1/attachments/attachment_1/links';
    const { element, api } = await openCase(
      status({}, { timeline: [entry(1, { attachments: [file('act.pdf')] })] }),
      { [link]: () => json({ url: 'javascript:globalThis.hit=1', expiresAt: '' }) },
    );
    const opened: string[] = [];
    element.openFile = (address) => opened.push(address);
    press(element, 'Download: act.pdf');
    await until(() => asking(api, link).length);
    await element.updateComplete;
    expect(opened).to.deep.equal([]);
  });

  it('shows every string of the API as text', async () => {
    const dirty = status(
      {
        ref: XSS,
        phaseText: XSS,
        next: { owner: 'service', mine: false, step: 'x', text: XSS, due: null, overdue: false },
        lines: [
          line({
            serial: XSS,
            model: { id: 'model_1', code: 'x', name: XSS },
            job: job({ text: XSS, diagnosis: XSS }),
          }),
        ],
        infoRequests: [
          { ...asked(), note: XSS, items: asked().items.map((one) => ({ ...one, prompt: XSS })) },
        ],
      },
      {
        timeline: [
          entry(1, {
            text: XSS,
            note: XSS,
            actor: { side: 'service', name: XSS },
            message: { id: 'message_1', kind: 'comment', body: XSS },
            attachments: [file(XSS)],
          }),
        ],
        outcome: { text: XSS, reason: XSS, nextStep: XSS },
      },
    );
    const { element } = await openCase(dirty);
    expect(element.shadowRoot?.querySelectorAll('img, script').length).to.equal(0);
    expect('hit' in globalThis).to.equal(false);
    expect(words(element, 'h2')).to.equal(XSS);
  });

  for (const lang of ['en', 'ru', 'kk', 'de', 'ar']) {
    it(`speaks ${lang}`, async () => {
      const { element } = await openCase(status({ infoRequests: [asked()] }), {}, { lang });
      await until(() => find(element, '[part=questions]'));
      expect(find(element, '.base')?.dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
      expect(words(element)).not.to.contain('undefined');
      expect(words(element).includes('History')).to.equal(lang === 'en');
    });
  }

  for (const width of [240, 360, 768, 1200]) {
    it(`fits into ${width} px`, async () => {
      const { element } = await openCase(
        status({ infoRequests: [asked()], lines: [line({ job: job(), coverage })] }),
      );
      const provider = element.closest('warranty-provider')!;
      provider.style.cssText = `display:block;inline-size:${width}px`;
      await element.updateComplete;
      const base = find(element, '.base')!;
      expect(base.scrollWidth).to.be.at.most(base.clientWidth);
    });
  }

  describe('has nothing that axe finds', () => {
    const states: Record<string, Status> = {
      'under review': status({ lines: [line({ job: job(), coverage })] }),
      'with questions': status({
        infoRequests: [asked()],
        actions: ['answer', 'attach', 'message', 'withdraw'],
      }),
      'asked of somebody else': status({
        infoRequests: [{ ...asked(), answerable: false, askedOf: 'site_contact' }],
      }),
      'handed back': status(closing(), {
        outcome: { text: 'Repaired.', reason: null, nextStep: 'Confirm.' },
      }),
      rejected: status(
        { phase: 'rejected', actions: [] },
        { outcome: { text: 'No.', reason: 'x', nextStep: 'y' } },
      ),
      'with messages and files': status(
        {},
        {
          timeline: [
            entry(1, {
              message: { id: 'message_1', kind: 'comment', body: 'Hello' },
              attachments: [file('a.pdf')],
            }),
          ],
        },
      ),
    };
    for (const [name, state] of Object.entries(states)) {
      it(name, async () => {
        const { element } = await openCase(state);
        expect(await violations(element)).to.deep.equal([]);
      });
    }

    it('in a dialog', async () => {
      const { element } = await openCase(status(closing()));
      press(element, 'The fault is back');
      await until(() => find<HTMLDialogElement>(element, 'dialog')?.open);
      expect(await violations(element)).to.deep.equal([]);
    });

    it('at the door, after wrong input and after a dead link', async () => {
      const element = mount(fakeApi());
      await until(() => find(element, '[data-sign-in]'));
      expect(await violations(element)).to.deep.equal([]);
      press(element, 'Send code');
      await until(() => find(element, '#field-reference-error'));
      expect(await violations(element)).to.deep.equal([]);
    });

    it('in trouble', async () => {
      const element = mount(fakeApi({ [`GET /v1/status/${REF}`]: () => problem(503, 'unavailable') }));
      await until(() => find(element, '[data-sign-in]'));
      element.start({ ref: REF, token: 'x' });
      await until(() => find(element, '[role=alert]'));
      expect(await violations(element)).to.deep.equal([]);
    });
  });
});

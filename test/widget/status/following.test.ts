import { expect } from 'chai';
import { clear, fakeApi, json, problem, until } from '../core/fixture.ts';
import { settle, StoppedClock } from '../core/host.ts';
import {
  asking,
  CLAIM,
  find,
  mount,
  openCase,
  press,
  REF,
  said,
  serving,
  status,
  type,
  words,
  entry,
} from './status-fixture.ts';

const SESSION = 'POST /v1/sessions';
const STATUS = `GET /v1/status/${REF}`;
const session = (state = 'under_review') =>
  json(
    {
      token: 'claim-token',
      kind: 'claim',
      expiresAt: '2026-04-01T00:00:00.000Z',
      claim: { id: CLAIM, ref: REF, state },
    },
    { status: 201 },
  );

function look(visibility: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('following a case', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
    Reflect.deleteProperty(document, 'visibilityState');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('opens a mailed link at once and removes it from the address before it asks anything', async () => {
    const addresses: string[] = [];
    const api = fakeApi({
      [SESSION]: () => (addresses.push(location.hash), session()),
      [STATUS]: () => (addresses.push(location.hash), json(status())),
    });
    location.hash = '#claim=lnk_secret';
    const element = mount(api);
    expect(location.href).not.to.contain('lnk_');
    await until(() => words(element, 'h2') === 'We are checking the cover');
    expect(addresses).to.deep.equal(['', '']);
    expect(asking(api, SESSION)[0]?.body).to.deep.equal({ link: 'lnk_secret' });
    expect(asking(api, STATUS)[0]?.headers.get('authorization')).to.equal('Bearer claim-token');
  });

  it('opens a link that is followed while the page is open', async () => {
    const api = fakeApi({ [SESSION]: () => session(), [STATUS]: () => json(status()) });
    const element = mount(api);
    await until(() => find(element, '[data-sign-in]'));
    location.hash = '#claim=lnk_later';
    await until(() => find(element, '[part=case]'));
    expect(location.hash).to.equal('');
  });

  it('keeps the session of a case in memory only', async () => {
    const api = fakeApi({ [SESSION]: () => session(), [STATUS]: () => json(status()) });
    location.hash = '#claim=lnk_secret';
    const element = mount(api);
    await until(() => find(element, '[part=case]'));
    expect(JSON.stringify(sessionStorage)).not.to.contain('claim-token');
  });

  it('offers the reference and a code where a link is dead', async () => {
    const api = fakeApi({ [SESSION]: () => problem(401, 'code_invalid') });
    location.hash = '#claim=lnk_old';
    const element = mount(api);
    await until(() => words(element).includes('This link does not work any more.'));
    expect(find(element, '#field-reference')).to.be.instanceOf(HTMLInputElement);
  });

  it('keeps a link that could not be tried yet', async () => {
    let offline = true;
    const api = fakeApi({
      [SESSION]: () => (offline ? problem(503, 'unavailable') : session()),
      [STATUS]: () => json(status()),
    });
    location.hash = '#claim=lnk_secret';
    const element = mount(api);
    await until(() => find(element, '[role=alert]'));
    offline = false;
    press(element, 'Try again');
    await until(() => find(element, '[part=case]'));
  });

  it('sends a code to whoever has the reference, and opens the case with it', async () => {
    const api = fakeApi({
      'POST /v1/sign-in-codes': () => json({ expiresInSeconds: 600, digits: 8 }, { status: 202 }),
      [SESSION]: () => session(),
      [STATUS]: () => json(status()),
    });
    const element = mount(api);
    await until(() => find(element, '[data-sign-in]'));
    type(element, 'reference', REF);
    type(element, 'sign-in-email', 'aigerim@example.com');
    press(element, 'Send code');
    await until(() => find(element, '#field-sign-in-code'));
    type(element, 'sign-in-code', '4821 0973');
    press(element, 'Sign in');
    await until(() => find(element, '[part=case]'));
    expect(asking(api, 'POST /v1/sign-in-codes')[0]?.body).to.deep.equal({
      email: 'aigerim@example.com',
      ref: REF,
    });
    expect(asking(api, SESSION)[0]?.body).to.deep.equal({
      email: 'aigerim@example.com',
      code: '48210973',
      ref: REF,
    });
    await until(() => element.shadowRoot?.activeElement?.matches('h2'));
  });

  it('says what is missing before it asks for a code', async () => {
    const api = fakeApi();
    const element = mount(api);
    await until(() => find(element, '[data-sign-in]'));
    press(element, 'Send code');
    await until(() => find(element, '#field-reference-error') && find(element, '#field-sign-in-email-error'));
    expect(element.shadowRoot?.activeElement?.id).to.equal('field-reference');
    expect(asking(api, 'POST /v1/sign-in-codes')).to.have.length(0);
  });

  it('shows the same for a wrong, a foreign and an expired reference', async () => {
    const views: string[] = [];
    for (const ref of ['WC-0000-0000', 'WC-FFFF-FFFF']) {
      const api = fakeApi({
        'POST /v1/sign-in-codes': () => json({ expiresInSeconds: 600, digits: 8 }, { status: 202 }),
        [SESSION]: () => problem(401, 'code_invalid'),
      });
      const element = mount(api);
      await until(() => find(element, '[data-sign-in]'));
      type(element, 'reference', ref);
      type(element, 'sign-in-email', 'x@example.com');
      press(element, 'Send code');
      await until(() => find(element, '#field-sign-in-code'));
      type(element, 'sign-in-code', '00000000');
      press(element, 'Sign in');
      await until(() => find(element, '[role=alert]'));
      views.push(words(element).replace(/in \d+ s/, ''));
      clear();
    }
    expect(views[0]).to.equal(views[1]).and.to.contain('This code is wrong or has expired.');
  });

  it('shows a case to a person who is signed in, and the way in where he may not see it', async () => {
    sessionStorage.setItem('warranty:session:https://api.example:pk_1', JSON.stringify({ token: 'person' }));
    const { claim } = status();
    const api = fakeApi({ [`GET /v1/claims/${CLAIM}`]: () => json(claim), [STATUS]: () => json(status()) });
    const element = mount(api, { claimId: CLAIM });
    await until(() => find(element, '[part=case]'));
    expect(asking(api, STATUS)[0]?.headers.get('authorization')).to.equal('Bearer person');
    clear();
    const views: string[] = [];
    for (const code of ['not_found', 'forbidden']) {
      const stranger = mount(fakeApi({ [STATUS]: () => problem(code === 'forbidden' ? 403 : 404, code) }), {
        ref: REF,
      });
      await until(() => words(stranger).includes('This case cannot be shown here.'));
      views.push(words(stranger));
    }
    expect(views[0]).to.equal(views[1]);
  });

  it('asks once for the case of a person, and not again by itself when the service has trouble', async () => {
    sessionStorage.setItem('warranty:session:https://api.example:pk_1', JSON.stringify({ token: 'person' }));
    const path = `GET /v1/claims/${CLAIM}`;
    const api = fakeApi({ [path]: () => problem(500, 'internal') });
    const element = mount(api, { claimId: CLAIM });
    await until(() => find(element, '[role=alert]'));
    for (let turn = 0; turn < 5; turn++) {
      element.requestUpdate();
      await element.updateComplete;
      await settle();
    }
    expect(asking(api, path)).to.have.length(1);
  });

  it('asks nothing for a reference as long as nobody may see it', async () => {
    const api = fakeApi();
    const element = mount(api, { ref: REF });
    await until(() => find<HTMLInputElement>(element, '#field-reference')?.value === REF);
    expect(asking(api, STATUS)).to.have.length(0);
  });

  it('follows with the session of the element that made the claim', async () => {
    const { api, element } = await openCase();
    expect(asking(api, STATUS)[0]?.headers.get('authorization')).to.equal('Bearer draft-token');
    expect(element.status?.claim.ref).to.equal(REF);
  });

  it('polls every four seconds, draws nothing on 304 and tells news once', async () => {
    const clock = new StoppedClock();
    const { api, element, current } = await openCase(status(), {}, { clock });
    const before = find(element, '[part=case]')?.innerHTML;
    await until(() => clock.asleep === 1);
    expect(clock.pauses).to.deep.equal([4000]);
    await clock.pass();
    await until(() => clock.asleep === 1);
    expect(asking(api, STATUS)[1]?.headers.get('if-none-match')).to.equal('"3.2.reviewing"');
    expect([find(element, '[part=case]')?.innerHTML, said(element)]).to.deep.equal([before, '']);
    const { timeline } = status();
    current.status = status({}, { timeline: [...timeline, entry(3, { text: 'Approved' })] });
    await clock.pass();
    await until(() => said(element) === 'New: Approved');
    await clock.pass();
    await until(() => clock.asleep === 1);
    expect(said(element)).to.equal('New: Approved');
  });

  it('stops polling while the page is hidden and asks at once when it is seen again', async () => {
    const clock = new StoppedClock();
    const { api } = await openCase(status(), {}, { clock });
    await until(() => clock.asleep === 1);
    look('hidden');
    await settle();
    expect([clock.asleep, asking(api, STATUS).length]).to.deep.equal([0, 1]);
    look('visible');
    await until(() => asking(api, STATUS).length === 2);
  });

  it('tells the page of each phase, once', async () => {
    const clock = new StoppedClock();
    const seen: string[] = [];
    const listen = ({ ref, phase }: { ref: string; phase: string }): void =>
      void seen.push(`${ref} ${phase}`);
    addEventListener('warranty-status-changed', listen);
    const { current } = await openCase(status(), {}, { clock });
    current.status = status({ phase: 'ready', phaseText: 'Ready', version: 4 });
    await until(() => clock.asleep === 1);
    await clock.pass();
    await until(() => seen.length === 2);
    removeEventListener('warranty-status-changed', listen);
    expect(seen).to.deep.equal([`${REF} reviewing`, `${REF} ready`]);
  });

  it('says that the case may be out of date while there is no connection', async () => {
    const clock = new StoppedClock();
    let down = false;
    const current = { status: status() };
    const { element } = await openCase(
      current.status,
      { [STATUS]: (seen) => (down ? problem(503, 'unavailable') : serving(current)(seen)) },
      { clock },
    );
    await until(() => clock.asleep === 1);
    down = true;
    await clock.pass();
    await until(() => words(element).includes('may be out of date'));
    down = false;
    await clock.pass();
    await until(() => !words(element).includes('may be out of date'));
  });

  it('asks again in the other language when the page changes it', async () => {
    const { api, element } = await openCase();
    element.closest('warranty-provider')?.setAttribute('lang', 'ru');
    await until(() => words(element).includes('История'));
    await until(() => asking(api, STATUS).at(-1)?.headers.get('accept-language')?.startsWith('ru'));
    expect(asking(api, STATUS).at(-1)?.headers.get('if-none-match')).to.equal(null);
  });
});

import { expect } from 'chai';
import { clear, json, problem, until } from '../core/fixture.ts';
import { violations } from '../core/violations.ts';
import { DeskStand, ME } from './fixture.ts';

describe('the desk', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
    localStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('signs in by a mailed code that is pasted, and keeps the session of a person', async () => {
    const stand = new DeskStand(
      {
        'POST /v1/sign-in-codes': () => json({ expiresInSeconds: 600, digits: 8 }, { status: 202 }),
        'POST /v1/sessions': () =>
          json({ token: 'st_9', kind: 'person', expiresAt: ME.expiresAt, claim: null }, { status: 201 }),
      },
      { signedIn: false },
    );
    await stand.one('[name=sign-in-email]');
    expect(await violations(stand.desk)).to.deep.equal([]);
    await stand.type('sign-in-email', 'aigerim@altai.example');
    await stand.click('.sign-in [type=submit]');
    const code = await stand.one<HTMLInputElement>('[name=sign-in-code]');
    expect([code.autocomplete, code.inputMode]).to.deep.equal(['one-time-code', 'numeric']);
    expect(await violations(stand.desk)).to.deep.equal([]);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ' 4821 0973\n');
    code.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    await stand.one('.case-row');
    expect(stand.asked('POST /v1/sessions')[0]?.body).to.deep.equal({
      email: 'aigerim@altai.example',
      code: '48210973',
    });
    expect(stand.asked('GET /v1/me')[0]?.headers.get('authorization')).to.equal('Bearer st_9');
    expect(sessionStorage.getItem('warranty:session:https://api.example:pk_1')).to.contain('st_9');
  });

  it('says what is wrong with an address or a code, and leaves it there', async () => {
    const stand = new DeskStand(
      {
        'POST /v1/sign-in-codes': () => json({ expiresInSeconds: 600, digits: 8 }, { status: 202 }),
        'POST /v1/sessions': () => problem(401, 'code_invalid'),
      },
      { signedIn: false },
    );
    await stand.type('sign-in-email', 'aigerim');
    await stand.click('.sign-in [type=submit]');
    await stand.one('[name=sign-in-email][aria-invalid=true]');
    expect(stand.asked('POST /v1/sign-in-codes')).to.have.length(0);
    await stand.type('sign-in-email', 'aigerim@altai.example');
    await stand.click('.sign-in [type=submit]');
    await stand.type('sign-in-code', '1234');
    await stand.click('.sign-in [type=submit]');
    await stand.one('[name=sign-in-code][aria-invalid=true]');
    await stand.type('sign-in-code', '1234 5678');
    await stand.click('.sign-in [type=submit]');
    await until(() => stand.words.includes('wrong or has expired'));
    expect((await stand.one<HTMLInputElement>('[name=sign-in-code]')).value).to.equal('1234 5678');
    expect(await violations(stand.desk)).to.deep.equal([]);
  });

  it('tells those who are not staff so, and lets them out', async () => {
    const stand = new DeskStand({
      'GET /v1/me': () => json({ ...ME, staff: false }),
      'DELETE /v1/sessions/current': () => new Response(null, { status: 204 }),
    });
    await until(() => stand.words.includes('for the staff of the service'));
    expect(stand.asked('GET /v1/claims')).to.have.length(0);
    expect(await violations(stand.desk)).to.deep.equal([]);
    await stand.click('.door button');
    await stand.one('[name=sign-in-email]');
    expect(sessionStorage.length).to.equal(0);
  });

  it('keeps what was typed when the session ends, and shows it after signing in again', async () => {
    let known = true;
    const stand = new DeskStand(
      {
        'POST /v1/claims/claim_1/messages': () => ((known = false), problem(401, 'unauthenticated')),
        'GET /v1/me': () => (known ? json(ME) : problem(401, 'unauthenticated')),
        'POST /v1/sign-in-codes': () => json({ expiresInSeconds: 600, digits: 8 }, { status: 202 }),
        'POST /v1/sessions': () => {
          known = true;
          return json(
            { token: 'st_2', kind: 'person', expiresAt: ME.expiresAt, claim: null },
            { status: 201 },
          );
        },
      },
      { open: true },
    );
    await stand.type('comment', 'We have found it');
    (await stand.one<HTMLFormElement>('form:has(textarea)')).requestSubmit();
    await stand.type('sign-in-email', 'aigerim@altai.example');
    await stand.click('.sign-in [type=submit]');
    await stand.type('sign-in-code', '12345678');
    await stand.click('.sign-in [type=submit]');
    const again = await stand.one<HTMLTextAreaElement>('[name=comment]');
    expect(again.value).to.equal('We have found it');
  });

  it('goes through the list by single keys, opens, writes, and goes back', async () => {
    const stand = new DeskStand();
    const row = await stand.one('.case-row');
    stand.press('j');
    expect(stand.focused).to.equal(row);
    row.click();
    await until(() => stand.focused?.matches('[data-heading]'));
    stand.press('n', stand.desk);
    await until(() => stand.focused?.matches('[name=internal_service]'));
    expect(stand.press('r', stand.focused ?? document.body)).to.equal(true);
    stand.press('Escape');
    await until(() => stand.focused?.matches('.case-row'));
    stand.press('/');
    await until(() => stand.focused?.matches('[name=q]'));
    expect(stand.desk.place.ref).to.equal(undefined);
  });

  it('lists its keys, and switches them off for good', async () => {
    const stand = new DeskStand();
    await stand.one('.case-row');
    stand.press('?');
    const dialog = await stand.one<HTMLDialogElement>('dialog[open]');
    expect(await violations(stand.desk)).to.deep.equal([]);
    await stand.click('[name=keys]');
    dialog.close();
    await until(() => !dialog.open);
    expect(stand.press('/')).to.equal(true);
    expect(localStorage.length).to.equal(1);
  });

  it('tells the page where it is, and keeps it in the address only when asked to', async () => {
    const stand = new DeskStand();
    const places: unknown[] = [];
    stand.desk.addEventListener('warranty-desk-navigated', ({ place }) => places.push(place));
    await stand.click('.case-row');
    expect(places).to.deep.equal([{ filter: { tab: 'ours' }, ref: 'WC-7K3M-9Q2X' }]);
    expect(location.hash).to.equal('');
    stand.desk.route = 'hash';
    await stand.click('[data-tab=mine]');
    await until(() => location.hash === '#tab=mine&case=WC-7K3M-9Q2X');
  });

  for (const [width, panes] of [
    [1200, 2],
    [360, 1],
  ] as const) {
    it(`shows ${panes} pane${panes > 1 ? 's' : ''} at ${width} pixels, and nothing sticks out`, async () => {
      const stand = new DeskStand({}, { open: true });
      stand.desk.style.width = `${width}px`;
      await stand.one('[data-heading]');
      const base = stand.desk.shadowRoot?.querySelector('.base') as HTMLElement;
      expect(stand.all('.pane').filter((pane) => pane.checkVisibility())).to.have.length(panes);
      expect(base.scrollWidth).to.be.at.most(width);
      expect(await violations(stand.desk)).to.deep.equal([]);
    });
  }

  for (const lang of ['ru', 'kk', 'de', 'ar']) {
    it(`speaks ${lang}`, async () => {
      const stand = new DeskStand({}, { open: true });
      stand.desk.lang = lang;
      await stand.one('[data-heading]');
      const base = stand.desk.shadowRoot?.querySelector('.base') as HTMLElement;
      await until(() => base.lang === lang);
      expect(base.dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
      expect(stand.words).not.to.contain('Conversation');
      expect(await violations(stand.desk)).to.deep.equal([]);
    });
  }
});

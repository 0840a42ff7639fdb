import { expect } from 'chai';
import { clear, json, problem, until } from '../core/fixture.ts';
import type { Reply } from '../core/fixture.ts';
import { violations } from '../core/violations.ts';
import { SettingsStand } from './stand.ts';

const SITE = {
  id: 'embed_1',
  name: 'Web shop',
  key: 'pk_live_abc',
  mode: 'live',
  origins: ['https://shop.example'],
  enforceOrigins: false,
  allowNullOrigin: false,
  elements: null,
  organizationId: null,
  testClock: null,
  createdAt: '2026-11-20T08:00:00.000Z',
  revokedAt: null,
  version: 3,
};
const PROGRAM = {
  id: 'key_1',
  name: 'ERP',
  hint: 'sk_live_…aB3d',
  mode: 'live',
  scopes: ['claims:read'],
  organizationId: 'org_1',
  networks: [],
  createdAt: '2026-11-20T08:00:00.000Z',
  expiresAt: null,
  lastUsedAt: '2026-11-21T08:00:00.000Z',
  exposedOn: null,
  revokedAt: null,
  previous: null,
};
const seen = (origin: string, allowed: boolean) => ({
  origin,
  allowed,
  times: 1200,
  firstAt: '2026-11-20T08:00:00.000Z',
  lastAt: '2026-11-21T08:00:00.000Z',
});

const open = (path = '', replies: Record<string, Reply> = {}, lang = 'en') =>
  new SettingsStand(
    {
      'GET /v1/embed-keys': () =>
        json({ items: [SITE, { ...SITE, id: 'embed_2', name: 'Test', mode: 'test', key: 'pk_test_x' }] }),
      'GET /v1/api-keys': () => json({ items: [PROGRAM] }),
      'GET /v1/embed-keys/embed_1/origins': () =>
        json({ items: [seen('https://shop.example', true), seen('https://other.example', false)] }),
      'GET /v1/embed-keys/embed_2/origins': () => json({ items: [] }),
      ...replies,
    },
    { panel: 'keys', path, lang },
  );

describe('keys of web sites', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
  });

  it('are listed with what they let in, and opened by a press', async () => {
    const stand = open();
    await stand.sees('1 page listed');
    (await until(() => stand.all('button.item')[0])).click();
    await stand.sees('pk_live_abc');
    expect(stand.admin.place).to.deep.equal({ panel: 'keys', path: 'site/embed_1' });
    await stand.sees('warranty-lookup');
    expect(stand.words).to.contain(
      '<script type="module" src="https://api.example/widget/v1/lookup.js"></script>',
    );
  });

  it('shows an origin that is written wrongly at its field, and keeps what was typed', async () => {
    const stand = open('site/new', {
      'POST /v1/embed-keys': () =>
        problem(422, 'invalid', {
          errors: [{ pointer: '/origins/0', code: 'bad_origin', detail: 'As browsers write it' }],
        }),
    });
    await stand.type('name', 'Shop');
    await stand.type('origins', 'https://Shop.example/\n\nhttps://b.example');
    await stand.press('Create');
    await stand.sees('As browsers write it');
    expect((await stand.one<HTMLTextAreaElement>('[name=origins]')).value).to.contain(
      'https://Shop.example/',
    );
    expect(stand.words).not.to.contain('Some details need correcting');
    expect(stand.asked('POST /v1/embed-keys')[0]?.body).to.deep.equal({
      name: 'Shop',
      mode: 'live',
      origins: ['https://Shop.example/', 'https://b.example'],
      allowNullOrigin: false,
      enforceOrigins: false,
      elements: null,
    });
  });

  it('warn of what enforcing would break, and allow a page with one press', async () => {
    const stand = open('site/embed_1', {
      'PATCH /v1/embed-keys/embed_1': (asked) => json({ ...SITE, ...(asked.body as object), version: 4 }),
    });
    await stand.sees('https://other.example');
    expect(stand.words).not.to.contain('would stop working');
    await stand.tick('enforce', 'on');
    await stand.sees('One page that uses this key now would stop working:');
    await stand.press('Allow https://other.example');
    await until(() => stand.asked('PATCH /v1/embed-keys/embed_1').length === 1);
    const [asked] = stand.asked('PATCH /v1/embed-keys/embed_1');
    expect(asked?.body).to.deep.equal({ origins: ['https://shop.example', 'https://other.example'] });
    expect(asked?.headers.get('if-match')).to.equal('"3"');
  });

  it('send the elements that are ticked, and none at all is told at once', async () => {
    const stand = open('site/embed_1', {
      'PATCH /v1/embed-keys/embed_1': (asked) => json({ ...SITE, ...(asked.body as object), version: 4 }),
    });
    await stand.sees('https://other.example');
    for (const box of stand.all<HTMLInputElement>('[name=shown]')) box.checked = box.value === 'claim';
    await stand.press('Save');
    await until(() => stand.asked('PATCH /v1/embed-keys/embed_1').length === 1);
    expect(stand.asked('PATCH /v1/embed-keys/embed_1')[0]?.body).to.deep.include({ elements: ['claim'] });
    for (const box of stand.all<HTMLInputElement>('[name=shown]')) box.checked = false;
    await stand.press('Save');
    await stand.sees('Tick at least one.');
    expect(stand.asked('PATCH /v1/embed-keys/embed_1')).to.have.length(1);
  });

  it('of test mode name their serials and turn their clock with the key itself', async () => {
    const stand = open('site/embed_2', {
      'PUT /v1/test-clock': (asked) => json(asked.body),
    });
    await stand.sees('TEST-NOT-COVERED');
    const clock = await stand.one<HTMLInputElement>('#clock');
    clock.value = '2028-03-01T09:00';
    await stand.press('Set the clock');
    await stand.sees(/It is .*2028.* for this key/);
    const [asked] = stand.asked('PUT /v1/test-clock');
    expect(asked?.headers.get('authorization')).to.equal('Bearer pk_test_x');
  });
});

describe('keys of programs', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
  });

  it('of programs that decide have a limit, which is set at first and later', async () => {
    const limit = { amountMinor: 15000000, currency: 'KZT' };
    const decider = { ...PROGRAM, id: 'key_3', scopes: ['claims:decide'], amountLimit: limit };
    const stand = open('program/new', {
      'POST /v1/api-keys': () => json({ ...decider, secret: 'sk_live_secret' }, { status: 201 }),
      'PUT /v1/api-keys/key_3/limit': (asked) => json({ ...decider, ...(asked.body as object) }),
    });
    await stand.type('name', 'ERP');
    expect(stand.all('[name=amount]').filter((one) => one.checkVisibility())).to.deep.equal([]);
    await stand.tick('scopes', 'claims:decide');
    await stand.type('amount', '150000');
    await stand.type('currency', 'kzt');
    await stand.press('Create');
    await stand.sees('sk_live_secret');
    expect(stand.asked('POST /v1/api-keys')[0]?.body).to.deep.include({ amountLimit: limit });
    await stand.sees(/KZT\s150,000/);
    await stand.press('Set the limit');
    await stand.type('amount', '');
    const save = await until(() => stand.all('dialog[open] button[type=submit]')[0]);
    save.click();
    const asked = await until(() => stand.asked('PUT /v1/api-keys/key_3/limit')[0]);
    expect(asked.body).to.deep.equal({ amountLimit: null });
    await stand.sees('No limit');
  });

  it('show the secret once, with what was asked for', async () => {
    const stand = open('program/new', {
      'POST /v1/api-keys': () => json({ ...PROGRAM, id: 'key_2', secret: 'sk_live_secret' }, { status: 201 }),
    });
    await stand.type('name', 'ERP');
    await stand.press('Create');
    await stand.sees('Tick at least one.');
    await stand.tick('scopes', 'claims:read');
    await stand.type('networks', '203.0.113.0/24');
    await stand.one('option[value=org_1]');
    await stand.type('organizationId', 'org_1');
    await stand.press('Create');
    await stand.sees('sk_live_secret');
    const body = stand.asked('POST /v1/api-keys')[0]?.body;
    expect(body).to.deep.equal({
      name: 'ERP',
      mode: 'live',
      scopes: ['claims:read'],
      networks: ['203.0.113.0/24'],
      organizationId: 'org_1',
    });
    await stand.press('I have stored it');
    await until(() => !stand.words.includes('sk_live_secret'));
  });

  it('are rolled with the overlap that was chosen, and say how long the old secret works', async () => {
    const previous = { hint: 'sk_live_…aB3d', expiresAt: '2026-11-25T08:00:00.000Z', lastUsedAt: null };
    const stand = open('program/key_1', {
      'POST /v1/api-keys/key_1/roll': () =>
        json({ ...PROGRAM, previous, secret: 'sk_live_new' }, { status: 201 }),
    });
    await stand.press('New secret');
    const choice = await until(() => stand.all<HTMLSelectElement>('dialog[open] select')[0]);
    choice.value = '72';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    (await stand.one('dialog[open] .primary')).click();
    await stand.sees('sk_live_new');
    expect(stand.asked('POST /v1/api-keys/key_1/roll')[0]?.body).to.deep.equal({ overlapHours: 72 });
    await stand.sees(/The old secret sk_live_…aB3d works until/);
  });

  it('raise the alarm where a browser has sent them, and are revoked after a question', async () => {
    const stand = open('program/key_1', {
      'GET /v1/api-keys': () => json({ items: [{ ...PROGRAM, exposedOn: '2026-11-21' }] }),
      'POST /v1/api-keys/key_1/revoke': () => json({ ...PROGRAM, revokedAt: '2026-11-22T08:00:00.000Z' }),
    });
    await stand.sees(/On November 21, 2026 a browser sent this secret/);
    await stand.press('Revoke');
    expect(stand.asked('POST /v1/api-keys/key_1/revoke')).to.have.length(0);
    (await stand.one('dialog[open] .danger')).click();
    await until(() => stand.asked('POST /v1/api-keys/key_1/revoke').length === 1);
    await until(() => !stand.words.includes('New secret'));
  });

  for (const [path, lang] of [
    ['', 'en'],
    ['site/embed_1', 'ar'],
    ['site/embed_2', 'ru'],
    ['program/key_1', 'de'],
    ['program/new', 'kk'],
  ] as const) {
    it(`axe finds nothing at "${path}" in ${lang}`, async () => {
      const stand = open(path, {}, lang);
      await until(() => stand.all('h2')[1] && stand.all('button').length > 2);
      expect(await violations(stand.admin)).to.deep.equal([]);
    });
  }
});

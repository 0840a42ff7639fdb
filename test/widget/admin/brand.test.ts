import { expect } from 'chai';
import { clear, json, problem, until } from '../core/fixture.ts';
import type { Reply } from '../core/fixture.ts';
import { violations } from '../core/violations.ts';
import { SettingsStand } from './stand.ts';

const BRAND = {
  id: 'brand_1',
  slug: 'altai',
  hostedUrl: 'https://api.example/b/altai',
  name: 'Altai Computers',
  locales: ['en', 'ru'],
  defaultLocale: 'en',
  timeZone: 'Asia/Almaty',
  policy: 'verdict_and_terms',
  theme: { accent: '#0f6d63', 'on-accent': '#ffffff' },
  texts: { ru: { 'lookup.title': 'Гарантия Алтая' } },
  menu: [],
  support: { email: 'help@altai.example' },
  senderName: 'Altai',
  senderAddress: 'service@altai.example',
  updatedAt: '2026-11-20T08:00:00.000Z',
  version: 3,
};

const open = (path = '', replies: Record<string, Reply> = {}, lang = 'en') =>
  new SettingsStand(
    {
      'GET /v1/brand': () => json(BRAND),
      'PATCH /v1/brand': (asked) => json({ ...BRAND, ...(asked.body as object), version: 4 }),
      ...replies,
    },
    { panel: 'brand', path, lang },
  );
const accentOf = (stand: SettingsStand) =>
  getComputedStyle(stand.all('warranty-lookup')[0]!).getPropertyValue('--warranty-accent').trim();
const title = (stand: SettingsStand) =>
  stand.all('warranty-lookup')[0]?.shadowRoot?.querySelector('h2')?.textContent ?? '';

describe('the brand', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
  });

  it('is previewed in the colours that are typed, before anything is saved', async () => {
    const stand = open();
    await stand.type('theme.accent', '#123456');
    await until(() => accentOf(stand) === '#123456');
    await stand.type('theme.accent', '#1234');
    await until(() => accentOf(stand) === '');
    expect(stand.asked('PATCH /v1/brand')).to.deep.equal([]);
  });

  it('names what cannot be read with its ratio, and takes the colour that would do with one press', async () => {
    const stand = open();
    await stand.type('theme.accent', '#ffd400');
    await stand.sees(/Light\s*:\s+1\.43:1, needed 4\.5:1/);
    await stand.press('Take #000000 for “Label on the accent”');
    await stand.sees('Yes: every text has the contrast');
    await stand.press('Save');
    await until(() => stand.asked('PATCH /v1/brand').length === 1);
    const [asked] = stand.asked('PATCH /v1/brand');
    expect(asked?.body).to.deep.equal({ theme: { accent: '#ffd400', 'on-accent': '#000000' } });
    expect(asked?.headers.get('if-match')).to.equal('"3"');
    await until(() => !stand.words.includes('Not saved yet'));
  });

  it('shows a refused colour at its field', async () => {
    const stand = open('', {
      'PATCH /v1/brand': () =>
        problem(422, 'invalid', {
          errors: [{ pointer: '/theme/accent', code: 'low_contrast', detail: 'Too faint' }],
        }),
    });
    await stand.type('theme.accent', '#0f6d64');
    await stand.press('Save');
    await stand.sees('Too faint');
    expect(stand.words).to.contain('Not saved yet');
  });

  it('keeps what was typed when somebody else was faster, and builds on what is there now', async () => {
    const current = { ...BRAND, name: 'Altai', version: 7 };
    let version = '';
    const stand = open('contacts', {
      'PATCH /v1/brand': (asked) => {
        version = asked.headers.get('if-match') ?? '';
        return version === '"7"'
          ? json({ ...current, version: 8 })
          : problem(412, 'precondition_failed', { current });
      },
    });
    await stand.type('senderName', 'Altai service');
    await stand.press('Save');
    await stand.sees('Somebody else has changed this in the meantime');
    expect((await stand.one<HTMLInputElement>('[name=senderName]')).value).to.equal('Altai service');
    expect((await stand.one<HTMLInputElement>('[name=name]')).value).to.equal('Altai');
    await stand.press('Save');
    await until(() => version === '"7"');
    expect(stand.asked('PATCH /v1/brand')[1]?.body).to.deep.equal({ senderName: 'Altai service' });
  });

  it('says texts in each language beside what is said without them, and shows them at once', async () => {
    const stand = open('texts');
    await stand.sees('lookup.title');
    await stand.type('search', 'lookup.title');
    await stand.type('texts.en.lookup.title', 'Covered?');
    await until(() => title(stand) === 'Covered?');
    await stand.type('language', 'ru');
    await until(() => title(stand) === 'Гарантия Алтая');
    await stand.press('Save');
    await until(() => stand.asked('PATCH /v1/brand').length === 1);
    expect(stand.asked('PATCH /v1/brand')[0]?.body).to.deep.equal({
      texts: { ...BRAND.texts, en: { 'lookup.title': 'Covered?' } },
    });
  });

  it('has a menu whose links are added, ordered and labelled in each language', async () => {
    const stand = open('menu');
    await stand.press('Add a link');
    await stand.type('menu.0.label.en', 'Shop');
    await stand.type('menu.0.url', 'https://altai.example');
    await stand.press('Add a link');
    await stand.type('menu.1.label.en', 'Help');
    await stand.type('menu.1.label.ru', 'Помощь');
    await stand.type('menu.1.url', '/docs');
    await stand.press('Move link 2 up');
    await stand.press('Save');
    await until(() => stand.asked('PATCH /v1/brand').length === 1);
    expect(stand.asked('PATCH /v1/brand')[0]?.body).to.deep.equal({
      menu: [
        { label: { en: 'Help', ru: 'Помощь' }, url: '/docs' },
        { label: { en: 'Shop' }, url: 'https://altai.example' },
      ],
    });
  });

  for (const [path, lang] of [
    ['', 'ar'],
    ['texts', 'de'],
    ['menu', 'ru'],
    ['contacts', 'kk'],
  ] as const) {
    it(`axe finds nothing at "${path}" in ${lang}`, async () => {
      const stand = open(path, {}, lang);
      await until(() => stand.all('.tabs button').length >= 4);
      expect(await violations(stand.admin)).to.deep.equal([]);
    });
  }
});

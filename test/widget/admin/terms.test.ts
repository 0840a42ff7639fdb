import { expect } from 'chai';
import { clear, json, problem, until } from '../core/fixture.ts';
import type { Reply } from '../core/fixture.ts';
import { violations } from '../core/violations.ts';
import { SettingsStand } from './stand.ts';

const BODY = {
  code: 'house',
  name: 'House standard',
  kind: 'commercial',
  liableParty: 'manufacturer',
  startBases: ['correction', 'delivery', 'sale'],
  fallback: null,
  shelfCapMonths: null,
  periods: [
    { componentClass: 'whole', kind: 'months', value: 24 },
    { componentClass: 'display', kind: 'days', value: 90 },
  ],
  endConvention: 'same_date',
  exclusions: [{ code: 'liquid', texts: { en: 'Damage by liquid.', de: 'Flüssigkeit.' } }],
  replacementPolicy: { kind: 'inherit_remaining' },
  texts: { en: { summary: 'Two years.' } },
};
const SENTENCES = [{ code: 'periods', text: 'whole device: 24 months.' }];
const DRAFT = {
  id: 'draft_1',
  code: 'house',
  body: BODY,
  sentences: SENTENCES,
  published: 1,
  updatedAt: '2026-11-20T08:00:00.000Z',
  version: 3,
};
const TERM = {
  id: 'term_1',
  code: 'house',
  version: 1,
  name: 'House standard',
  validFrom: '2026-01-01',
  publishedAt: '2026-01-01T08:00:00.000Z',
  body: BODY,
  sentences: SENTENCES,
};
const PRESET = {
  id: 'eu',
  jurisdiction: 'EU',
  name: 'Legal guarantee in the EU',
  source: { law: 'Directive (EU) 2019/771', url: 'https://law.example', check: 'lawyer' },
  body: {
    ...BODY,
    code: 'legal-eu',
    name: 'Legal guarantee',
    kind: 'statutory',
    source: { law: 'Directive (EU) 2019/771', check: 'lawyer' },
  },
  sentences: SENTENCES,
};
const cover = (verdict: string, lastCoveredDay: string) => ({ verdict, lastCoveredDay, lifetime: false });
const PREVIEW = {
  sentences: [{ code: 'periods', text: 'whole device: 12 months.' }],
  samples: [0, 1, 2].map(() => cover('covered', '2027-01-31')),
  units: {
    total: 4000,
    examined: 2000,
    sampled: true,
    verdictChanges: 7,
    lastDayChanges: 90,
    examples: [
      {
        unitId: 'unit_1',
        serial: 'ALT-1',
        before: cover('covered', '2027-03-01'),
        after: cover('not_covered', '2026-03-01'),
      },
    ],
  },
};

const open = (path = '', replies: Record<string, Reply> = {}, lang = 'en') =>
  new SettingsStand(
    {
      'GET /v1/term-drafts': () => json({ items: [DRAFT] }),
      'GET /v1/terms': () => json({ items: [TERM] }),
      'GET /v1/term-presets': () => json({ items: [PRESET] }),
      'POST /v1/term-drafts/draft_1/preview': () => json(PREVIEW),
      'PATCH /v1/term-drafts/draft_1': (asked) => json({ ...DRAFT, ...(asked.body as object), version: 4 }),
      ...replies,
    },
    { panel: 'terms', path, lang, rights: ['unit.change_dates'] },
  );

describe('the term workbench', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
  });

  it('lists what is being written and what is published, in sentences', async () => {
    const stand = open();
    await stand.sees('House standard · version 1');
    await stand.sees('whole device: 24 months.');
    (await until(() => stand.all('button.item')[0])).click();
    await until(() => stand.admin.place.path === 'draft_1' || undefined);
  });

  it('begins with a law, and says that a lawyer has to look at it', async () => {
    const stand = open();
    await stand.sees('Being written');
    await stand.type('from', 'eu');
    await stand.press('Write a term');
    await stand.sees('Ask your lawyer');
    await stand.sees('Directive (EU) 2019/771');
    expect((await stand.one<HTMLInputElement>('[name=code]')).value).to.equal('legal-eu');
  });

  it('shows what it gives for samples and own devices before it is saved, and keeps what it has no field for', async () => {
    const stand = open('draft_1');
    await stand.type('months_whole', '12');
    await stand.press('Preview');
    await stand.sees('2000 of 4000 devices computed.');
    await stand.sees('Another verdict today: 7. Another last day: 90.');
    await stand.sees(/ALT-1 Now ?: Covered, .* Then ?: Not covered/);
    await stand.sees('whole device: 12 months.');
    const [asked] = stand.asked('POST /v1/term-drafts/draft_1/preview');
    const { body, samples } = asked?.body as { body: typeof BODY; samples: object[] };
    expect(body.periods).to.deep.equal([
      { componentClass: 'whole', kind: 'months', value: 12 },
      { componentClass: 'display', kind: 'days', value: 90 },
    ]);
    expect(body.exclusions).to.deep.equal(BODY.exclusions);
    expect(samples).to.have.length(3);
    await stand.type('sample_0', '2024-02-29');
    await until(() => stand.asked('POST /v1/term-drafts/draft_1/preview').length === 2 || undefined);
    const [, again] = stand.asked('POST /v1/term-drafts/draft_1/preview');
    expect((again?.body as typeof PREVIEW).samples[0]).to.deep.equal({ dates: { delivery: '2024-02-29' } });
  });

  it('takes the dates in the order that is chosen, and exclusions as they are said', async () => {
    const stand = open('draft_1');
    for (const [at, basis] of ['sale', 'delivery', '', ''].entries()) await stand.type(`start_${at}`, basis);
    await stand.type('exclusions', 'Damage by liquid.\nTheft.');
    await stand.press('Preview');
    const asked = await until(() => stand.asked('POST /v1/term-drafts/draft_1/preview')[0]);
    const { body } = asked?.body as { body: typeof BODY };
    expect(body.startBases).to.deep.equal(['correction', 'sale', 'delivery']);
    expect(body.exclusions).to.deep.equal([
      ...BODY.exclusions,
      { code: 'exclusion-2', texts: { en: 'Theft.' } },
    ]);
  });

  it('publishes after saying what happens to whom', async () => {
    const stand = open('draft_1', {
      'POST /v1/term-drafts/draft_1/publish': () => json({ ...TERM, version: 2 }),
    });
    await stand.press('Publish');
    await stand.sees('Devices that are sold keep their terms');
    (await until(() => stand.all('dialog button.primary').find((one) => one.checkVisibility()))).click();
    await until(() => stand.asked('POST /v1/term-drafts/draft_1/publish').length === 1 || undefined);
    const [asked] = stand.asked('POST /v1/term-drafts/draft_1/publish');
    expect(asked?.headers.get('if-match')).to.equal('"4"');
    expect(stand.asked('PATCH /v1/term-drafts/draft_1')[0]?.headers.get('if-match')).to.equal('"3"');
    await until(() => stand.admin.place.path === '' || undefined);
  });

  it('shows a refusal at its field, and keeps what was typed', async () => {
    const stand = open('draft_1', {
      'PATCH /v1/term-drafts/draft_1': () =>
        problem(422, 'invalid', {
          errors: [{ pointer: '/body/code', code: 'taken', detail: 'There is a draft with this code' }],
        }),
    });
    await stand.type('name', 'Another name');
    await stand.press('Save');
    await stand.sees('There is a draft with this code');
    expect((await stand.one<HTMLInputElement>('[name=name]')).value).to.equal('Another name');
  });

  for (const lang of ['en', 'ar']) {
    it(`has nothing for axe to find (${lang})`, async () => {
      const list = open('', {}, lang);
      await list.one('h3#published');
      expect(await violations(list.admin)).to.deep.equal([]);
      clear();
      const stand = open('draft_1', {}, lang);
      (await stand.one('details summary')).click();
      (await until(() => stand.all('form button:not([type=submit])')[0])).click();
      await stand.one('section[aria-labelledby=own]');
      expect(await violations(stand.admin)).to.deep.equal([]);
    });
  }
});

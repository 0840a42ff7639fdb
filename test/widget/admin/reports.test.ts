import { expect } from 'chai';
import { clear, json, until } from '../core/fixture.ts';
import { EXPORT_LINK, watchDownloads } from '../core/downloads.ts';
import { violations } from '../core/violations.ts';
import { SettingsStand } from './stand.ts';

const claims = {
  metric: 'open_claims',
  definition: 'Claims that were sent and not closed.',
  from: '2026-10-24',
  to: '2026-11-22',
  by: 'product',
  total: { count: 3, of: null, value: 3 },
  groups: [
    { label: 'Desktop L200', count: 2, of: null, value: 2 },
    { label: null, count: 1, of: null, value: 1 },
  ],
  parts: [{ part: 'reviewing', count: 3 }],
};
const lookups = {
  ...claims,
  metric: 'lookup_success',
  definition: 'Look-ups that end in one device.',
  by: 'dealer',
  total: { count: 1, of: 3, value: 1 / 3 },
  groups: [{ label: 'Irtysh IT', count: 1, of: 3, value: 1 / 3 }],
  parts: [{ part: 'near_miss', count: 2 }],
};

const open = (lang = 'en') =>
  new SettingsStand(
    {
      'GET /v1/metrics': ({ url }) =>
        json(url.searchParams.get('metric') === 'lookup_success' ? lookups : claims),
    },
    { panel: 'reports', lang, rights: ['claim.read_internal'] },
  );

describe('reports', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
  });

  it('say a measure, how it is counted, and what it is made of', async () => {
    const stand = open();
    await stand.sees(/Open claims\s*:\s+3/);
    await stand.sees('Claims that were sent and not closed.');
    await stand.sees(/Desktop L200\s+2/);
    await stand.sees(/Belongs to none\s+1/);
    await stand.sees(/We are checking the cover and the documents\s+3/);
    const widths = stand.all('td svg rect').map((bar) => bar.getAttribute('width'));
    expect(widths).to.deep.equal(['100', '50']);
  });

  it('are asked for by measure, grouping and days', async () => {
    const stand = open();
    await stand.sees('Desktop L200');
    await stand.type('metric', 'lookup_success');
    await stand.type('by', 'dealer');
    await stand.type('from', '2026-11-01');
    await stand.press('Show');
    await stand.sees(/Irtysh IT\s+33.3%\s+1\s+of\s+3/);
    await stand.sees(/Nearly a known one\s+2/);
    const asked = stand.asked('GET /v1/metrics').at(-1)!.url.searchParams;
    expect([asked.get('by'), asked.get('from')]).to.deep.equal(['dealer', '2026-11-01']);
  });

  it('are saved as they are shown, for whoever may take them along', async () => {
    const downloads = watchDownloads();
    const stand = new SettingsStand(
      { ...EXPORT_LINK, 'GET /v1/metrics': () => json(claims) },
      { panel: 'reports', rights: ['claim.read_internal', 'export'] },
    );
    await stand.press('Save this report: CSV');
    await until(() => downloads.urls.length === 1);
    downloads.end();
    const { list, format, filters } = stand.asked('POST /v1/exports/links')[0]!.body as Record<
      string,
      object
    >;
    expect([list, format]).to.deep.equal(['metrics', 'csv']);
    expect(filters).to.include({ metric: 'open_claims', by: 'product' });
    clear();
    const other = open();
    await other.sees('Desktop L200');
    expect(other.all('[data-save]')).to.have.length(0);
  });

  it('are not asked for without days', async () => {
    const stand = open();
    await stand.sees('Desktop L200');
    await stand.type('to', '');
    await stand.press('Show');
    await until(() => stand.all('.error').length === 1);
    expect(stand.asked('GET /v1/metrics')).to.have.length(1);
  });

  for (const lang of ['en', 'ar'])
    it(`are without violations in ${lang}`, async () => {
      const stand = open(lang);
      await stand.sees('Desktop L200');
      expect(await violations(stand.admin)).to.deep.equal([]);
    });
});

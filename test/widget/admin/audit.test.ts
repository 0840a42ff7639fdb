import { expect } from 'chai';
import { clear, json, problem, until } from '../core/fixture.ts';
import type { Reply } from '../core/fixture.ts';
import { EXPORT_LINK, watchDownloads } from '../core/downloads.ts';
import { violations } from '../core/violations.ts';
import { SettingsStand } from './stand.ts';

const entry = (id: string, more: object = {}) => ({
  id,
  at: '2026-11-20T08:00:00.000Z',
  action: 'brand.update',
  object: { type: 'brand', id: 'brand_1', name: 'Altai' },
  actor: { kind: 'user', id: 'user_9', name: 'Ruslan Nastroikin' },
  onBehalfOf: null,
  reason: 'New shop',
  changes: { 'theme.accent': { from: '#111111', to: '#222222' } },
  requestId: 'req_1',
  chained: true,
  ...more,
});
const CHAIN = {
  sealed: { seq: 1200, at: '2026-11-20T08:00:00.000Z' },
  anchored: null,
  verified: { from: 701, to: 1200 },
  fault: null,
};

const open = (replies: Record<string, Reply> = {}, lang = 'en') =>
  new SettingsStand(
    {
      'GET /v1/audit': ({ url }) =>
        json(
          url.searchParams.has('cursor')
            ? { items: [entry('audit_2', { action: 'some_thing.new-verb' })], nextCursor: null }
            : { items: [entry('audit_1')], nextCursor: 'next' },
        ),
      'GET /v1/audit/chain': () => json(CHAIN),
      ...replies,
    },
    { panel: 'audit', lang },
  );

describe('the audit', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
  });

  it('says who did what to which, why, and what changed', async () => {
    const stand = open();
    await stand.sees(/Ruslan Nastroikin · Brand: changed · Altai/);
    await stand.sees(/Reason\s*:\s+New shop/);
    (await stand.one('.entry summary')).click();
    await stand.sees(/theme\.accent\s+#111111\s+#222222/);
    await stand.sees('Sealed up to entry 1,200');
    await stand.sees('Entries 701 to 1,200 were checked just now');
  });

  it('is saved as it is shown', async () => {
    const downloads = watchDownloads();
    const stand = open(EXPORT_LINK);
    await stand.press('Save this list: Excel');
    await until(() => downloads.urls.length === 1);
    downloads.end();
    const body = stand.asked('POST /v1/exports/links')[0]!.body;
    expect(body).to.deep.equal({ list: 'audit', format: 'xlsx', filters: {} });
  });

  it('goes on by its cursor, and says an action that it does not know by its code', async () => {
    const stand = open();
    await stand.press('Load more');
    await stand.sees('some thing: new-verb');
    expect(stand.asked('GET /v1/audit').at(-1)?.url.searchParams.get('cursor')).to.equal('next');
  });

  it('is filtered by object, person, action and time', async () => {
    const stand = open();
    await stand.sees('Brand: changed');
    await stand.type('object', 'brand_1');
    await stand.type('action', 'brand.update');
    await stand.type('from', '2026-11-01');
    await stand.type('to', '2026-11-20');
    await stand.press('Show');
    await until(() => stand.asked('GET /v1/audit').length === 2);
    const { searchParams } = stand.asked('GET /v1/audit')[1]!.url;
    expect(searchParams.get('object')).to.equal('brand_1');
    expect(searchParams.get('action')).to.equal('brand.update');
    const hours = Date.parse(searchParams.get('to') ?? '') - Date.parse(searchParams.get('from') ?? '');
    expect(hours / 3_600_000 / 24).to.be.closeTo(20, 0.1);
    (await stand.one('.entry summary')).click();
    await until(() => stand.all('[aria-busy=true]').length === 0);
    await stand.press('Only what Ruslan Nastroikin did');
    await until(() => stand.asked('GET /v1/audit').at(-1)?.url.searchParams.get('person') === 'user_9');
  });

  it('shows a wrong filter at its field', async () => {
    const stand = open({
      'GET /v1/audit': ({ url }) =>
        url.searchParams.has('object')
          ? problem(422, 'invalid', {
              errors: [{ pointer: '/object', code: 'bad_id', detail: 'Not an id of this portal' }],
            })
          : json({ items: [entry('audit_1')], nextCursor: null }),
    });
    await stand.sees('Brand: changed');
    await stand.type('object', 'x');
    await stand.press('Show');
    await stand.sees('Not an id of this portal');
  });

  it('F38: raises the alarm where the log was tampered with', async () => {
    const stand = open({
      'GET /v1/audit/chain': () =>
        json({ ...CHAIN, fault: { seq: 7, says: 'the row is not what was sealed here' } }),
    });
    await stand.sees('The log was tampered with: the row is not what was sealed here');
  });

  for (const lang of ['ru', 'ar'] as const) {
    it(`axe finds nothing in ${lang}`, async () => {
      const stand = open({}, lang);
      (await stand.one('.entry summary')).click();
      expect(await violations(stand.admin)).to.deep.equal([]);
    });
  }
});

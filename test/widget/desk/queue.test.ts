import { expect } from 'chai';
import { queriesOf, readFilter, TABS, writeFilter } from '../../../widget/desk/filter.ts';
import { readPlace, writePlace } from '../../../widget/desk/place.ts';
import { clear, json, until } from '../core/fixture.ts';
import { EXPORT_LINK, LINKED, watchDownloads } from '../core/downloads.ts';
import { violations } from '../core/violations.ts';
import { DeskStand, item, ME } from './fixture.ts';

const ask = (stand: DeskStand): string[] => stand.asked('GET /v1/claims').map(({ url }) => url.search);

describe('the queue of the desk', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
    localStorage.clear();
  });

  it('asks for each list by whose move it is', () => {
    const asked = Object.fromEntries(TABS.map((tab) => [tab, queriesOf({ tab })]));
    expect(asked).to.deep.equal({
      ours: [{ list: 'open', waiting: 'service' }],
      theirs: [
        { list: 'open', waiting: 'claimant' },
        { list: 'open', waiting: 'site_contact' },
      ],
      mine: [{ list: 'open', assignee: 'me' }],
      overdue: [{ list: 'open', overdue: 'true' }],
      open: [{ list: 'open' }],
      done: [{ list: 'done' }],
    });
  });

  it('searches everywhere, narrowed by the filters alone', () => {
    expect(queriesOf({ tab: 'mine', flag: 'serial_unknown', q: ' ALT ' })).to.deep.equal([
      { flag: 'serial_unknown', q: 'ALT' },
    ]);
    expect(queriesOf({ tab: 'done', q: 'A' })).to.deep.equal([{ list: 'done' }]);
  });

  it('reads back what it wrote, and nothing that it does not know', () => {
    const filter = {
      tab: 'overdue',
      state: 'approved',
      assignee: 'user_1',
      flag: undefined,
      q: 'Ä &=*',
    } as const;
    expect(readFilter(writeFilter(filter))).to.deep.equal(filter);
    expect(writeFilter(filter)).to.match(/^[\w=&%.+-]*$/);
    expect(readFilter('tab=x&state=y&assignee=z&flag=w').tab).to.equal('ours');
    expect(readFilter('assignee=%22').assignee).to.equal(undefined);
    expect(readPlace(writePlace({ filter, ref: 'WC-7K3M-9Q2X' }))).to.deep.equal({
      filter,
      ref: 'WC-7K3M-9Q2X',
    });
    expect(readPlace('#case=../me').ref).to.equal(undefined);
  });

  it('asks once when it opens, and again for the tab that is chosen', async () => {
    const stand = new DeskStand();
    await stand.one('.case-row');
    expect(ask(stand)).to.deep.equal(['?list=open&waiting=service&limit=25']);
    await stand.click('[data-tab=overdue]');
    await until(() => ask(stand).length === 2);
    expect(ask(stand)[1]).to.equal('?list=open&overdue=true&limit=25');
    expect(stand.desk.place.filter.tab).to.equal('overdue');
  });

  it('goes from tab to tab by arrow keys', async () => {
    const stand = new DeskStand();
    const tab = await stand.one('[data-tab=ours]');
    tab.focus();
    stand.press('ArrowRight', tab);
    await until(() => stand.desk.place.filter.tab === 'theirs');
    expect(stand.focused?.id).to.equal('tab-theirs');
  });

  it('shows who must do what by when, the claimant, the device, urgency and flags', async () => {
    const overdue = {
      owner: 'service',
      mine: false,
      step: 'decide',
      text: 'Altai decides.',
      due: '2026-11-01',
      overdue: true,
    } as const;
    const stand = new DeskStand({
      'GET /v1/claims': () => json({ items: [item({ next: overdue })], nextCursor: null }),
    });
    const row = await stand.one('.case-row');
    for (const part of [
      'WC-7K3M-9Q2X',
      'Overdue',
      'Altai decides.',
      'Steppe Clinics',
      'Desktop L200',
      'ALT-L2-48213907',
      'Urgent',
      'Proof missing',
    ])
      expect(row.textContent).to.contain(part);
    expect(await violations(stand.desk)).to.deep.equal([]);
  });

  it('reads two lists as one, the latest change first, and goes on where each ended', async () => {
    const pages: Record<string, string[][]> = {
      claimant: [['09', '05'], ['02']],
      site_contact: [['07', '06', '04']],
    };
    const stand = new DeskStand({
      'GET /v1/claims': ({ url }) => {
        const list = pages[url.searchParams.get('waiting') ?? ''] ?? [];
        const at = Number(url.searchParams.get('cursor') ?? 0);
        const items = (list[at] ?? []).map((day) =>
          item({ id: `claim_${day}`, ref: `WC-0000-00${day}`, updatedAt: `2026-11-${day}T00:00:00.000Z` }),
        );
        return json({ items, nextCursor: at + 1 < list.length ? String(at + 1) : null });
      },
    });
    await stand.click('[data-tab=theirs]');
    const days = (): string =>
      stand
        .all('.case-row')
        .map((row) => row.dataset['ref']?.slice(-2))
        .join();
    await until(() => days() === '09,07,06,05');
    await stand.click('.foot button');
    await until(() => days() === '09,07,06,05,04,02');
    expect(stand.all('.foot')).to.have.length(0);
  });

  it('says that something is new without moving what is being read', async () => {
    let items = [item()];
    const stand = new DeskStand({ 'GET /v1/claims': () => json({ items, nextCursor: null }) });
    await stand.one('.case-row');
    items = [item({ id: 'claim_9', ref: 'WC-9999-9999', updatedAt: '2026-11-21T00:00:00.000Z' }), ...items];
    const hide = (state: string): void => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    hide('hidden');
    hide('visible');
    const bar = await stand.one('.bar');
    expect(bar.textContent).to.contain('1 new or changed');
    expect(stand.all('.case-row')).to.have.length(1);
    bar.click();
    await until(() => stand.all('.case-row').length === 2);
    expect(stand.all('.bar')).to.have.length(0);
  });

  it('asks nothing while nobody looks', async () => {
    const stand = new DeskStand({}, { open: true });
    await stand.one('[data-heading]');
    await stand.one('.case-row');
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    const polls = stand.all('warranty-desk-queue, warranty-desk-case').length;
    const before = stand.seen.length;
    await stand.click('[data-tab=done]');
    await until(() => ask(stand).length === 2);
    expect([polls, stand.seen.length - before]).to.deep.equal([2, 1]);
    Reflect.deleteProperty(document, 'visibilityState');
    document.dispatchEvent(new Event('visibilitychange'));
  });

  it('keeps filters under a name, picks and deletes them', async () => {
    const stand = new DeskStand({
      'GET /v1/views': () =>
        json({
          items: [
            { id: 'view_1', list: 'claims', name: 'Mine, late', query: 'tab=mine&flag=serial_unknown' },
          ],
        }),
      'POST /v1/views': ({ body }) => json({ id: 'view_2', ...(body as object) }, { status: 201 }),
      'DELETE /v1/views/view_1': () => new Response(null, { status: 204 }),
    });
    await stand.click('[aria-expanded=false].icon-button');
    await stand.click('[data-view=view_1]');
    await until(() => stand.desk.place.filter.flag === 'serial_unknown');
    await until(() => ask(stand).at(-1) === '?list=open&assignee=me&flag=serial_unknown&limit=25');
    await stand.type('view-name', 'New');
    (await stand.one<HTMLFormElement>('.save-view')).requestSubmit();
    await stand.one('[data-view=view_2]');
    const [saved] = stand.asked('POST /v1/views');
    expect(saved?.body).to.deep.equal({ list: 'claims', name: 'New', query: 'tab=mine&flag=serial_unknown' });
    expect(await violations(stand.desk)).to.deep.equal([]);
    await stand.click("[aria-label='Delete the saved filter Mine, late']");
    await until(() => stand.all('[data-view=view_1]').length === 0);
  });

  it('saves the list as it is, both halves where it has two', async () => {
    const downloads = watchDownloads();
    const stand = new DeskStand({ ...EXPORT_LINK, 'GET /v1/me': () => json({ ...ME, rights: ['export'] }) });
    await stand.click('[data-tab=theirs]');
    await stand.click('[aria-expanded=false].icon-button');
    await stand.click('[data-save=claims] button');
    await until(() => downloads.urls.length === 2);
    downloads.end();
    expect(downloads.urls).to.deep.equal([LINKED, LINKED]);
    expect(stand.asked('POST /v1/exports/links').map(({ body }) => body)).to.deep.equal(
      ['claimant', 'site_contact'].map((waiting) => ({
        list: 'claims',
        format: 'csv',
        filters: { list: 'open', waiting },
      })),
    );
  });

  it('is empty in words', async () => {
    const stand = new DeskStand({ 'GET /v1/claims': () => json({ items: [], nextCursor: null }) });
    expect((await stand.one('.empty')).textContent).to.contain('Nothing waits in this list');
    expect(await violations(stand.desk)).to.deep.equal([]);
  });
});

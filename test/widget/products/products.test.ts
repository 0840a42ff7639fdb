import { expect } from 'chai';
import '../../../widget/register/index.ts';
import { readFilter, writeFilter } from '../../../widget/products/filter.ts';
import { windowOf } from '../../../widget/products/window.ts';
import { clear, EMBED, json, problem, until } from '../core/fixture.ts';
import { receipt } from '../lookup/answers.ts';
import { EXPORT_LINK, LINKED, watchDownloads } from '../core/downloads.ts';
import { violations } from '../core/violations.ts';
import { HEAD, PERSON, ProductsStand, unitItem } from './fixture.ts';

const cellOf = (stand: ProductsStand): string => {
  const { parentElement, dataset } = stand.focused!;
  return `${parentElement!.dataset['at']}/${dataset['col']}`;
};

describe('the list of devices', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
  });

  it('draws a window of rows, whatever the length of the list', () => {
    for (const scrolled of [0, 1, 5_000, 5_599_000, 9e9]) {
      const { from, to } = windowOf({ scrolled, height: 900, row: 56, count: 100_000 });
      expect(to - from).to.be.at.most(60);
      expect(from).to.be.at.least(0);
      expect(to).to.be.at.most(100_000);
      expect(to).to.be.above(from);
    }
    expect(windowOf({ scrolled: 0, height: 900, row: 56, count: 0 })).to.deep.equal({ from: 0, to: 0 });
  });

  it('reads back what it wrote, and nothing that it does not know', () => {
    const filter = { q: 'ALT *', lifecycle: 'active', modelId: 'model_1', place: 'Ward' } as const;
    expect(readFilter(writeFilter(filter))).to.deep.equal(filter);
    expect(writeFilter(filter)).to.match(/^[\w=&%.+-]*$/);
    expect(readFilter('#lifecycle=x&modelId=../me&verdict=no&flag=1')).to.deep.equal({});
  });

  it('asks for who, how many and the first page, and fetches the next as somebody comes near', async () => {
    const stand = new ProductsStand({ total: 1000 });
    await until(() => stand.rows.length > 5);
    expect(stand.queries()).to.deep.equal(['?limit=100']);
    const grid = await stand.one('[role=grid]');
    expect(grid.getAttribute('aria-rowcount')).to.equal('1001');
    grid.scrollTop = grid.scrollHeight;
    await until(() => stand.queries().length === 2);
    expect(stand.queries()[1]).to.equal('?limit=100&cursor=100');
    await until(() => stand.rows.some((row) => row.getAttribute('aria-rowindex') === '102'));
    expect(stand.rows.length).to.be.at.most(60);
  });

  it('moves by keys over cells, opens by Enter and keeps the focus while the list is scrolled away', async () => {
    const stand = new ProductsStand();
    await until(() => stand.rows.length > 5);
    stand.rows[0]!.querySelector<HTMLElement>('[tabindex="0"]')!.focus();
    stand.press('ArrowDown');
    await until(() => cellOf(stand) === '1/0');
    stand.press('ArrowRight');
    await until(() => cellOf(stand) === '1/1');
    stand.press('End', { ctrlKey: true });
    await until(() => cellOf(stand) === '99/5');
    stand.press('Home');
    await until(() => cellOf(stand) === '99/0');
    const grid = await stand.one('[role=grid]');
    grid.scrollTop = 0;
    await until(() => stand.rows.some(({ dataset }) => dataset['at'] === '0'));
    expect(cellOf(stand)).to.equal('99/0');
    let wanted = '';
    stand.products.addEventListener('warranty-show-serial', (event) => {
      wanted = event.unitId ?? '';
      event.preventDefault();
    });
    stand.press('Enter');
    expect(wanted).to.equal('unit_99');
    expect(stand.root.querySelector('dialog')).to.equal(null);
  });

  it('shows a device itself where nobody else does, and leads to its page', async () => {
    const unit = {
      ...unitItem(2),
      receipt,
      dates: [],
      events: [],
      actions: ['start-claim'],
      responsible: null,
    };
    const stand = new ProductsStand({ replies: { 'GET /v1/units/unit_2': () => json(unit) } });
    await until(() => stand.rows.length > 5);
    stand.rows[2]!.querySelector<HTMLElement>('.device')!.click();
    const link = await stand.one<HTMLAnchorElement>('dialog[open] a');
    expect(link.href).to.equal('https://warranty.example/b/altai/serial#unit=unit_2');
    expect(await violations(stand.products)).to.deep.equal([]);
  });

  it('chooses by space and a range by shift, and says how many', async () => {
    const stand = new ProductsStand();
    await until(() => stand.rows.length > 5);
    stand.rows[0]!.querySelector<HTMLElement>('[tabindex="0"]')!.focus();
    stand.press(' ');
    await until(() => stand.products.selected.length === 1);
    for (const at of [1, 2]) {
      stand.press('ArrowDown', { shiftKey: true });
      await until(() => cellOf(stand) === `${at}/0`);
    }
    expect(stand.products.selected.map(({ id }) => id)).to.deep.equal(['unit_0', 'unit_1', 'unit_2']);
    await until(() => stand.root.querySelector('[role=status]')!.textContent?.includes('Chosen: 3'));
    expect(stand.rows[1]!.getAttribute('aria-selected')).to.equal('true');
    stand.rows[6]!.querySelector<HTMLElement>('.device')!.dispatchEvent(
      new MouseEvent('click', { shiftKey: true, bubbles: true, composed: true }),
    );
    expect(stand.products.selected.length).to.equal(7);
    stand.press('a', { ctrlKey: true });
    expect(stand.products.selected.length).to.equal(100);
    stand.press('Escape');
    expect(stand.products.selected.length).to.equal(0);
  });

  it('searches in one box and is narrowed by chips and filters', async () => {
    const stand = new ProductsStand();
    const box = await stand.one<HTMLInputElement>('[name=q]');
    box.value = ' INV-7 ';
    box.form!.requestSubmit();
    await until(() => stand.queries().includes('?q=INV-7&limit=100'));
    (await stand.one('.pick[aria-pressed=false]')).click();
    await until(() => stand.queries().at(-1)?.includes('lifecycle=active'));
    stand.root.querySelector<HTMLElement>('.icon-button')!.click();
    const branch = await stand.one<HTMLSelectElement>('[name=filter-branchId]');
    branch.value = 'branch_1';
    branch.dispatchEvent(new Event('change'));
    await until(() => stand.queries().at(-1)?.includes('branchId=branch_1'));
    expect(stand.products.filter).to.deep.equal({ q: 'INV-7', lifecycle: 'active', branchId: 'branch_1' });
    expect((await stand.one('[role=grid]')).getAttribute('aria-rowcount')).to.equal('-1');
  });

  it('saves the list as it is narrowed, for whoever may take it along', async () => {
    const downloads = watchDownloads();
    const stand = new ProductsStand({ replies: EXPORT_LINK });
    (await stand.one('.pick[aria-pressed=false]')).click();
    await until(() => stand.queries().at(-1)?.includes('lifecycle=active'));
    stand.root.querySelector<HTMLElement>('.icon-button')!.click();
    (await until(() => stand.button('Excel'))).click();
    await until(() => downloads.urls.length === 1);
    downloads.end();
    expect(downloads.urls).to.deep.equal([LINKED]);
    const filters = { lifecycle: 'active' };
    expect(stand.asked('POST /v1/exports/links')[0]!.body).to.deep.equal({
      list: 'units',
      format: 'xlsx',
      filters,
    });
    clear();
    const other = new ProductsStand({ me: { ...HEAD, rights: ['unit.read'] } });
    (await other.one('.icon-button')).click();
    await other.one('[name=filter-branchId]');
    expect(other.button('Excel')).to.equal(undefined);
  });

  it('says why a list was not saved', async () => {
    const stand = new ProductsStand({
      replies: { 'POST /v1/exports/links': () => problem(403, 'forbidden') },
    });
    (await stand.one('.icon-button')).click();
    (await until(() => stand.button('CSV'))).click();
    await stand.one('[data-save=units] [role=alert]');
  });

  it('keeps filters under names', async () => {
    const saved = { id: 'view_1', list: 'units', name: 'Old', query: 'lifecycle=retired' };
    const stand = new ProductsStand({
      replies: {
        'GET /v1/views': () => json({ items: [saved, { ...saved, id: 'view_2', list: 'claims' }] }),
        'POST /v1/views': ({ body }) => json({ ...(body as object), id: 'view_3' }, { status: 201 }),
      },
    });
    await until(() => stand.rows.length > 0);
    stand.root.querySelector<HTMLElement>('.icon-button')!.click();
    (await stand.one('[data-view=view_1]')).click();
    await until(() => stand.queries().at(-1)?.includes('lifecycle=retired'));
    expect(stand.root.querySelector('[data-view=view_2]')).to.equal(null);
    (await stand.one<HTMLInputElement>('[name=view-name]')).value = 'Mine';
    stand.root.querySelector<HTMLInputElement>('[name=view-name]')!.form!.requestSubmit();
    await stand.one('[data-view=view_3]');
    expect(stand.asked('POST /v1/views')[0]!.body).to.deep.equal({
      list: 'units',
      name: 'Mine',
      query: 'lifecycle=retired',
    });
  });

  it('changes all that are chosen at once: place, person and name, with names to see before', async () => {
    const stand = new ProductsStand({
      replies: {
        'GET /v1/organizations/org_1': () => json({ namingPattern: '{branch}-{number:4}' }),
        'GET /v1/organizations/org_1/naming-preview': () =>
          json({ items: [{ serial: 'ALT-1', name: 'Karaganda-0001' }] }),
        'POST /v1/units/bulk': () => json({ changed: 2, items: [] }),
      },
    });
    await until(() => stand.rows.length > 5);
    for (const at of [0, 3]) stand.rows[at]!.querySelector<HTMLElement>('.check')!.click();
    (await until(() => stand.button('Move'))).click();
    const apply = await until(() => stand.button('Apply'));
    apply.click();
    await until(() => stand.root.querySelector('form .error'));
    expect(stand.asked('POST /v1/units/bulk')).to.deep.equal([]);
    const room = await stand.one<HTMLInputElement>('[name=change-room]');
    room.value = ' 214 ';
    room.dispatchEvent(new InputEvent('input'));
    (await stand.one<HTMLInputElement>('[name=change-name]')).click();
    await until(() => stand.root.querySelector('.hint')?.textContent?.includes('Karaganda-0001'));
    expect(await violations(stand.products)).to.deep.equal([]);
    apply.click();
    await until(() => stand.products.selected.length === 0);
    expect(stand.asked('POST /v1/units/bulk').map(({ body }) => body)).to.deep.equal([
      { ids: ['unit_0', 'unit_3'], changes: { room: '214' }, applyNamingPattern: true },
    ]);
    await until(() => stand.queries().length === 2);
    expect(stand.root.querySelector('dialog[open]')).to.equal(null);
  });

  it('is a few cards for whoever has two devices, each with its answer and a way to a claim', async () => {
    const stand = new ProductsStand({ total: 2, me: PERSON });
    const card = await stand.one('.device-card');
    expect(card.textContent).to.contain('Covered until 31 March 2029.');
    expect(stand.root.querySelector('[role=grid]')).to.equal(null);
    expect(stand.root.querySelector('[name=q]')).to.equal(null);
    let serial: string | undefined;
    stand.products.addEventListener('warranty-start-claim', (event) => {
      serial = event.serial;
      event.preventDefault();
    });
    card.querySelector('button')!.click();
    expect(serial).to.equal('ALT-L2-00000000');
  });

  it('leads to registration where there is nothing, and says so where nothing fits', async () => {
    const stand = new ProductsStand({ total: 0 });
    await until(() => stand.products.state === 'empty');
    const told: string[] = [];
    for (const type of ['warranty-start-registration', 'warranty-start-import'] as const) {
      stand.products.addEventListener(type, (event) => {
        told.push(type);
        event.preventDefault();
      });
    }
    stand.button('Bring in a list')!.click();
    stand.button('Register a product')!.click();
    expect(told).to.deep.equal(['warranty-start-import', 'warranty-start-registration']);
    stand.products.filter = { lifecycle: 'scrapped' };
    await until(() => stand.button('Clear filters'));
  });

  it('hands the registration of a product to the element of the page that does it', async () => {
    const stand = new ProductsStand({
      total: 0,
      replies: { 'GET /v1/embed': () => json({ ...EMBED, elements: ['products', 'register'] }) },
    });
    const form = document.createElement('warranty-register');
    stand.products.closest('warranty-provider')!.append(form);
    await until(() => form.shadowRoot?.querySelector('[name=serials]'));
    await until(() => stand.products.state === 'empty');
    stand.button('Register a product')!.click();
    const focused = await until(() => form.shadowRoot?.activeElement);
    expect(focused.getAttribute('name')).to.equal('serials');
  });

  it('keeps what it has when a further page fails, and tries again', async () => {
    let broken = true;
    const page = { items: Array.from({ length: 30 }, (_, n) => unitItem(n)), nextCursor: '30' };
    const stand = new ProductsStand({
      replies: {
        'GET /v1/units': ({ url }) =>
          !url.searchParams.has('cursor')
            ? json(page)
            : broken
              ? problem(503, 'unavailable')
              : json({ items: [unitItem(30)], nextCursor: null }),
      },
    });
    const again = await until(() => stand.button('Try again'));
    expect(stand.rows.length).to.be.above(5);
    broken = false;
    again.click();
    await until(() => stand.root.querySelector('[role=grid]')?.getAttribute('aria-rowcount') === '32');
  });

  it('asks for a sign-in first', async () => {
    const stand = new ProductsStand({ signedIn: false });
    await stand.one('[name=sign-in-email]');
    expect(stand.asked('GET /v1/units')).to.deep.equal([]);
  });

  it('has nothing that axe finds: table, chosen, filters, cards, empty, right to left', async () => {
    const stand = new ProductsStand();
    await until(() => stand.rows.length > 5);
    stand.press(' ');
    stand.root.querySelector<HTMLElement>('.icon-button')!.click();
    await stand.one('[name=view-name]');
    expect(await violations(stand.products)).to.deep.equal([]);
    for (const given of [{ total: 2, me: PERSON }, { total: 0 }, { lang: 'ar' }]) {
      clear();
      const other = new ProductsStand(given);
      await until(() => ['ready', 'empty'].includes(other.products.state));
      expect(await violations(other.products)).to.deep.equal([]);
    }
  });

  it('scrolls through 100,000 devices with at most 60 rows in the page', async () => {
    const stand = new ProductsStand({ total: 100_000 });
    await until(() => stand.rows.length > 5);
    const grid = await stand.one('[role=grid]');
    const long: number[] = [];
    const observer = new PerformanceObserver((list) => {
      long.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
    });
    observer.observe({ type: 'longtask' });
    let most = 0;
    await until(() => {
      grid.scrollTop += 1_700;
      most = Math.max(most, stand.rows.length);
      return Number(stand.rows[0]!.dataset['at']) > 2_000;
    });
    observer.disconnect();
    expect(most).to.be.at.most(60);
    expect(stand.queries().length).to.be.above(20);
    expect(new Set(stand.queries()).size).to.equal(stand.queries().length);
    console.info(`rows at most ${most}, tasks over 50 ms: ${long.join(', ') || 'none'}`);
  });
});

import { expect } from 'chai';
import { Problem } from '../../../widget/core/problem.ts';
import { unfit } from '../../../widget/import/chosen-file.ts';
import type { ImportedEvent } from '../../../widget/import/events.ts';
import { kindsFor } from '../../../widget/import/kinds.ts';
import { assign, missing } from '../../../widget/import/mapping.ts';
import { firstVerdict, rowsForWork, rowsToTake } from '../../../widget/import/state.ts';
import { clear, problem, until } from '../core/fixture.ts';
import { violations } from '../core/violations.ts';
import { HEAD, PERSON } from '../products/fixture.ts';
import { countsOf, FakeImports, ID, listOf } from './service.ts';
import { csv, ImportStand } from './stand.ts';

const ASK = `GET /v1/imports/${ID}`;

afterEach(() => {
  clear();
  sessionStorage.clear();
  history.replaceState(null, '', location.pathname);
});

describe('the rules of a list', () => {
  it('a column is one thing and a thing is one column', () => {
    expect(assign({ serial: 0, model: 1 }, 1, 'serial')).to.deep.equal({ serial: 1 });
    expect(assign({ serial: 0, model: 1 }, 1, undefined)).to.deep.equal({ serial: 0 });
    expect(assign({ serial: 0 }, 2, 'place')).to.deep.equal({ serial: 0, place: 2 });
  });

  it('what is needed has a column or a text for all rows', () => {
    const { fields } = listOf();
    const lack = (part: object): string[] =>
      missing({ fields, mapping: { serial: 0 }, defaults: {}, ...part }).map(({ name }) => name);
    expect(lack({})).to.deep.equal(['model']);
    expect(lack({ defaults: { model: 'L200' } })).to.deep.equal([]);
    expect(lack({ mapping: {} })).to.deep.equal(['serial', 'model']);
  });

  it('rows that look like another count where somebody takes them', () => {
    const list = listOf({
      counts: countsOf({ ok: 5, changed: 2, unchanged: 1, near_duplicate: 3, refused: 4 }),
    });
    expect([rowsToTake(list, false), rowsToTake(list, true), rowsForWork(list)]).to.deep.equal([7, 10, 7]);
    expect(firstVerdict(list)).to.equal('near_duplicate');
    expect(firstVerdict(listOf({ counts: countsOf({ ok: 5 }) }))).to.equal(undefined);
  });

  it('a file that cannot be read does not travel', () => {
    const why = (name: string, size = 1) => unfit({ name, size });
    expect(['a.csv', 'A.XLSX', 'b.tsv', 'c.txt'].map((name) => why(name))).to.deep.equal(
      Array(4).fill(undefined),
    );
    expect(['a.xls', 'a.pdf', 'a'].map((name) => why(name))).to.deep.equal(Array(3).fill('badType'));
    expect(why('a.csv', 0)).to.equal('emptyFile');
    expect(why('a.csv', 4e9)).to.equal(undefined);
    expect(why('a.xlsx', 21 * 1024 * 1024)).to.equal('tooLarge');
  });

  it('each reader is offered what he may bring in', () => {
    const [member] = HEAD.memberships;
    const dealer = { ...member!, organization: { ...member!.organization!, kind: 'dealer' as const } };
    expect(kindsFor({ staff: true, memberships: [] })).to.deep.equal(['units', 'sales', 'registrations']);
    expect(kindsFor(HEAD)).to.deep.equal(['units', 'registrations']);
    expect(kindsFor({ ...HEAD, memberships: [dealer] })).to.deep.equal(['sales', 'units', 'registrations']);
  });
});

describe('the choice of a file', () => {
  it('is not for everybody, and says so', async () => {
    const service = new FakeImports([], { 'GET /v1/imports': () => problem(403, 'forbidden') });
    const stand = new ImportStand(service);
    await until(() => stand.text.includes('You cannot bring in lists'));
    expect(PERSON.staff).to.equal(false);
    expect(stand.root.querySelector('[type=file]')).to.equal(null);
  });

  it('refuses what cannot be read before it travels, and leads to the choice', async () => {
    const service = new FakeImports();
    const stand = new ImportStand(service);
    await stand.choose(new File(['x'], 'scan.pdf'));
    await until(() => stand.text.includes('Save the table as CSV UTF-8'));
    await stand.press('Upload and check');
    await until(() => stand.root.activeElement === stand.root.querySelector('[type=file]'));
    expect(stand.root.querySelector('[type=file]')!.getAttribute('aria-invalid')).to.equal('true');
    expect(service.sent).to.deep.equal([]);
  });

  it('takes a dropped file, sends it as what it is, and shows how much has been sent', async () => {
    const service = new FakeImports(['parsing', 'ready']);
    const { upload } = service;
    let go = (): void => undefined;
    service.upload = async (request) => {
      request.onProgress?.(15, request.body.size);
      await new Promise<void>((resolve) => (go = resolve));
      return upload(request);
    };
    const stand = new ImportStand(service);
    const drop = new DragEvent('drop', { dataTransfer: new DataTransfer(), cancelable: true });
    drop.dataTransfer!.items.add(csv());
    (await stand.one('.drop')).dispatchEvent(drop);
    await stand.press('Upload and check');
    const bar = await until(() => {
      const found = stand.root.querySelector('progress');
      return found && found.value > 0 ? found : undefined;
    });
    expect(bar.value).to.be.within(0.5, 0.7);
    await until(() => stand.root.activeElement?.textContent === 'Uploading');
    go();
    await stand.heading('What becomes of the rows');
    const url = new URL(service.sent[0]!.url);
    expect([url.searchParams.get('kind'), url.searchParams.get('fileName')]).to.deep.equal([
      'units',
      'units.csv',
    ]);
  });

  it('an upload that broke says so, keeps nothing and starts anew with the same file', async () => {
    const service = new FakeImports(['ready']);
    const { upload } = service;
    service.upload = () => {
      service.upload = upload;
      return Promise.reject(new Problem({ code: 'offline' }));
    };
    const stand = new ImportStand({
      ...service,
      upload: (request) => service.upload(request),
    } as FakeImports);
    await stand.choose(csv());
    await stand.press('Upload and check');
    await until(() => stand.text.includes('Nothing of the file was kept'));
    expect(stand.root.querySelector('[role=alert]')).not.to.equal(null);
    await stand.press('Upload again');
    await stand.heading('What becomes of the rows');
    expect(service.sent).to.have.length(1);
  });

  it('an upload that is cancelled keeps nothing', async () => {
    const service = new FakeImports();
    service.upload = ({ signal }) =>
      new Promise((_, reject) => signal!.addEventListener('abort', () => reject(signal!.reason as Error)));
    const stand = new ImportStand(service);
    await stand.choose(csv());
    await stand.press('Upload and check');
    await stand.press('Cancel');
    await until(() => stand.said.includes('cancelled'));
    await stand.heading('Bring in a list');
    expect(service.asked(ASK)).to.deep.equal([]);
  });
});

describe('the columns of a list', () => {
  it('are shown with an example and where they were remembered, and ask for what is needed', async () => {
    const service = new FakeImports().at('mapping');
    sessionStorage.setItem('warranty-import', ID);
    const stand = new ImportStand(service);
    await stand.heading('Which column is what?');
    expect(stand.text).to.include('Remembered from the last file');
    expect(stand.text).to.include('ALT-L2-00000001');
    await stand.press('Check the rows');
    await until(() => stand.root.activeElement?.id === 'field-columns');
    expect(stand.text).to.include('Say which column is “Model code or GTIN”');
    expect(service.asked(`PATCH /v1/imports/${ID}`)).to.deep.equal([]);
  });

  it('are sent as they were said, with a text for rows that do not say it', async () => {
    const service = new FakeImports().at('mapping');
    sessionStorage.setItem('warranty-import', ID);
    const stand = new ImportStand(service);
    const second = await stand.one<HTMLSelectElement>('#field-column-1');
    second.value = 'serial';
    second.dispatchEvent(new Event('change'));
    await until(() => stand.root.querySelector<HTMLSelectElement>('#field-column-0')!.value === '');
    const model = await stand.one<HTMLInputElement>('#field-default-model');
    model.value = 'L200';
    model.dispatchEvent(new Event('input'));
    service.stages = ['parsing', 'ready'];
    await stand.press('Check the rows');
    await stand.heading('What becomes of the rows');
    expect(service.asked(`PATCH /v1/imports/${ID}`)[0]!.body).to.deep.equal({
      mapping: { serial: 1 },
      defaults: { model: 'L200' },
    });
  });

  it('of a file with thousands are not all drawn at once', async () => {
    const columns = Array.from({ length: 9_000 }, (_, at) => `c${at}`);
    const service = new FakeImports().at('mapping', { columns });
    sessionStorage.setItem('warranty-import', ID);
    const stand = new ImportStand(service);
    await stand.heading('Which column is what?');
    expect(stand.root.querySelectorAll('li select')).to.have.length(60);
    await stand.press(/^Show more columns/);
    await until(() => stand.root.querySelectorAll('li select').length === 120);
  });
});

describe('a list that was checked', () => {
  it('shows first what needs work, each verdict on demand, and more rows', async () => {
    const service = new FakeImports().at('ready');
    sessionStorage.setItem('warranty-import', ID);
    const stand = new ImportStand(service);
    await until(() => stand.root.querySelectorAll('tbody tr').length === 50);
    const queries = (): string[] => service.asked(`${ASK}/rows`).map(({ url }) => url.search);
    expect(queries()).to.deep.equal(['?limit=50&verdict=near_duplicate']);
    await stand.press(/^Serial cannot be right 120/);
    await until(() => stand.text.includes('does not fit the rule'));
    await stand.press('Show more');
    await until(() => stand.root.querySelectorAll('tbody tr').length === 100);
    expect(queries().at(-1)).to.equal('?limit=50&verdict=bad_format&cursor=50');
    expect(stand.root.querySelector('.pick[aria-pressed=true]')!.textContent).to.include(
      'Serial cannot be right',
    );
    expect(stand.root.querySelector('[part=advice]')!.textContent).to.include('Compare the serial numbers');
    expect(stand.root.querySelector('tbody .serial .mono')!.textContent).to.match(/^ALT-L2-0000/);
  });

  it('gives the rows that need work as a file, byte for byte', async () => {
    const service = new FakeImports().at('ready');
    sessionStorage.setItem('warranty-import', ID);
    const stand = new ImportStand(service);
    const made: Blob[] = [];
    const names: string[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (blob: Blob) => {
      made.push(blob);
      return 'blob:none';
    };
    HTMLAnchorElement.prototype.click = function () {
      names.push(this.download);
    };
    try {
      await stand.press('Download the rows that need work');
      await until(() => names.length > 0);
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(names).to.deep.equal(['units-corrections.csv']);
    expect([...new Uint8Array(await made[0]!.arrayBuffer())].slice(0, 4)).to.deep.equal([
      0xef, 0xbb, 0xbf, 83,
    ]);
  });

  it('is taken in with the look-alikes where somebody chooses so, with progress, and tells the page', async () => {
    const service = new FakeImports(['ready']);
    sessionStorage.setItem('warranty-import', ID);
    const stand = new ImportStand(service);
    await stand.heading('What becomes of the rows');
    const events: ImportedEvent[] = [];
    stand.element.addEventListener('warranty-imported', (event) => events.push(event));
    (await stand.one<HTMLInputElement>('#field-similar')).click();
    service.stages = ['committing', 'done'];
    await stand.press('Take in (1,003)');
    await until(() => stand.root.querySelector('progress')?.value === 0.5);
    expect(stand.text).to.include('Row 500 of 1,123');
    await until(() => stand.said.includes('50'));
    expect(document.activeElement).to.equal(stand.element);
    const done = await stand.heading('The list was taken in, except for some rows');
    await until(() => stand.root.activeElement === done);
    expect(service.asked(`POST /v1/imports/${ID}/commit`)[0]!.body).to.deep.equal({ acceptSimilar: true });
    expect(events.map(({ id, state }) => [id, state])).to.deep.equal([[ID, 'done_with_errors']]);
    expect(stand.text).to.include('Can be taken back until');
  });

  it('is taken back after one more question, and says what could not be', async () => {
    const service = new FakeImports().at('done');
    sessionStorage.setItem('warranty-import', ID);
    const stand = new ImportStand(service);
    await stand.press('Take it all back');
    const dialog = await until(() => stand.root.querySelector<HTMLDialogElement>('dialog[open]'));
    expect(service.asked(`POST /v1/imports/${ID}/undo`)).to.deep.equal([]);
    service.stages = ['undone'];
    dialog.querySelector<HTMLElement>('.danger')!.click();
    await stand.heading('The list was taken back');
    await until(() => stand.text.includes('Everything is as it was before'));
    service.at('undone', { notUndone: 12, version: 8 });
    stand.element.lang = 'de';
    await until(() => stand.text.includes('nicht zurückgenommen werden konnten: 12'));
  });

  it('is forgotten where it is discarded', async () => {
    const service = new FakeImports().at('ready');
    sessionStorage.setItem('warranty-import', ID);
    const stand = new ImportStand(service);
    await stand.press('Discard this list');
    await stand.heading('Bring in a list');
    await until(() => stand.said.includes('discarded'));
    expect(sessionStorage.getItem('warranty-import')).to.equal(null);
    expect(service.list).to.equal(undefined);
  });

  it('that cannot be read says why', async () => {
    const service = new FakeImports().at('failed');
    sessionStorage.setItem('warranty-import', ID);
    const stand = new ImportStand(service);
    await stand.heading('This file cannot be read');
    expect(stand.text).to.include('The file has no header row.');
  });
});

describe('a list whose work has stopped', () => {
  it('goes on where it was, and is not forgotten while some of its rows are in', async () => {
    const service = new FakeImports().at('failed', {
      actions: ['commit'],
      similarAccepted: true,
      version: 4,
    });
    sessionStorage.setItem('warranty-import', ID);
    const stand = new ImportStand(service);
    await stand.heading('The work on this list has stopped');
    service.stages = ['done'];
    await stand.press('Try again');
    await stand.heading('The list was taken in, except for some rows');
    expect(service.asked(`POST /v1/imports/${ID}/commit`)[0]!.body).to.deep.equal({ acceptSimilar: true });
  });
});

describe('a list over time', () => {
  it('is open again after a reload, by the tab or by the address, and stands among the earlier ones', async () => {
    const service = new FakeImports().at('ready');
    const stand = new ImportStand(service, { route: 'hash' });
    await stand.press(/units\.csv/);
    await stand.heading('What becomes of the rows');
    expect(location.hash).to.equal(`#import=${ID}`);
    clear();
    const again = new ImportStand(service, { route: 'hash' });
    await again.heading('What becomes of the rows');
    location.hash = '';
    await again.heading('Bring in a list');
  });

  it('that is gone says so and leads back', async () => {
    const service = new FakeImports();
    sessionStorage.setItem('warranty-import', ID);
    const stand = new ImportStand(service);
    await until(() => stand.text.includes('This list is not there any more'));
    expect(stand.root.querySelector('[type=file]')).not.to.equal(null);
  });

  it('that another window went on with is shown as it is now', async () => {
    const service = new FakeImports([], {
      [`POST /v1/imports/${ID}/commit`]: () => {
        service.at('mapping', { version: 4 });
        return problem(409, 'wrong_state');
      },
    }).at('ready');
    sessionStorage.setItem('warranty-import', ID);
    const stand = new ImportStand(service);
    await stand.press(/^Take in/);
    await stand.heading('Which column is what?');
    expect(stand.text).to.include('changed in another window');
  });

  it('an answer that is older than what is on screen changes nothing', async () => {
    const service = new FakeImports(['ready']);
    sessionStorage.setItem('warranty-import', ID);
    const stand = new ImportStand(service);
    await stand.heading('What becomes of the rows');
    service.at('mapping', { version: 1 });
    const before = service.asked(ASK).length;
    stand.element.lang = 'de';
    await until(() => service.asked(ASK).length > before);
    await stand.element.updateComplete;
    expect(stand.element.list!.state).to.equal('dry_run_ready');
  });
});

describe('every view of a list', () => {
  for (const lang of ['en', 'ru', 'kk', 'de', 'ar']) {
    it(`has no flaw for assistive technology and fits 360 px in ${lang}`, async () => {
      for (const stage of [
        'mapping',
        'parsing',
        'ready',
        'committing',
        'done',
        'undone',
        'failed',
      ] as const) {
        const service = new FakeImports().at(stage);
        sessionStorage.setItem('warranty-import', ID);
        const stand = new ImportStand(service, { lang });
        stand.element.style.inlineSize = '360px';
        await stand.one('h2[tabindex]');
        if (stage === 'ready' || stage === 'done') await stand.one('tbody tr');
        expect(await violations(stand.element), `${stage} in ${lang}`).to.deep.equal([]);
        const base = stand.root.querySelector('.base')!;
        expect(base.scrollWidth, `${stage} in ${lang}`).to.be.at.most(base.clientWidth);
        expect(getComputedStyle(base).direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
        expect(stand.text).not.to.include('undefined');
        clear();
      }
    });
  }
});

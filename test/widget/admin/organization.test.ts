import '../../../widget/admin/organization/index.ts';
import { expect } from 'chai';
import { problem, until } from '../core/fixture.ts';
import { violations } from '../core/violations.ts';
import {
  branch,
  clear,
  find,
  house,
  HOUSE,
  json,
  openPanel,
  SYSADMIN,
  type,
} from './organization-fixture.ts';

const TAG = 'warranty-admin-organization';
const submit = (from: Element) => find(from, 'button[type=submit]')!.click();

afterEach(clear);

describe('the organisation panel', () => {
  for (const path of [
    'org_1',
    'org_1/branches',
    'org_1/branches/branch_north',
    'org_1/contacts',
    'org_1/contacts/contact_desk',
  ])
    for (const language of ['en', 'ar'] as const) {
      it(`has nothing that axe finds: ${path}, ${language}`, async () => {
        const { panel } = openPanel(TAG, { replies: house(), path, language });
        await until(() => find(panel, 'form, .list'));
        if (path.split('/').length === 3) await until(() => find(panel, 'dialog[open] form, dialog[open]'));
        expect(await violations(panel)).to.deep.equal([]);
      });
    }

  it('takes somebody with one organisation into it, and says what it says', async () => {
    const { panel } = openPanel(TAG, { replies: house() });
    const name = await until(() => find<HTMLInputElement>(panel, 'input[name=name]'));
    expect(name.value).to.equal('Steppe Clinics');
    expect(find(panel, 'button', 'All organisations')).to.equal(undefined);
    expect(find(panel, 'select[name=kind]')).to.equal(undefined);
    await until(() => find(panel, 'p', 'North-0001'));
  });

  it('sends what was changed and nothing else, on the version that was seen', async () => {
    const { panel, seen, said } = openPanel(TAG, {
      replies: house({
        'PATCH /v1/organizations/org_1': () => json({ ...HOUSE, name: 'Renamed', version: 4 }),
      }),
    });
    type(await until(() => find(panel, 'input[name=name]')), 'Renamed');
    type(find(panel, 'input[name="addresses.billing.city"]'), 'Astana');
    type(find(panel, 'input[name=approvalRequired]'), true);
    submit(panel);
    await until(() => find(panel, 'h2', 'Renamed'));
    const sent = seen.find(({ method }) => method === 'PATCH')!;
    expect(sent.body).to.deep.equal({
      name: 'Renamed',
      addresses: { billing: { city: 'Astana' } },
      approvalRequired: true,
    });
    expect(sent.headers.get('if-match')).to.equal('"3"');
    expect(said).to.include('Saved');
  });

  it('keeps what was typed where somebody else was faster, and sends it on the newer version', async () => {
    let version = 4;
    const { panel, seen } = openPanel(TAG, {
      replies: house({
        'PATCH /v1/organizations/org_1': ({ headers }) =>
          headers.get('if-match') === `"${version}"`
            ? json({ ...HOUSE, name: 'Mine', version: ++version })
            : problem(412, 'precondition_failed', {
                current: { ...HOUSE, name: 'Theirs', namingPattern: '{serial}', version },
              }),
      }),
    });
    type(await until(() => find(panel, 'input[name=name]')), 'Mine');
    submit(panel);
    await until(() => find(panel, '[role=alert]', 'Somebody else has changed this'));
    expect(find<HTMLInputElement>(panel, 'input[name=name]')!.value).to.equal('Mine');
    await until(() => find<HTMLInputElement>(panel, 'input[name=namingPattern]')?.value === '{serial}');
    submit(panel);
    await until(() => find(panel, 'h2', 'Mine'));
    expect(seen.filter(({ method }) => method === 'PATCH').at(-1)!.body).to.deep.equal({ name: 'Mine' });
  });

  it('says a refusal at its field, in the words of the reader', async () => {
    const { panel } = openPanel(TAG, {
      replies: house({
        'GET /v1/organizations/org_1/naming-preview': () =>
          problem(422, 'invalid', {
            errors: [{ pointer: '/pattern', code: 'not_distinguishing', detail: 'x' }],
          }),
      }),
    });
    const error = await until(() => find(panel, '#field-namingPattern-error'));
    expect(error.textContent).to.contain('Add {serial} or {number}');
  });

  it('draws branches as a tree with who answers, and warns where nobody stands in', async () => {
    const { panel } = openPanel(TAG, { replies: house(), path: 'org_1/branches' });
    const north = await until(() => find(panel, 'button.item', 'North'));
    expect(north.classList.contains('depth-1')).to.equal(true);
    expect(north.textContent).to.match(/Backup:\s*Nobody/);
    expect(north.textContent).to.contain('No hours');
    expect(find(panel, 'button.item', 'Head office')!.textContent).to.contain('Yerlan Zhumin');
  });

  it('adds a branch with hours and two people, and reads the tree anew', async () => {
    const added = branch('branch_new', 'South');
    const branches = [branch('branch_head', 'Head office')];
    const { panel, seen, went } = openPanel(TAG, {
      path: 'org_1/branches',
      replies: house({
        'GET /v1/organizations/org_1/branches': () => json({ items: branches, nextCursor: null }),
        'POST /v1/organizations/org_1/branches': () => {
          branches.push(added);
          return json(added, { status: 201 });
        },
      }),
    });
    (await until(() => find(panel, 'button', 'Add a branch'))).click();
    type(
      await until(
        () => find(panel, 'dialog[open] warranty-admin-branch-form') && find(panel, 'form input[name=name]'),
      ),
      'South',
    );
    type(find(panel, 'input[name=city]'), 'Taraz');
    type(find(panel, 'input[name=address]'), 'Tole bi 1');
    type(find(panel, 'input[name=timeZone]'), 'Asia/Almaty');
    type(find(panel, 'select[name=parentId]'), 'branch_head');
    type(find(panel, 'select[name=responsibleId]'), 'user_dana');
    type(find(panel, 'select[name=backupId]'), 'user_yerlan');
    type(find(panel, 'input[name=hours]'), true);
    type(await until(() => find(panel, 'input[name=day5]')), false);
    type(find(panel, 'textarea'), '2026-12-16\n2026-12-17');
    submit(find(panel, 'dialog[open]')!);
    await until(() => find(panel, 'button.item', 'South'));
    expect(seen.find(({ method }) => method === 'POST')!.body).to.deep.equal({
      name: 'South',
      kind: 'office',
      city: 'Taraz',
      address: 'Tole bi 1',
      timeZone: 'Asia/Almaty',
      calendar: { days: [1, 2, 3, 4], from: '09:00', to: '18:00', holidays: ['2026-12-16', '2026-12-17'] },
      parentId: 'branch_head',
      responsibleId: 'user_dana',
      backupId: 'user_yerlan',
    });
    expect(went.at(-1)).to.deep.equal({ panel: 'organization', path: 'org_1/branches' });
  });

  it('names all that has to go before a branch closes', async () => {
    const errors = ['devices', 'people'].map((code) => ({ pointer: '/closed', code, detail: code }));
    const { panel } = openPanel(TAG, {
      path: 'org_1/branches/branch_head',
      replies: house({ 'PATCH /v1/branches/branch_head': () => problem(422, 'invalid', { errors }) }),
    });
    (await until(() => find(panel, 'button', 'Close the branch'))).click();
    const alert = await until(() => find(panel, 'form [role=alert]'));
    expect(alert.textContent)
      .to.contain('Devices still stand there')
      .and.to.contain('People still work there');
  });

  it('keeps what was typed in a dialog that was closed by mistake', async () => {
    const { panel, went } = openPanel(TAG, { replies: house(), path: 'org_1/branches/branch_north' });
    type(await until(() => find(panel, 'form input[name=city]')), 'Pavlodar');
    find<HTMLDialogElement>(panel, 'dialog[open]')!.close();
    await until(() => went.at(-1)?.path === 'org_1/branches');
    find(panel, 'button.item', 'North')!.click();
    const city = await until(
      () =>
        find<HTMLInputElement>(panel, 'dialog[open]') &&
        find<HTMLInputElement>(panel, 'form input[name=city]'),
    );
    expect(city.value).to.equal('Pavlodar');
  });

  it('shows where mails come back, and mends or removes the contact', async () => {
    const { panel, seen } = openPanel(TAG, {
      path: 'org_1/contacts',
      replies: house({ 'DELETE /v1/contacts/contact_desk': () => new Response(null, { status: 204 }) }),
    });
    const desk = await until(() => find(panel, 'button.item', 'Front desk'));
    expect(desk.textContent).to.contain('Mails come back');
    expect(find(panel, 'button.item', 'IT')!.textContent).to.contain('Mails arrive');
    desk.click();
    await until(() => find(panel, 'dialog[open]', 'Correct the address'));
    find(panel, 'dialog[open] button', 'Remove')!.click();
    await until(() => !find(panel, 'button.item', 'Front desk'));
    expect(seen.some(({ method }) => method === 'DELETE')).to.equal(true);
  });

  it('shows those who may not change it what there is, without a form', async () => {
    const watched = { ...HOUSE, actions: [] };
    const { panel } = openPanel(TAG, {
      replies: house({ 'GET /v1/organizations/org_1': () => json(watched) }),
    });
    await until(() => find(panel, 'dd', 'Abay 12'));
    expect(find(panel, 'form')).to.equal(undefined);
  });

  it('gives a system administrator all organisations, a search and a new one', async () => {
    const { panel, seen, went } = openPanel(TAG, {
      me: SYSADMIN,
      replies: house({
        'POST /v1/organizations': () => json({ ...HOUSE, id: 'org_2', name: 'Irtysh' }, { status: 201 }),
      }),
    });
    await until(() => find(panel, 'button.item', 'Steppe Clinics'));
    expect(await violations(panel)).to.deep.equal([]);
    type(find(panel, 'input[name=q]'), 'step');
    await until(() => seen.find(({ url }) => url.searchParams.get('q') === 'step'));
    find(panel, 'button', 'New organisation')!.click();
    type(await until(() => find(panel, 'form input[name=name]')), 'Irtysh');
    submit(find(panel, 'dialog[open]')!);
    await until(() => went.find(({ path }) => path === 'org_2'));
    expect(seen.find(({ method }) => method === 'POST')!.body).to.deep.equal({
      name: 'Irtysh',
      kind: 'customer',
    });
  });

  it('says trouble and tries again', async () => {
    let broken = true;
    const { panel } = openPanel(TAG, {
      path: 'org_1',
      replies: house({
        'GET /v1/organizations/org_1': () => (broken ? problem(500, 'internal') : json(HOUSE)),
      }),
    });
    const again = await until(() => find(panel, 'button', 'Try again'));
    broken = false;
    again.click();
    await until(() => find(panel, 'input[name=name]'));
  });
});

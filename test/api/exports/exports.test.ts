import readWorkbook from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { newUuid, toWireId } from '../../../db/id.ts';
import { contact, registration, registrationContact, serialException } from '../../../db/index.ts';
import { makeClaim } from '../../setup/claim.ts';
import { day, makeTenant, type TestTenant } from '../../setup/tenant.ts';
import { importing } from '../imports/rig.ts';
import { download, records, rowsOf, rowsOfWorkbook } from './rig.ts';

let tenant: TestTenant;
let house: string;
let stranger: string;
const tokens: Record<string, string> = {};

const save = (path: string, who: string, locale = 'en') =>
  download(`/v1/exports/${path}`, { token: tokens[who]!, locale });
const table = async (path: string, who: string, locale?: string) =>
  records(await rowsOf((await save(path, who, locale)).bytes));

beforeAll(async () => {
  tenant = await makeTenant();
  house = await tenant.addOrganization('customer', { name: 'Steppe Clinics' });
  stranger = await tenant.addOrganization('customer', { name: 'Rival' });
  const add = async (name: string, who: Parameters<TestTenant['addUser']>[0]) =>
    (tokens[name] = (await tenant.addUser(who)).token);
  await add('manager', { role: 'warranty_manager' });
  await add('technician', { role: 'technician' });
  await add('sysadmin', { role: 'sysadmin' });
  await add('consumer', { role: 'consumer' });
  await add('watcher', { role: 'watcher', organizationId: house });
  await add('orgAdmin', { role: 'org_admin', organizationId: house });
  await tenant.addUnit({ serial: '007-00123', ownerId: house, name: '=HYPERLINK("http://evil.example")' });
  await tenant.addUnit({
    serial: 'AA-1',
    ownerId: house,
    place: 'Shelf "3", left;\nbelow',
    lifecycle: 'retired',
  });
  await tenant.addUnit({ serial: 'ZZ-9', ownerId: stranger });
});

describe('18.05: a list as a file', () => {
  it('has the rows, the filters and the words of the list', async () => {
    const all = await table('units', 'manager');
    expect(all.map((row) => row['Serial number'])).toEqual(['ZZ-9', 'AA-1', '007-00123']);
    expect(all[0]).toMatchObject({
      'Model code': tenant.model.code,
      Cover: 'Covered',
      'Stage of life': 'In use',
    });
    expect(all[0]!['Last covered day']).toMatch(/^\d{4}-\d\d-\d\d$/);
    const retired = await table('units?lifecycle=retired', 'manager', 'de');
    expect(retired).toHaveLength(1);
    expect(retired[0]).toMatchObject({ Seriennummer: 'AA-1' });
  });

  it('shows an organisation its own and nothing else', async () => {
    expect((await table('units', 'watcher')).map((row) => row['Serial number'])).toEqual([
      'AA-1',
      '007-00123',
    ]);
    const foreign = `units?organizationId=${toWireId('organization', stranger)}`;
    expect(await table(foreign, 'watcher')).toEqual([]);
  });

  it('goes past the page of the list, and holds each row once', async () => {
    const big = await makeTenant();
    const { token } = await big.addUser({ role: 'agent' });
    const serials = Array.from({ length: 1_203 }, (_, i) => `P-${String(i).padStart(5, '0')}`);
    for (const serial of serials) await big.addUnit({ serial });
    const saved = records(await rowsOf((await download('/v1/exports/units', { token })).bytes));
    expect(saved.map((row) => row['Serial number']).sort()).toEqual(serials);
  });

  it('is refused to who sees the list and may not take it along', async () => {
    for (const who of ['technician', 'sysadmin', 'consumer']) {
      const answer = await save('units', who);
      expect([who, answer.status, JSON.parse(answer.text).code]).toEqual([who, 403, 'forbidden']);
    }
    expect((await save('units', 'manager')).status).toBe(200);
    expect((await download('/v1/exports/units', { token: tenant.key })).status).toBe(403);
  });

  it('takes along what the right to export reaches, not what another role shows', async () => {
    const both = await tenant.addUser({ role: 'watcher', organizationId: house });
    await tenant.addMembership(both.userId, { role: 'auditor' });
    expect(
      (await tenant.api<{ items: unknown[] }>('/v1/units', { token: both.token })).body.items,
    ).toHaveLength(3);
    const saved = records(await rowsOf((await download('/v1/exports/units', { token: both.token })).bytes));
    expect(saved.map((row) => row['Serial number'])).toEqual(['AA-1', '007-00123']);
  });

  it('refuses a filter that the list does not have, in words', async () => {
    const answer = await save('units?limit=5', 'manager');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([422, 'application/problem+json']);
  });

  it('answers who only asks for the headers with them', async () => {
    const head = await download('/v1/exports/units?format=xlsx', {
      token: tokens['manager']!,
      method: 'HEAD',
    });
    expect([head.status, head.bytes.length]).toEqual([200, 0]);
    expect(head.headers.get('content-disposition')).toMatch(/units-\d{4}-\d\d-\d\d\.xlsx/);
  });

  it('is on record with who took it', async () => {
    await save('units', 'orgAdmin');
    const { text } = await tenant.api('/v1/audit?action=export.start&limit=1', { token: tokens['manager']! });
    expect(JSON.parse(text).items[0]).toMatchObject({
      object: { type: 'export' },
      actor: { kind: 'user' },
      changes: { list: 'units', format: 'csv' },
    });
  });
});

describe('T69, B171, B172: cells', () => {
  it('are text for a spreadsheet, whoever wrote them, and come back as they were', async () => {
    const { text, bytes } = await save('units', 'manager');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
    expect(text).toContain('"Shelf ""3"", left;\nbelow"');
    expect(text.split('\n').filter((line) => /^[=+\-@]/.test(line))).toEqual([]);
  });

  it('are apart by what a spreadsheet of the language takes for it', async () => {
    expect((await save('units', 'manager', 'en')).text).toContain('Serial number,Model code');
    expect((await save('units', 'manager', 'ru')).text).toContain('Серийный номер;Код модели');
  });

  it('survive the way out and in again, in both formats and every language', async () => {
    const home = await makeTenant();
    const away = await makeTenant();
    await away.addModel({ code: home.model.code });
    const odd = ['=1+1', '+7 stairs', '-door', '@lobby', '＝wide', "it's", 'a;b,"c"', '_x0041_ <b>&amp;</b>'];
    for (const [i, place] of odd.entries()) await home.addUnit({ serial: `000${i}E5`, place });
    const { token } = await home.addUser({ role: 'agent' });
    const list = importing(away, (await away.addUser({ role: 'agent' })).token);
    for (const [format, locale] of [
      ['csv', 'en'],
      ['csv', 'ru'],
      ['xlsx', 'kk'],
      ['xlsx', 'de'],
      ['csv', 'ar'],
    ] as const) {
      const saved = await download(`/v1/exports/units?format=${format}`, { token, locale });
      const read = await list.read(saved.bytes);
      expect([format, locale, read.state, read.mapping['serial'], read.mapping['place']]).toEqual([
        ...[format, locale, 'dry_run_ready', 0, 7],
      ]);
      const rows = await list.rows(read.id);
      const places = rows.map(({ cells }) => cells[7]!.replace(/^'(?=[=+\-@＝])/, '')).reverse();
      expect([format, locale, places]).toEqual([format, locale, odd]);
      expect(rows.map(({ cells }) => cells[0]).reverse()).toEqual(odd.map((_, i) => `000${i}E5`));
    }
  });
});

describe('a workbook', () => {
  it('is one that a spreadsheet reads: serials are text, days are days', async () => {
    const { bytes, headers } = await save('units?format=xlsx', 'manager');
    expect(headers.get('content-type')).toContain('spreadsheetml.sheet');
    const [sheet] = await readWorkbook(Buffer.from(bytes));
    const [header, ...rows] = sheet!.data;
    expect(header![0]).toBe('Serial number');
    expect(rows.map(([serial]) => serial)).toEqual(['ZZ-9', 'AA-1', '007-00123']);
    expect(rows[0]![14]).toBeInstanceOf(Date);
    expect(await rowsOfWorkbook(bytes)).toEqual(
      (await rowsOf((await save('units', 'manager')).bytes)).map((row) =>
        row.map((cell) => cell.replace(/^'(?==)/, '')),
      ),
    );
  });
});

describe('claims', () => {
  it('are those of the list, with words for what they are', async () => {
    const claim = await makeClaim(tenant, { state: 'under_review', organizationId: house });
    await makeClaim(tenant, { state: 'draft', organizationId: house });
    const listed = await tenant.api<{ items: { ref: string }[] }>('/v1/claims', {
      token: tokens['manager']!,
    });
    const saved = await table('claims', 'manager');
    expect(saved.map((row) => row['Reference']).sort()).toEqual(
      listed.body.items.map(({ ref }) => ref).sort(),
    );
    expect(saved.find((row) => row['Reference'] === claim.ref)).toMatchObject({
      State: 'In review',
      Urgency: 'Normal',
    });
    expect(await table('claims?state=closed', 'manager')).toEqual([]);
  });
});

describe('the other lists', () => {
  it('say what they hold in words', async () => {
    const registrationId = newUuid();
    await tenant.insert(registration, {
      ...{
        id: registrationId,
        ref: 'RG-0000-0001',
        brandId: tenant.brandId,
        serialRaw: '00042',
        serialNorm: '00042',
      },
      ...{
        channel: 'dealer',
        state: 'pending_approval',
        reasons: ['proof_missing'],
        customerType: 'business',
      },
      ...{ modelId: tenant.model.id, purchaseDate: day(-3), organizationId: house },
    });
    await tenant.insert(registrationContact, { registrationId, name: 'Dana', email: 'dana@people.example' });
    await tenant.insert(serialException, {
      ...{
        id: newUuid(),
        brandId: tenant.brandId,
        serialRaw: 'X-1',
        serialNorm: 'X1',
        kind: 'duplicate',
        note: 'Twice',
        state: 'open',
      },
    });
    expect((await table('registrations', 'manager'))[0]).toMatchObject({
      ...{ 'Serial number': '00042', State: 'Being checked', Channel: 'Dealer', 'Customer type': 'Business' },
      ...{ 'E-mail': 'dana@people.example', 'Sale date': day(-3) },
    });
    expect((await table('serial-exceptions', 'manager'))[0]).toMatchObject({
      'Serial number': 'X-1',
      State: 'Open',
    });
    expect((await save('serial-exceptions', 'watcher')).status).toBe(403);
    expect(await table('date-corrections', 'manager')).toEqual([]);
    expect(await table('ownership-cases', 'manager')).toEqual([]);
  });

  it('of organisations, branches and contacts hold what the reader sees of them', async () => {
    const region = await tenant.addBranch(house, { name: 'Karaganda region', kind: 'warehouse' });
    const site = await tenant.addBranch(house, { name: 'Karaganda site', parentId: region });
    const mailbox = { kind: 'mailbox', email: 'desk@people.example' } as const;
    await tenant.insert(contact, {
      ...{ ...mailbox, id: newUuid(), organizationId: house, branchId: site, name: 'Reception' },
    });
    await tenant.insert(contact, { ...mailbox, id: newUuid(), organizationId: stranger, name: 'Rival desk' });
    expect((await table('organizations', 'watcher')).map((row) => row['Organisation'])).toEqual([
      'Steppe Clinics',
    ]);
    const all = await table('organizations', 'manager');
    expect(all.map((row) => row['Organisation'])).toEqual(['Rival', 'Steppe Clinics']);
    expect(all[1]).toMatchObject({ Kind: 'Customer', 'Claims wait for approval': 'No' });
    const own = `organizationId=${toWireId('organization', house)}`;
    const branches = await table(`branches?${own}`, 'orgAdmin');
    expect(branches.map((row) => [row['Branch'], row['Kind'], row['Part of']])).toEqual([
      ['Karaganda region', 'Warehouse', ''],
      ['Karaganda site', 'Office', 'Karaganda region'],
    ]);
    expect(await table(`contacts?${own}`, 'orgAdmin', 'de')).toMatchObject([
      { Name: 'Reception', Art: 'Gemeinsames Postfach', Standort: 'Karaganda site' },
    ]);
    for (const list of ['branches', 'contacts']) {
      const other = `${list}?organizationId=${toWireId('organization', stranger)}`;
      expect([list, (await save(other, 'orgAdmin')).status]).toEqual([list, 404]);
      expect([list, (await save(`${list}?${own}`, 'technician')).status]).toEqual([list, 403]);
      expect([list, (await save(list, 'orgAdmin')).status]).toEqual([list, 422]);
    }
  });

  it('of cards say what became of each, and keep what opens it', async () => {
    const dealer = await makeTenant();
    const { token } = await dealer.addUser({ role: 'warranty_manager' });
    const unit = await dealer.addUnit({ serial: 'C-00042' });
    const ask = { token, body: { unitId: unit.wireId } };
    const first = await dealer.api<{ number: string; token: string }>('/v1/cards', ask);
    const second = await dealer.api<{ number: string; token: string }>('/v1/cards', ask);
    const { bytes, text } = await download('/v1/exports/cards', { token });
    const saved = records(await rowsOf(bytes));
    expect(saved.map((row) => [row['Card number'], row['Serial number'], row['Reason']])).toEqual([
      [second.body.number, 'C-00042', ''],
      [first.body.number, 'C-00042', 'Replaced by another'],
    ]);
    expect(text).not.toContain(second.body.token);
    const secret = await dealer.addSecret({ scopes: ['cards:write'] });
    expect(
      records(await rowsOf((await download('/v1/exports/cards', { token: secret.secret })).bytes)),
    ).toEqual(saved);
  });

  it('of models are those of the brand, with where their label is', async () => {
    expect(await table('models', 'watcher', 'ru')).toMatchObject([
      {
        ...{ 'Код модели': tenant.model.code, 'Больше не продаётся': 'Нет', 'Где этикетка': 'Сзади' },
      },
    ]);
    expect((await save('models', 'consumer')).status).toBe(403);
  });

  it('of people go to who runs them and may export, of that house alone', async () => {
    const own = await table(`people?organizationId=${toWireId('organization', house)}`, 'orgAdmin');
    expect(own.map((row) => row['Roles'])).toContain('Administrator (Steppe Clinics)');
    const other = `people?organizationId=${toWireId('organization', stranger)}`;
    expect((await save(other, 'orgAdmin')).status).toBe(403);
    expect((await save('people', 'sysadmin')).status).toBe(403);
    expect((await save('people', 'orgAdmin')).status).toBe(403);
  });

  it('of the audit go to who reads it', async () => {
    expect((await table('audit', 'manager')).length).toBeGreaterThan(0);
    expect((await table('audit', 'sysadmin')).length).toBeGreaterThan(0);
    expect((await save('audit', 'watcher')).status).toBe(403);
  });

  it('of a measure have its groups and what it comes to', async () => {
    const rows = await table(`metrics?metric=open_claims&from=${day(-9)}&to=${day(0)}&by=dealer`, 'manager');
    expect(rows.at(-1)).toMatchObject({ Measure: 'Open claims', By: 'Altogether' });
    expect((await save(`metrics?metric=open_claims&from=${day(-9)}&to=${day(0)}`, 'consumer')).status).toBe(
      403,
    );
  });
});

describe('B174: an address for a browser', () => {
  const ask = (who: string, body: object) =>
    tenant.api<{ url: string; expiresAt: string; code?: string; errors?: { pointer: string }[] }>(
      '/v1/exports/links',
      { token: tokens[who]!, body, headers: { 'accept-language': 'ru' } },
    );
  const codeOf = async (url: string) => {
    const answer = await download(url);
    return [answer.status, JSON.parse(answer.text).code as string];
  };

  it('works without a header, once, in the language of who asked', async () => {
    const { status, body } = await ask('watcher', { list: 'units', filters: { lifecycle: 'active' } });
    expect(status).toBe(201);
    const minutes = (Date.parse(body.expiresAt) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(14);
    expect(minutes).toBeLessThanOrEqual(15);
    expect((await download(body.url, { method: 'HEAD' })).status).toBe(200);
    const first = await download(body.url);
    expect(first.headers.get('content-disposition')).toMatch(/^attachment; filename="units-/);
    expect(records(await rowsOf(first.bytes)).map((row) => row['Серийный номер'])).toEqual(['007-00123']);
    expect(await codeOf(body.url)).toEqual([410, 'link_spent']);
  });

  it('is given to one of two who come at once', async () => {
    const { body } = await ask('watcher', { list: 'units', format: 'xlsx' });
    const both = await Promise.all([download(body.url), download(body.url)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
  });

  it('is of one tenant, one list and one time', async () => {
    const other = await makeTenant();
    const { body } = await ask('watcher', { list: 'units' });
    const change = (name: string, value: string) => {
      const url = new URL(body.url);
      url.searchParams.set(name, value);
      return url.href;
    };
    const wrong = [403, 'signature_invalid'];
    expect(await codeOf(change('tenant', toWireId('tenant', other.tenantId)))).toEqual(wrong);
    expect(await codeOf(change('expires', '4102444800'))).toEqual(wrong);
    expect(await codeOf(change('signature', 'x'.repeat(43)))).toEqual(wrong);
    expect(await codeOf(body.url.replace(/export_[^?]+/, toWireId('export', newUuid())))).toEqual(wrong);
    expect((await download(body.url)).status).toBe(200);
  });

  it('holds what its person may see when it is opened', async () => {
    const leaver = await tenant.addUser({ role: 'agent' });
    const made = await tenant.api<{ url: string }>('/v1/exports/links', {
      token: leaver.token,
      body: { list: 'claims' },
    });
    await tenant.api('/v1/sessions/current', { method: 'DELETE', token: leaver.token });
    expect(await codeOf(made.body.url)).toEqual([403, 'signature_invalid']);
  });

  it('is refused where the list is, and says which filter is wrong', async () => {
    expect((await ask('consumer', { list: 'units' })).body.code).toBe('forbidden');
    expect((await ask('watcher', { list: 'audit' })).body.code).toBe('forbidden');
    const wrong = await ask('watcher', { list: 'units', filters: { lifecycle: 'nonsense' } });
    expect(wrong.body.errors?.map(({ pointer }) => pointer)).toEqual(['/filters/lifecycle']);
    expect((await ask('watcher', { list: 'nothing' })).status).toBe(422);
  });
});

import { describe, expect, it } from 'vitest';
import { makeTenant } from '../../setup/tenant.ts';
import { countsOf, importing } from './rig.ts';

const tenant = await makeTenant();
const { code } = tenant.model;
const agent = await tenant.addUser({ role: 'agent' });
const list = importing(tenant, agent.token);

const file = (...lines: string[]) => ['Serial number;Model', ...lines].join('\r\n');
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

describe('B166: a file as spreadsheets write it', () => {
  it('is read with any delimiter, with a mark, in UTF-16 and with mixed line ends', async () => {
    const files = [
      `serial,model\nAA-1,${code}\r\nAA-2,${code}`,
      `\ufeffСерийный номер\tМодель\r\nAB-1\t${code}\nAB-2\t${code}\n\n`,
      utf16(`Seriennummer;Modell\r\nAC-1;${code}\r\nAC-2;${code}\r\n`),
      `sep=;\r\nserial;model\r\n"AD-1";"${code}"\r\nAD-2;${code}`,
    ];
    for (const one of files) expect(countsOf(await list.read(one))).toEqual({ ok: 2 });
  });

  it('keeps cells with delimiters, quotes and line breaks whole', async () => {
    const { id } = await list.read(`serial,model,place\nBA-1,${code},"Room ""3"",\nleft"\n`);
    expect((await list.rows(id))[0]).toMatchObject({
      verdict: 'ok',
      cells: ['BA-1', code, 'Room "3",\nleft'],
    });
  });

  it('loses one row to an open quote, not the rest of the file', async () => {
    const said = await list.verdicts(file(`"CA-1;${code}`, `CA-2;${code}`, `"CA-3";${code}`, `CA-4;${code}`));
    expect(said.map(([verdict]) => verdict)).toEqual(['refused', 'ok', 'ok', 'ok']);
    expect(said[0]![1]).toContain('quotation mark');
  });

  it('says what is wrong with a row that is no row', async () => {
    const said = await list.verdicts(
      file('Serial number;Model', `DA-1;${code};surplus`, `DA-2;${code}`, ';;'),
    );
    expect(said.map(([verdict]) => verdict)).toEqual(['refused', 'refused', 'ok']);
  });

  it('counts rows as a spreadsheet does', async () => {
    const { id } = await list.read(file('', `EA-1;${code}`));
    expect((await list.rows(id)).map(({ row }) => row)).toEqual([3]);
  });

  it('takes ten thousand columns and no more', async () => {
    const wide = (n: number) =>
      ['serial', 'model', ...Array.from({ length: n - 2 }, (_, at) => `c${at}`)].join(',');
    expect(countsOf(await list.read(`${wide(5_000)}\nFA-1,${code}`))).toEqual({ ok: 1 });
    expect(await list.read(`${wide(10_001)}\nFA-2,${code}`)).toMatchObject({ state: 'failed' });
  });

  it('refuses a file without content, and one without a header', async () => {
    expect((await list.upload('')).body).toMatchObject({ code: 'file_empty' });
    expect(await list.read('\n\n')).toMatchObject({ state: 'failed', actions: ['remove'] });
  });

  it('asks for the columns that it cannot tell, and remembers them for the same header', async () => {
    const strange = (serial: string) => `Ding,Sorte\n${serial},${code}\n`;
    const asked = await list.read(strange('GA-1'));
    expect(asked).toMatchObject({ state: 'mapping_needed', columns: ['Ding', 'Sorte'] });
    const short = await list.ask(`/v1/imports/${asked.id}`, {
      method: 'PATCH',
      body: { mapping: { serial: 0 } },
    });
    expect(short.status).toBe(422);
    await list.ask(`/v1/imports/${asked.id}`, {
      method: 'PATCH',
      body: { mapping: { serial: 0, model: 1 } },
    });
    expect(countsOf(await list.settled(asked.id))).toEqual({ ok: 1 });
    expect(countsOf(await list.read(strange('GA-2')))).toEqual({ ok: 1 });
  });
});

describe('serials', () => {
  it('stay as they are written, zeros and all', async () => {
    const { id } = await list.read(file(`000123;${code}`));
    await list.act(id, 'commit');
    const { body } = await tenant.api<{ items: { serial: string }[] }>('/v1/units?q=000123', {
      token: agent.token,
    });
    expect(body.items.map(({ serial }) => serial)).toEqual(['000123']);
  });

  it('that a spreadsheet has spoiled are refused with what to do', async () => {
    const said = await list.verdicts(
      file(`1.23E+15;${code}`, `2026-03-01;${code}`, `01.03.2026;${code}`, `1-Mar;${code}`),
    );
    expect(said.map(([verdict]) => verdict)).toEqual(Array(4).fill('bad_format'));
    for (const [, reason] of said) expect(reason).toContain('Format the column as text');
  });

  it('B169: formulas are text and nothing else', async () => {
    const { id } = await list.read(
      `serial,model,place\n"=A1",${code},x\nHA-2,${code},"=HYPERLINK(""http://a"")"\nHA-3,${code},'=1+1\n`,
    );
    expect((await list.rows(id)).map(({ verdict }) => verdict)).toEqual(['bad_format', 'ok', 'ok']);
    await list.act(id, 'commit');
    const place = async (q: string) =>
      (await tenant.api<{ items: { place: string }[] }>(`/v1/units?q=${q}`, { token: agent.token })).body
        .items[0]?.place;
    expect([await place('HA-2'), await place('HA-3')]).toEqual(['=HYPERLINK("http://a")', '=1+1']);
  });
});

describe('B167: doubles', () => {
  it('in the file, in the tenant and to the eye are told apart', async () => {
    await tenant.addUnit({ serial: 'KA-100' });
    const { id } = await list.read(
      file(`KA-1;${code}`, `KA1;${code}`, `KA-100;${code}`, `KA-I00;${code}`, `KA-2;none`),
    );
    expect((await list.rows(id)).map(({ verdict }) => verdict)).toEqual([
      'ok',
      'duplicate',
      'unchanged',
      'near_duplicate',
      'unknown_model',
    ]);
    expect((await list.rows(id, '?verdict=duplicate')).map(({ row }) => row)).toEqual([3]);
  });

  it('of another tenant play no role', async () => {
    const other = await makeTenant();
    await other.addUnit({ serial: 'LA-1' });
    expect(countsOf(await list.read(file(`LA-1;${code}`)))).toEqual({ ok: 1 });
  });
});

describe('who brings lists in', () => {
  it('is whoever edits units; lists of one house are not there for another', async () => {
    const [mine, yours] = [await tenant.addOrganization(), await tenant.addOrganization()];
    const own = await tenant.addUnit({ ownerId: mine, serial: 'MA-1' });
    const theirs = await tenant.addUnit({ ownerId: yours, serial: 'MA-2' });
    const me = importing(tenant, (await tenant.addUser({ role: 'org_admin', organizationId: mine })).token);
    const you = importing(tenant, (await tenant.addUser({ role: 'org_admin', organizationId: yours })).token);
    const job = await me.read(`serial,inventory no\n${own.serial},7\n${theirs.serial},8\nMA-3,9`);
    expect((await me.rows(job.id)).map(({ verdict }) => verdict)).toEqual([
      'changed',
      'unknown_unit',
      'unknown_unit',
    ]);
    expect((await you.ask(`/v1/imports/${job.id}`)).status).toBe(404);
    expect((await you.ask<{ items: unknown[] }>('/v1/imports')).body.items).toEqual([]);
    expect((await list.ask(`/v1/imports/${job.id}`)).status).toBe(200);
    const watcher = await tenant.addUser({ role: 'watcher', organizationId: mine });
    expect((await importing(tenant, watcher.token).upload('serial\nx1')).status).toBe(403);
  });

  it('is a program with units:write, for its own house', async () => {
    const { secret } = await tenant.addSecret({ scopes: ['units:write'] });
    expect(countsOf(await importing(tenant, secret).read(file(`NA-1;${code}`)))).toEqual({ ok: 1 });
    const { secret: reader } = await tenant.addSecret({ scopes: ['units:read'] });
    expect((await importing(tenant, reader).upload('serial\nx1')).status).toBe(403);
  });
});

it('B171: corrections can be mended and sent again, in the language of the reader, safe in a spreadsheet', async () => {
  const { id } = await list.read(`serial,model,place\nPA-1,nothing,=1+1\nPA-2,${code},x`);
  const answer = await list.ask(`/v1/imports/${id}/corrections`, { headers: { 'accept-language': 'de' } });
  expect(answer.headers.get('content-type')).toContain('text/csv');
  expect(answer.text).toBe(
    `serial,model,place,Zeile,Ergebnis,Grund\r\nPA-1,nothing,"'=1+1",2,Unbekanntes Modell,Diesen Modellcode oder diese GTIN kennen wir nicht.\r\n`,
  );
  const again = await list.read(answer.text.replace('nothing', code));
  expect(countsOf(again)).toEqual({ ok: 1 });
});

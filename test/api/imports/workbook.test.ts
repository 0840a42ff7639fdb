import { describe, expect, it } from 'vitest';
import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import { makeTenant } from '../../setup/tenant.ts';
import { importing } from './rig.ts';
import { zip } from './zip.ts';

const tenant = await makeTenant();
const { code } = tenant.model;
const list = importing(tenant, (await tenant.addUser({ role: 'agent' })).token);

const HEAD = ['Serial number', 'Model', 'Date of shipment'];
const book = async (...rows: SheetData) => new Uint8Array(await writeWorkbook([HEAD, ...rows]).toBuffer());
const part = (rows: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
const inline = (...texts: string[]) =>
  `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;

async function read(file: Uint8Array) {
  const job = await list.read(file);
  return { ...job, rows: job.state === 'dry_run_ready' ? await list.rows(job.id) : [] };
}

describe('a workbook as spreadsheets write it', () => {
  it('keeps zeros of a text, takes a number as its digits, a date as its day, and no formula', async () => {
    const { rows, format } = await read(
      await book(
        ['000123456', code, { value: new Date('2026-03-31T00:00:00Z'), type: Date, format: 'dd.mm.yyyy' }],
        [{ value: 123456789012, type: Number }, code, null],
        [{ value: 1.23e21, type: Number }, code, null],
        [{ value: '=CONCAT("A";"1")', type: 'Formula' }, code, null],
        ['A-5 <&> "x"', code, null],
      ),
    );
    expect(format).toBe('xlsx');
    expect(rows.map(({ cells, verdict }) => [cells[0], verdict])).toEqual([
      ['000123456', 'ok'],
      ['123456789012', 'ok'],
      [expect.stringMatching(/^1\.23e\+?21$/i), 'bad_format'],
      [expect.stringMatching(/^=/), 'bad_format'],
      ['A-5 <&> "x"', 'ok'],
    ]);
    expect(rows[0]!.cells[2]).toBe('2026-03-31');
  });

  it('is its first sheet, whatever else is in it', async () => {
    const { rows } = await read(
      zip({
        'xl/worksheets/sheet1.xml': part(inline('serial', 'model') + inline('S-1', code)),
        'xl/worksheets/sheet2.xml': part(inline('serial', 'model') + inline('S-2', code)),
      }),
    );
    expect(rows.map(({ cells }) => cells[0])).toEqual(['S-1']);
  });

  it('without a row says that the header is missing, without a sheet that it is no workbook', async () => {
    const bare = await read(zip({ 'xl/worksheets/sheet1.xml': part('') }));
    expect([bare.state, bare.problem]).toEqual(['failed', 'The file has no header row.']);
    const none = await read(zip({ 'readme.txt': 'nothing' }));
    expect([none.state, none.problem]).toEqual(['failed', expect.stringContaining('no workbook')]);
  });

  it('B166: that blows up when it is unpacked is refused within its bound, and the portal goes on', async () => {
    const piece = `<si><t>${'A'.repeat(1_000_000)}</t></si>`;
    const bomb = zip({
      'xl/sharedStrings.xml': `<sst>${piece.repeat(60)}</sst>`,
      'xl/worksheets/sheet1.xml': part(inline('serial', 'model')),
    });
    expect(bomb.length).toBeLessThan(200_000);
    expect((await read(bomb)).state).toBe('failed');
    const endless = zip({ 'xl/worksheets/sheet1.xml': `<row>${'<c>'.repeat(4_000_000)}` });
    expect((await read(endless)).state).toBe('failed');
    expect((await read(await book(['K-1', code, null]))).rows).toHaveLength(1);
  });
});

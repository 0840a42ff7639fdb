import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { de as germanTexts } from '../../api/imports/texts/de.ts';
import { en as englishTexts } from '../../api/imports/texts/en.ts';
import { demo } from '../../db/seed/demo.ts';
import { type ImportVerdict } from '../../db/vocab.ts';
import { luhnDigit } from '../../db/seed/luhn.ts';
import { type Brand, type Expected, sampleUnit, writeSampleList } from '../../scripts/sample-lists.ts';
import german from '../../widget/lang/de/import.ts';
import english from '../../widget/lang/en/import.ts';
import later from '../../widget/lang/en/import-later.ts';
import { codeTo, inTurn, mails } from './journeys/mailbox.ts';
import type { Person } from './journeys/person.ts';
import { openStage, type Stage } from './journeys/stage.ts';
import { until } from './journeys/until.ts';

const GOOD = Number(process.env.WARRANTY_ROWS ?? 1_000);
const BAD = process.env.WARRANTY_ROWS ? Math.ceil(GOOD / 50) : 100;
/** An embedded database on a busy machine takes in some hundred rows in a second. */
const PATIENCE = 60_000 + GOOD * 30;

const SCENES = {
  altai: {
    page: '/examples/import/',
    email: 'manager@altai.example',
    locale: 'en',
    t: { ...english, ...later },
    said: englishTexts,
    /** Of a unit whose number begins with noughts. */
    unit: 3,
  },
  nordlys: {
    page: '/examples/import/nordlys.html',
    email: 'agent@nordlys.example',
    locale: 'de',
    t: german,
    said: germanTexts,
    unit: 3,
  },
} as const;

let stage: Stage;
let folder: string;
beforeAll(async () => {
  stage = await openStage();
  folder = await mkdtemp(join(tmpdir(), 'warranty-lists-'));
});
afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true });
});

describe.each(['altai', 'nordlys'] as const)('a whole list of %s', (brand) => {
  it(
    `of ${GOOD} good rows and ${BAD} others is judged, taken in and taken back through the element`,
    async () => {
      const { t, said, unit } = SCENES[brand];
      const file = join(folder, `${brand}.csv`);
      const expected = await writeSampleList(file, brand, { good: GOOD, bad: BAD });
      const agent = await enter(brand);
      await agent.shot(`import-${brand}-1-start`);

      await bringIn(agent, brand, file);
      expect(await counted(agent, said.verdicts)).toEqual(expected);
      await agent.shot(`import-${brand}-2-check`);
      expect(await corrected(agent, brand)).toEqual(withoutFine(expected));

      const [serial] = sampleUnit(brand, unit);
      expect(await lookUp(brand, serial)).toBe('unknown');
      await agent.press('button', new RegExp(`^${t.take('').split('(')[0]}\\(`));
      await agent.find('heading', t.doneInPart, undefined, PATIENCE);
      expect(await counted(agent, said.verdicts)).toEqual(expected);
      await agent.shot(`import-${brand}-3-result`);
      expect(await lookUp(brand, serial)).toBe('found');
      expect(await lookUp(brand, withoutNoughts(serial))).not.toBe('found');

      await agent.press('button', t.undo);
      await agent.press('button', t.undo, await agent.find('dialog', t.undoTitle));
      await agent.find('heading', t.undone, undefined, PATIENCE);
      await agent.sees(t.undoneText);
      expect(await lookUp(brand, serial)).toBe('unknown');
      expect(stage.complaints()).toEqual([]);
    },
    4 * PATIENCE,
  );
});

describe('a workbook', () => {
  it('keeps the noughts at the beginning of its serials, and outlives a reload before it is taken in', async () => {
    const { t, said } = SCENES.nordlys;
    const serials = [7, 8, 9].map((no) => luhnDigit(`00${no}000017`));
    const file = join(folder, 'kettles.xlsx');
    await writeXlsxFile([
      ['Seriennummer', 'Modell'].map((value) => ({ value, type: String })),
      ...serials.map((serial) => [serial, 'KETTLE'].map((value) => ({ value, type: String }))),
    ]).toFile(file);
    const agent = await enter('nordlys');
    await bringIn(agent, 'nordlys', file);
    await agent.page.reload();
    await agent.find('heading', t.check);
    expect(await counted(agent, said.verdicts)).toEqual({ ok: 3 });
    await agent.press('button', t.take('3'));
    await agent.find('heading', t.done, undefined, PATIENCE);
    for (const serial of serials) expect(await lookUp('nordlys', serial)).toBe('found');
    expect(await lookUp('nordlys', withoutNoughts(serials[0]!))).not.toBe('found');
    expect(stage.complaints()).toEqual([]);
  });
});

async function enter(brand: Brand): Promise<Person> {
  const { page, email, locale, t } = SCENES[brand];
  const agent = await stage.person({ name: `agent of ${brand}`, locale });
  await agent.open(page);
  await inTurn(email, async () => {
    const old = await mails(email);
    await agent.fill(t.signInEmail, email);
    await agent.press('button', t.signInSend);
    await agent.fill(t.signInCode, await codeTo(email, old));
    await agent.press('button', t.signInOpen);
    await agent.find('heading', t.title);
  });
  return agent;
}

async function bringIn(agent: Person, brand: Brand, file: string): Promise<void> {
  const { t } = SCENES[brand];
  await agent.attach(new RegExp(`^${t.chooseFile}`), [file]);
  await agent.press('button', t.startUpload);
  await agent.find('heading', t.check, undefined, PATIENCE);
}

/** What the buttons above the rows say. */
async function counted(agent: Person, labels: Record<ImportVerdict, string>): Promise<Expected> {
  const said = await agent.page.$$eval('warranty-import >>> .picks .pick', (picks) =>
    picks.map((pick) => pick.textContent!.replace(/\s+/g, ' ').trim()),
  );
  return Object.fromEntries(
    Object.entries(labels).flatMap(([verdict, label]) => {
      const line = said.find((one) => one.startsWith(`${label} `));
      return line ? [[verdict, Number(line.slice(label.length).replace(/\D/g, ''))]] : [];
    }),
  );
}

/** The verdicts in the file of the rows that need work. */
async function corrected(agent: Person, brand: Brand): Promise<Expected> {
  const { t, said } = SCENES[brand];
  const downloadPath = await mkdtemp(join(folder, 'got-'));
  const session = await agent.page.createCDPSession();
  await session.send('Page.setDownloadBehavior', { behavior: 'allow', downloadPath });
  await agent.press('button', t.download);
  const name = t.correctionsOf(brand);
  await until(`the file ${name}`, async () => (await readdir(downloadPath)).includes(name), PATIENCE);
  const text = await readFile(join(downloadPath, name), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const verdictOf = Object.fromEntries(
    Object.entries(said.verdicts).map(([verdict, label]) => [label, verdict]),
  );
  const found: Record<string, number> = {};
  for (const row of data) {
    const verdict = verdictOf[row[said.columns.verdict]!]!;
    found[verdict] = (found[verdict] ?? 0) + 1;
    expect(row[said.columns.reason]).not.toBe('');
  }
  return found;
}

const withoutFine = ({ ok: _, unchanged: __, ...bad }: Expected): Expected => bad;

const withoutNoughts = (serial: string): string => serial.replace(/(^|-)0+(?=\d+$)/, '$1');

async function lookUp(brand: Brand, serial: string): Promise<string> {
  const response = await fetch(`${inject('baseUrl')}/v1/lookups`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${demo[brand].keys.brand}`,
      'content-type': 'application/json',
      origin: inject('baseUrl'),
    },
    body: JSON.stringify({ serial }),
  });
  return ((await response.json()) as { outcome: string }).outcome;
}

import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import type { Sql } from 'postgres';
import readWorkbook from 'read-excel-file/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Generated, generate } from '../../db/seed/generate.ts';
import { type FaultRig, startFaultRig } from './harness.ts';

const UNITS = 10_000;
const PAGE = 1_000;

let rig: FaultRig;
let owner: Sql;
let made: Generated;
/** What asks for the rows after the first two pages. */
let third: RegExp;

beforeAll(async () => {
  rig = await startFaultRig({
    queue: 'loses',
    seed: async (sql) => (made = await generate(sql, { units: UNITS })),
  });
  owner = rig.owner();
  const [last] = await owner`select id from unit order by id desc offset ${2 * PAGE - 1} limit 1`;
  third = new RegExp(`list_units.*"beforeId":"${last!['id']}"`);
});

afterEach(() => rig.proxy.mode('pass'));

afterAll(() => rig.close());

const save = (format: string, signal?: AbortSignal) =>
  fetch(new URL(`/v1/exports/units?format=${format}`, rig.worker.url), {
    headers: { authorization: `Bearer ${made.session}` },
    ...(signal ? { signal } : {}),
  });

const noBackend = () =>
  expect
    .poll(() => owner`select pid from pg_stat_activity where usename = 'warranty_app'`, { timeout: 15_000 })
    .toEqual([]);

/** What arrives, also where the connection breaks. */
async function arrived(answer: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of Readable.fromWeb(answer.body as WebStream<Uint8Array>)) chunks.push(chunk);
  } catch (error) {
    expect(String(error)).toContain('terminated');
  }
  return Buffer.concat(chunks);
}

async function savedWithFailure(format: string): Promise<Uint8Array> {
  const fault = rig.proxy.cutAfterStatementOnce(third);
  const logged = lost();
  const answer = await save(format);
  expect(answer.status).toBe(200);
  const bytes = await arrived(answer);
  expect(fault.fired).toBe(true);
  await noBackend();
  await expect.poll(lost).toBe(logged + 1);
  return bytes;
}

const lost = () =>
  rig.worker.output.split('remote.jsg.Error: the connection to the database was lost').length;

const linesOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes).trimEnd().split('\r\n');
const BROKEN_OFF = 'This file is not whole: it broke off here. Please save it again.';

test('a CSV that fails in the middle says so in its last line', async () => {
  const lines = linesOf(await savedWithFailure('csv'));
  expect(lines).toHaveLength(1 + 2 * PAGE + 1);
  expect(lines.at(-1)).toBe(BROKEN_OFF);

  const whole = linesOf(await arrived(await save('csv')));
  expect(whole).toHaveLength(1 + UNITS);
  expect(whole).not.toContain(BROKEN_OFF);
});

test('a workbook that fails in the middle is none', async () => {
  const sheets = async (bytes: Uint8Array) => (await readWorkbook(Buffer.from(bytes))).length;
  await expect(sheets(await savedWithFailure('xlsx'))).rejects.toThrow('unzip');
  await expect(sheets(await arrived(await save('xlsx')))).resolves.toBeGreaterThan(0);
});

test.each(['csv', 'xlsx'])(
  'work on a %s ends when its reader goes: nothing is logged, the connection is given back',
  async (format) => {
    const reader = new AbortController();
    const fault = rig.proxy.freezeAtStatementOnce(third);
    const logged = rig.worker.output;
    const { statements } = await rig.proxy.during(async () => {
      const answer = await save(format, reader.signal);
      const read = expect(answer.arrayBuffer()).rejects.toThrow('aborted');
      await fault.hit;
      reader.abort();
      await read;
      await rig.proxy.mode('pass');
      await noBackend();
    });
    expect(statements.filter((sql) => sql.includes('list_units')).length).toBeLessThan(UNITS / PAGE);
    expect(rig.worker.output).toBe(logged);
  },
);

import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, expect, inject, test } from 'vitest';
import { openDatabase } from '../../../api/platform/database.ts';

const TENANT = '01980000-0000-7000-8000-00000000d00d';
const database = openDatabase(inject('databaseUrl'));
afterAll(() => database.close());

const echo = (text: string) =>
  database.transaction({ tenantId: TENANT, reach: '' }, async (tx) => {
    const [row] = await tx.execute<{ said: string }>(sql`select ${text}::text as said, ${1}::int as one`);
    return row?.said;
  });

test.each([
  [`'; select pg_sleep(9); --`],
  [`\\'; select pg_sleep(9); --`],
  ['\\\\\\'],
  [`E'\\''`],
  ['$1 $$ $tag$ $2'],
  ['line\nbreak\r\ttab /* -- */'],
  ['Алтай "қазақша" العربية 🇰🇿 ʼ＇'],
  [''],
])('%j comes back as it was sent', async (text) => {
  expect(await echo(text)).toBe(text);
});

test('any text comes back as it was sent', async () => {
  const text = fc.string({ unit: fc.constantFrom("'", '\\', '"', '$', '1', 'E', ';', '-', '\n', 'é', '🙂') });
  await fc.assert(
    fc.asyncProperty(text, async (said) => {
      expect(await echo(said)).toBe(said);
    }),
    { numRuns: 200 },
  );
});

test('what was sent without waiting and failed is not committed', async () => {
  const broken = database.transaction({ tenantId: TENANT, reach: '' }, async (tx) => {
    void tx.execute(sql`select 1 / 0`).catch(() => undefined);
  });
  await expect(broken).rejects.toThrow('division by zero');
  expect(await echo('after')).toBe('after');
});

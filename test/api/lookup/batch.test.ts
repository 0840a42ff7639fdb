import { sql } from 'drizzle-orm';
import { describe, expect, inject, it } from 'vitest';
import { TEST_SERIALS } from '../../../db/vocab.ts';
import { makeTenant, type TestTenant } from '../../setup/tenant.ts';
import { records, rowsOf, rowsOfWorkbook } from '../exports/rig.ts';

type Item = {
  serial: string;
  answer: { outcome: string; serial?: string; receipt?: unknown } | null;
  problem: { code: string; detail: string } | null;
};
type Batch = { items: Item[]; code?: string };

const batch = (tenant: TestTenant, serials: unknown[], token?: string) =>
  tenant.api<Batch>('/v1/lookups/batch', { body: { serials }, ...(token ? { token } : {}) });
const alone = (tenant: TestTenant, serial: string, token?: string) =>
  tenant.api('/v1/lookups', { body: { serial }, ...(token ? { token } : {}) });
const partnerOf = async (tenant: TestTenant) => (await tenant.addSecret({ scopes: ['lookups:read'] })).secret;
const outcomes = ({ items }: Batch) => items.map(({ answer, problem }) => answer?.outcome ?? problem?.code);
const missesOf = async (tenant: TestTenant) => {
  const rows = await tenant.query(
    sql`select used from budget where tenant_id = ${tenant.tenantId} and bucket like 'miss:brand:%'`,
  );
  return rows[0]?.['used'] ?? 0;
};
const spent = (tenant: TestTenant, used: number) =>
  tenant.query(
    sql`update budget set used = ${used} where tenant_id = ${tenant.tenantId} and bucket like 'miss:key:%'`,
  );

describe('24.02: many look-ups at once', () => {
  it('say of each, in the order asked, what one alone would say to this reader', async () => {
    const tenant = await makeTenant();
    const other = await tenant.addModel();
    await tenant.addUnit({ serial: 'AB-0001' });
    await tenant.addUnit({ serial: 'AB-0002' });
    await tenant.addUnit({ serial: 'AB-0002', modelId: other.id });
    const person = await tenant.addUser({ role: 'agent' });
    const serials = ['AB-0002', 'NOT-KNOWN-1', 'ab 0001', 'А\u0412-0001', 'AB-0001'];
    for (const token of [tenant.key, await partnerOf(tenant), person.token]) {
      const { body } = await batch(tenant, serials, token);
      expect(body.items.map(({ serial }) => serial)).toEqual(serials);
      expect(outcomes(body)).toEqual(['choose_model', 'unknown', 'found', 'found', 'found']);
      for (const { serial, answer } of body.items)
        expect(answer).toEqual((await alone(tenant, serial, token)).body);
    }
  });

  it('take a model where a serial has several', async () => {
    const tenant = await makeTenant();
    const other = await tenant.addModel();
    await tenant.addUnit({ serial: 'AB-0002' });
    await tenant.addUnit({ serial: 'AB-0002', modelId: other.id });
    const { body } = await batch(tenant, [
      { serial: 'AB-0002', modelId: other.wireId },
      { serial: 'AB-0002', modelId: tenant.model.wireId },
    ]);
    expect(body.items.map(({ answer }) => (answer as { model?: { id: string } }).model?.id)).toEqual([
      other.wireId,
      tenant.model.wireId,
    ]);
  });

  it('answer a serial that stands there twice at both places, and count it once', async () => {
    const tenant = await makeTenant();
    const token = await partnerOf(tenant);
    const { body } = await batch(tenant, ['NOPE-0001', 'NOPE-0002', 'NOPE-0001'], token);
    expect(outcomes(body)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(await missesOf(tenant)).toBe(2);
  });

  it('tell of one that is no serial without spoiling the others', async () => {
    const tenant = await makeTenant();
    await tenant.addUnit({ serial: 'AB-0001' });
    const { body } = await batch(tenant, ['x', 'AB-0001']);
    expect(outcomes(body)).toEqual(['too_short', 'found']);
  });

  it('B053: stop where the budget stops one after the other, whether a serial exists or not', async () => {
    const tenant = await makeTenant();
    const token = await partnerOf(tenant);
    await tenant.addUnit({ serial: 'REAL-0001' });
    await batch(tenant, ['GUESS-0000'], token);
    await spent(tenant, 298);
    const { body } = await batch(
      tenant,
      ['GUESS-0001', 'REAL-0001', 'GUESS-0002', 'GUESS-0003', 'REAL-0001'],
      token,
    );
    expect(outcomes(body)).toEqual(['unknown', 'found', 'unknown', 'too_many_requests', 'found']);
    const after = await batch(tenant, ['REAL-0001', 'GUESS-0004'], token);
    expect([after.status, after.body.code]).toEqual([429, 'too_many_requests']);
    expect((await alone(tenant, 'REAL-0001', token)).status).toBe(429);
    expect(await missesOf(tenant)).toBe(3);
  });

  it('are ten from a page, and five hundred from a program', async () => {
    const tenant = await makeTenant();
    const person = await tenant.addUser({ role: 'agent' });
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => `UNIT-${String(i).padStart(4, '0')}`);
    expect((await batch(tenant, many(11))).status).toBe(422);
    expect((await batch(tenant, many(10))).status).toBe(200);
    expect((await batch(tenant, many(501), person.token)).status).toBe(422);
    expect((await batch(tenant, [], person.token)).status).toBe(422);
    expect((await batch(tenant, many(500), person.token)).body.items).toHaveLength(500);
  });

  it('know the serials for testing, and nothing live', async () => {
    const tenant = await makeTenant();
    await tenant.addUnit({ serial: 'AB-0001' });
    const { secret } = await tenant.addSecret({ scopes: ['lookups:read'], testMode: true });
    const { body } = await batch(tenant, [...TEST_SERIALS, 'AB-0001'], secret);
    expect(outcomes(body)).toEqual([...TEST_SERIALS.map(() => 'found'), 'unknown']);
  });
});

describe('4.09: a file of serials', () => {
  const send = async (tenant: TestTenant, file: string, token: string, query = '', locale = 'en') => {
    const answer = await tenant.api<string>(`/v1/lookups/files?fileName=serials.csv${query}`, {
      method: 'POST',
      body: new TextEncoder().encode(file),
      token,
      headers: { 'content-type': 'text/csv', 'accept-language': locale },
    });
    return { ...answer, rows: records(await rowsOf(new TextEncoder().encode(answer.text))) };
  };

  it('comes back with the cover of each, in the order of the file and the reader’s language', async () => {
    const tenant = await makeTenant();
    const { token } = await tenant.addUser({ role: 'agent' });
    await tenant.addUnit({ serial: '000123' });
    const { status, rows } = await send(
      tenant,
      'Note;Серийный номер\r\na;000123\r\n;\r\nb;NOPE-1\r\n',
      token,
      '',
      'de',
    );
    expect(status).toBe(200);
    expect(rows).toMatchObject([
      { Seriennummer: '000123', Modellcode: tenant.model.code, Garantie: 'Besteht' },
      { Seriennummer: 'NOPE-1', Garantie: '', Erklärung: expect.stringContaining('kennen wir nicht') },
    ]);
    expect(rows[0]!['Letzter Garantietag']).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('takes the first column from its first row where none has a name', async () => {
    const tenant = await makeTenant();
    const { token } = await tenant.addUser({ role: 'agent' });
    await tenant.addUnit({ serial: 'AB-0001' });
    expect((await send(tenant, 'AB-0001\nAB-0002', token)).rows.map((row) => row['Serial number'])).toEqual([
      'AB-0001',
      'AB-0002',
    ]);
  });

  it('is streamed in slices, past what one call takes', async () => {
    const tenant = await makeTenant();
    const { token } = await tenant.addUser({ role: 'agent' });
    await tenant.addUnit({ serial: 'LAST-0001' });
    const serials = Array.from({ length: 1_200 }, (_, i) => `N-${String(i).padStart(5, '0')}`);
    const { rows } = await send(tenant, ['serial', ...serials, 'LAST-0001'].join('\n'), token);
    expect(rows).toHaveLength(1_201);
    expect(rows.at(-1)).toMatchObject({ 'Serial number': 'LAST-0001', Cover: 'Covered' });
  });

  it('is for programs and people, of ten thousand serials, and something', async () => {
    const tenant = await makeTenant();
    const { token } = await tenant.addUser({ role: 'agent' });
    expect((await send(tenant, 'AB-0001', tenant.key)).status).toBe(403);
    expect((await send(tenant, 'AB-0001', await partnerOf(tenant))).status).toBe(200);
    expect((await send(tenant, 'serial\n', token)).body).toMatchObject({ code: 'file_empty' });
    const many = Array.from({ length: 10_001 }, (_, i) => `N-${i}`).join('\n');
    expect((await send(tenant, many, token)).body).toMatchObject({ code: 'too_large' });
  });

  it('says of the rest that it was not looked up where a budget is used up on the way', async () => {
    const tenant = await makeTenant();
    const token = await partnerOf(tenant);
    await batch(tenant, ['GUESS-0000'], token);
    await spent(tenant, 299);
    const { rows } = await send(tenant, 'NOPE-0001\nNOPE-0002', token);
    expect(rows.map((row) => row['Explanation'])).toEqual([
      expect.stringContaining('do not know'),
      expect.stringContaining('Not looked up'),
    ]);
    expect((await send(tenant, 'NOPE-0003', token)).status).toBe(429);
  });

  it('leaves as a workbook too', async () => {
    const tenant = await makeTenant();
    const { token } = await tenant.addUser({ role: 'agent' });
    const answer = await fetch(new URL('/v1/lookups/files?fileName=a.csv&format=xlsx', inject('baseUrl')), {
      method: 'POST',
      body: '007',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'text/csv' },
    });
    const rows = await rowsOfWorkbook(new Uint8Array(await answer.arrayBuffer()));
    expect(rows[1]![0]).toBe('007');
  });
});

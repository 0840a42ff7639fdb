import { describe, expect, it } from 'vitest';
import { lookupUnit } from '../../../api/lookup/lookup-unit.ts';
import { LookupAnswer } from '../../../api/lookup/schema.ts';
import type { Ctx } from '../../../api/core/context.ts';
import { DatabaseLost } from '../../../api/core/database.ts';
import { newUuid } from '../../../db/id.ts';
import { warrantyTerm } from '../../setup/term.ts';
import { strictly } from './strictly.ts';

const term = warrantyTerm();
const modelId = newUuid();
const answers: Record<string, unknown> = {
  lookup_unit: {
    corrected: false,
    units: [
      {
        id: newUuid(),
        modelId,
        serial: 'SN-0001',
        dates: { delivery: { date: '2026-01-01', source: 'invoice', verified: true } },
        termIds: [term.id],
        lifecycle: 'active',
        custody: 'customer',
        coverageFlag: 'normal',
        visible: false,
      },
    ],
  },
  brand_settings: { timeZone: 'Asia/Almaty', policy: 'verdict_and_terms' },
  brand_catalog: {
    models: [{ id: modelId, code: 'M', name: 'M', labelHint: {}, labelPicture: null }],
    policies: [],
  },
  term_bodies: { [term.id]: term },
};

function contextAt(now: string, calls: string[]): Ctx {
  return {
    tenantId: newUuid(),
    actor: { kind: 'embed', keyId: newUuid(), brandId: newUuid(), organizationId: null },
    database: {
      transaction: () => Promise.reject(new Error('a look-up needs no transaction')),
      call: async <T>(name: string) => {
        calls.push(name);
        return answers[name] as T;
      },
    },
    files: {
      put: async () => undefined,
      putOnce: async () => true,
      get: async () => null,
      remove: async () => undefined,
    },
    secrets: { link: 'a-secret-that-is-long-enough-for-it' },
    addressBlock: '192.0.2.0/24',
    publicUrl: 'https://warranty.example',
    locale: 'en',
    requestId: newUuid(),
    now: () => now,
    newId: newUuid,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    later: () => undefined,
    nudge: async () => undefined,
  };
}

describe('a look-up of a serial that exists', () => {
  it('is one round trip once the isolate knows the brand and its terms', async () => {
    const calls: string[] = [];
    const ctx = contextAt('2026-06-01T00:00:00.000Z', calls);
    await lookupUnit(ctx, { serial: 'SN-0001' });
    calls.length = 0;
    await lookupUnit(ctx, { serial: 'SN-0001' });
    expect(calls).toEqual(['lookup_unit']);
  });

  it('asks for the brand again after seconds, for a term never', async () => {
    const calls: string[] = [];
    const ctx = contextAt('2026-06-01T00:00:00.000Z', calls);
    await lookupUnit(ctx, { serial: 'SN-0001' });
    calls.length = 0;
    await lookupUnit({ ...ctx, now: () => '2026-06-01T00:00:06.000Z' }, { serial: 'SN-0001' });
    expect(calls.sort()).toEqual(['brand_catalog', 'brand_settings', 'lookup_unit']);
  });

  it('is judged on the day of the brand, not of the server', async () => {
    const late = contextAt('2026-06-01T20:30:00.000Z', []);
    expect(await lookupUnit(late, { serial: 'SN-0001' })).toMatchObject({ receipt: { asOf: '2026-06-02' } });
  });
});

it('the check of answers refuses a field that the contract does not name', async () => {
  const answer = await lookupUnit(contextAt('2026-06-01T00:00:00.000Z', []), { serial: 'SN-0001' });
  if (answer.outcome !== 'found') throw new Error('not found');
  const check = strictly(LookupAnswer);
  expect(check.safeParse(answer).success).toBe(true);
  expect(check.safeParse({ ...answer, receipt: { ...answer.receipt, trace: [] } }).success).toBe(false);
});

it('B055: a database that does not answer is never a verdict', async () => {
  const ctx = contextAt('2026-06-01T00:00:00.000Z', []);
  const lost = new DatabaseLost(false, 'cut');
  const database = { ...ctx.database, call: () => Promise.reject(lost) };
  await expect(lookupUnit({ ...ctx, database }, { serial: 'SN-0001' })).rejects.toBe(lost);
});

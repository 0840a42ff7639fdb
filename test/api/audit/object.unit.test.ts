import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { parseObject, wireObject } from '../../../api/audit/object.ts';
import { type IdKind, newUuid, PREFIXES, toWireId } from '../../../db/index.ts';

const api = join(import.meta.dirname, '../../../api');

test('whatever a verb writes into the audit log has an id that the filter takes back', () => {
  const sources = readdirSync(api, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.split(sep).includes('texts'),
  );
  const types = sources.flatMap((name) =>
    [...readFileSync(join(api, name), 'utf8').matchAll(/\bobjectType: '(\w+)'/g)].map(
      ([, type = '']) => type,
    ),
  );
  expect(new Set(types).size).toBeGreaterThan(2);
  for (const type of types) {
    const id = newUuid();
    expect(parseObject(wireObject(type, id)), type).toBe(id);
  }
});

test('an id of any kind is taken, and nothing else', () => {
  const id = newUuid();
  for (const kind of Object.keys(PREFIXES) as IdKind[]) expect(parseObject(toWireId(kind, id))).toBe(id);
  for (const text of ['', '_', 'claim', 'claim_', `nobody_${'0'.repeat(26)}`, id]) {
    expect(parseObject(text), text).toBeNull();
  }
});

import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { ModelRecord } from '../../../api/products/model-schema.ts';
import type { SerialVerdict } from '../../../api/workbench/schema.ts';
import { toWireId } from '../../../db/id.ts';
import { makeTenant } from '../../setup/tenant.ts';

const tenant = await makeTenant();
const { token } = await tenant.addUser({ role: 'sysadmin' });
const manager = await tenant.addUser({ role: 'warranty_manager' });
const serialRule = {
  mask: '\\ALT-9999999',
  minLength: 8,
  maxLength: 16,
  strip: true,
  checkDigit: 'none',
  severity: 'stop',
} as const;
const wanted = (code: string) => ({
  manufacturerId: toWireId('manufacturer', tenant.manufacturerId),
  code,
  name: `Model ${code}`,
  family: 'desktop',
  labelHint: { en: 'On the back' },
  serialRule,
});
type Refusal = { errors: { pointer: string; code: string }[] };
const create = <T = ModelRecord>(body: object) => tenant.api<T>('/v1/models', { token, body });

describe('a model', () => {
  it('is made with everything that is kept of it, and found in the catalogue', async () => {
    const made = await create({
      ...wanted('L300'),
      gtin: '4006381333931',
      labelPicture: '/examples/assets/labels/l200.svg',
      pictures: ['https://shop.example/l300.jpg'],
      specifications: [
        { key: 'memory', label: { en: 'Memory' }, type: 'number', unit: 'GB', required: true },
      ],
      symptomQuestions: [
        {
          key: 'lights',
          text: { en: 'Which light?' },
          type: 'choice',
          choices: [{ en: 'Red' }, { en: 'None' }],
        },
      ],
      checklist: [{ en: 'Take out the disc' }],
    });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      code: 'L300',
      gtin: '04006381333931',
      closed: false,
      terms: [],
      version: 1,
    });
    expect(made.headers.get('location')).toBe(`/v1/models/${made.body.id}`);
    const read = await tenant.api<ModelRecord>(`/v1/models/${made.body.id}`, { token: manager.token });
    expect(read.body).toEqual(made.body);
    await expect
      .poll(
        async () => {
          const { body } = await tenant.api<{ items: { code: string }[] }>('/v1/models');
          return body.items.map(({ code }) => code);
        },
        { timeout: 8_000 },
      )
      .toContain('L300');
  });

  it('is changed by what it was based on, and says so in the audit', async () => {
    const { body: made } = await create(wanted('L301'));
    const change = { token, method: 'PATCH', body: { name: 'Other', closed: true } };
    const path = `/v1/models/${made.id}`;
    expect((await tenant.api(path, change)).status).toBe(428);
    const changed = await tenant.api<ModelRecord>(path, { ...change, headers: { 'if-match': '"1"' } });
    expect(changed.body).toMatchObject({ name: 'Other', closed: true, version: 2, serialRule });
    const stale = await tenant.api<{ current: ModelRecord }>(path, {
      ...change,
      headers: { 'if-match': '"1"' },
    });
    expect([stale.status, stale.body.current.name]).toEqual([412, 'Other']);
    const rows = await tenant.query(sql`select action from audit where action like 'model.%' order by at`);
    expect(rows.map(({ action }) => action)).toContain('model.update');
  });

  it('has a code of its own', async () => {
    await create(wanted('TWICE'));
    const again = await create<Refusal>(wanted('TWICE'));
    expect([again.status, again.body.errors[0]?.code]).toEqual([422, 'taken']);
    const { body: other } = await create(wanted('OTHER'));
    const renamed = await tenant.api<Refusal>(`/v1/models/${other.id}`, {
      token,
      method: 'PATCH',
      body: { code: 'TWICE' },
      headers: { 'if-match': '"1"' },
    });
    expect([renamed.status, renamed.body.errors[0]?.code]).toEqual([422, 'taken']);
  });

  it.each([
    ['a GTIN with a wrong check digit', { gtin: '4006381333932' }, '/gtin', 'check_digit'],
    [
      'a picture that is no address',
      { labelPicture: 'javascript:alert(1)' },
      '/labelPicture',
      'invalid_format',
    ],
    [
      'a picture on a host without a scheme',
      { pictures: ['//evil.example/a.png'] },
      '/pictures/0',
      'invalid_format',
    ],
    [
      'B067: a mask that is a pattern',
      { serialRule: { ...serialRule, mask: '(a+)+$' } },
      '/serialRule/mask',
      'invalid_format',
    ],
    [
      'B067: a mask of 10 KB',
      { serialRule: { ...serialRule, mask: 'A'.repeat(10_240) } },
      '/serialRule/mask',
      'too_big',
    ],
    [
      'a mask that ends in a backslash',
      { serialRule: { ...serialRule, mask: 'A\\' } },
      '/serialRule/mask',
      'invalid_format',
    ],
    [
      'lengths the wrong way round',
      { serialRule: { ...serialRule, minLength: 17 } },
      '/serialRule/maxLength',
      'below_least',
    ],
    ['a hint in no language', { labelHint: {} }, '/labelHint', 'no_text'],
    [
      'a choice without choices',
      { specifications: [{ key: 'a', label: { en: 'A' }, type: 'choice' }] },
      '/specifications/0/choices',
      'choices',
    ],
    [
      'a field twice',
      {
        specifications: [
          { key: 'a', label: { en: 'A' }, type: 'text' },
          { key: 'a', label: { en: 'B' }, type: 'text' },
        ],
      },
      '/specifications',
      'twice',
    ],
    [
      'a manufacturer that is not there',
      { manufacturerId: toWireId('manufacturer', tenant.tenantId) },
      '/manufacturerId',
      'not_found',
    ],
  ])('refuses %s', async (_, change, pointer, code) => {
    const refused = await create<Refusal>({ ...wanted('BAD'), ...change });
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it('is not for others to change', async () => {
    for (const who of [manager, await tenant.addUser({ role: 'agent' }), await tenant.addUser()]) {
      expect((await tenant.api('/v1/models', { token: who.token, body: wanted('NO') })).status).toBe(403);
    }
    const other = await makeTenant();
    const stranger = await other.addUser({ role: 'sysadmin' });
    expect((await tenant.api(`/v1/models/${tenant.model.wireId}`, { token: stranger.token })).status).toBe(
      404,
    );
  });
});

describe('manufacturers', () => {
  it('are made and listed by name', async () => {
    const made = await tenant.api<{ id: string }>('/v1/manufacturers', { token, body: { name: 'Aa Works' } });
    expect(made.status).toBe(201);
    const { body } = await tenant.api<{ items: { id: string; name: string }[] }>('/v1/manufacturers', {
      token,
    });
    expect(body.items[0]).toEqual({ id: made.body.id, name: 'Aa Works', version: 1 });
  });

  it('are renamed by what they were called, and the models of the shop say the new name', async () => {
    const { body: made } = await tenant.api<{ id: string }>('/v1/manufacturers', {
      token,
      body: { name: 'Bb Works' },
    });
    const path = `/v1/manufacturers/${made.id}`;
    const rename = (name: string) =>
      tenant.api<{ name: string; version: number; current?: { name: string } }>(path, {
        token,
        method: 'PATCH',
        body: { name },
        headers: { 'if-match': '"1"' },
      });
    expect((await tenant.api(path, { token, method: 'PATCH', body: { name: 'X' } })).status).toBe(428);
    expect((await rename('Bb Factory')).body).toEqual({ id: made.id, name: 'Bb Factory', version: 2 });
    const stale = await rename('Bb House');
    expect([stale.status, stale.body.current?.name]).toEqual([412, 'Bb Factory']);
    const { body: model } = await create({ ...wanted('L309'), manufacturerId: made.id });
    expect(model.manufacturer.name).toBe('Bb Factory');
    const close = { token, method: 'PATCH', body: { closed: true }, headers: { 'if-match': '"1"' } };
    expect((await tenant.api(`/v1/models/${model.id}`, close)).status).toBe(200);
    await expect
      .poll(
        async () => {
          const { body } = await tenant.api<{ items: { code: string }[] }>('/v1/models');
          return body.items.find(({ code }) => code === 'L309');
        },
        { timeout: 8_000 },
      )
      .toMatchObject({ manufacturer: 'Bb Factory', closed: true });
  });
});

describe('a serial rule that is being written', () => {
  const attempt = async (serial: string, change = {}) =>
    (
      await tenant.api<SerialVerdict>('/v1/serial-trials', {
        token,
        body: { serial, rule: { ...serialRule, ...change } },
      })
    ).body;

  it('says which character does not fit', async () => {
    expect(await attempt('alt-123 4567')).toMatchObject({
      normalised: 'ALT1234567',
      ok: true,
      problem: null,
    });
    expect(await attempt('ALT-12X4567')).toMatchObject({
      ok: false,
      problem: 'character',
      position: 6,
      expected: 'digit',
      severity: 'stop',
    });
    expect(await attempt('ALT-123')).toMatchObject({ ok: false, problem: 'too_short' });
  });

  it('T29: checks the digit of its kind, and the alphabet', async () => {
    const luhn = { mask: null, checkDigit: 'luhn', severity: 'warn' };
    expect(await attempt('490154203237518', luhn)).toMatchObject({ ok: true });
    expect(await attempt('490154203237519', luhn)).toMatchObject({
      problem: 'check_digit',
      severity: 'warn',
    });
    expect(await attempt('ABCDEFGX', { mask: null, alphabet: 'ABCDEFG' })).toMatchObject({
      problem: 'character',
      position: 8,
      expected: 'allowed',
    });
  });
});

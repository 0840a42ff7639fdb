import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, inject, it } from 'vitest';
import { newUuid, toWireId } from '../../../db/id.ts';
import { makeTenant } from '../../setup/tenant.ts';

const tenant = await makeTenant();

async function person() {
  const { token, userId } = await tenant.addUser({ role: 'agent' });
  return {
    token,
    save: (body: unknown, key: string, path = '/v1/views') =>
      tenant.api(path, { token, body, headers: { 'idempotency-key': key } }),
    async effects() {
      const rows = await tenant.query(
        sql`select id from audit where action = 'view.save' and actor ->> 'userId' = ${userId}`,
      );
      return rows.length;
    },
  };
}

const view = (query = 'state=draft') => ({ list: 'claims', name: 'Mine', query });

describe('a request with an Idempotency-Key', () => {
  it('gets the stored answer when it is repeated, and has one effect', async () => {
    const { save, effects } = await person();
    const key = randomUUID();
    const [first, second] = [await save(view(), key), await save(view(), key)];
    expect(first.status).toBe(201);
    expect(first.headers.get('idempotent-replayed')).toBeNull();
    expect(second.headers.get('idempotent-replayed')).toBe('true');
    expect([second.status, second.text]).toEqual([first.status, first.text]);
    expect(second.headers.get('content-type')).toBe(first.headers.get('content-type'));
    expect(await effects()).toBe(1);
  });

  it('has one effect when twenty come at once', async () => {
    const { save, effects } = await person();
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => save(view(), key)));
    for (const { status, headers } of answers) {
      if (status === 409) expect(headers.get('retry-after')).toBe('1');
      else expect(status).toBe(201);
    }
    const done = answers.filter(({ status }) => status === 201);
    expect(done.filter(({ headers }) => headers.get('idempotent-replayed') === null)).toHaveLength(1);
    expect(new Set(done.map(({ text }) => text)).size).toBe(1);
    expect(await effects()).toBe(1);
  });

  it('reads the meaning of the body: order and white space do not count, the last of two does', async () => {
    const { save, effects } = await person();
    const key = randomUUID();
    await save(view('a=1'), key);
    const same = ' { "query" : "b=2", "name":"Mine","list":"claims","query":"a=1"}';
    expect((await save(same, key)).headers.get('idempotent-replayed')).toBe('true');
    expect((await save(view('b=2'), key)).body).toMatchObject({ status: 422, code: 'idempotency_mismatch' });
    expect(await effects()).toBe(1);
  });

  it('is refused for another operation under the same key', async () => {
    const { save } = await person();
    const key = randomUUID();
    await save(view(), key);
    const other = await save(
      { kind: 'comment', body: 'Hello' },
      key,
      `/v1/claims/${toWireId('claim', newUuid())}/messages`,
    );
    expect(other.body).toMatchObject({ status: 422, code: 'idempotency_mismatch' });
  });

  it('shares its key with nobody else', async () => {
    const [one, two] = [await person(), await person()];
    const key = randomUUID();
    const [first, second] = [await one.save(view(), key), await two.save(view('b=2'), key)];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.headers.get('idempotent-replayed')).toBeNull();
  });

  it('may be repeated after a failure, which leaves nothing behind', async () => {
    const { save, effects } = await person();
    const key = randomUUID();
    expect((await save({ ...view(), list: 'parts' }, key)).status).toBe(422);
    expect((await save(view(), key)).status).toBe(201);
    expect(await effects()).toBe(1);
  });

  it('gets no stored answer once its session has ended', async () => {
    const { save, token } = await person();
    const key = randomUUID();
    await save(view(), key);
    await tenant.api('/v1/sessions/current', { method: 'DELETE', token });
    expect((await save(view(), key)).status).toBe(401);
  });

  it('needs 1 to 255 visible characters', async () => {
    const { token, save } = await person();
    const response = await fetch(new URL('/v1/views', inject('baseUrl')), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(view()),
    });
    expect(await response.json()).toMatchObject({ status: 400, code: 'idempotency_key_required' });
    for (const key of ['', ' ', 'a b', 'k'.repeat(256), 'schlüssel']) {
      expect((await save(view(), key)).body).toMatchObject({ status: 400, code: 'idempotency_key_invalid' });
    }
    expect((await save(view(), 'k'.repeat(255))).status).toBe(201);
  });
});

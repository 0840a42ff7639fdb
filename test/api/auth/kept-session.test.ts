import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { makeTenant } from '../../setup/tenant.ts';

const tenant = await makeTenant();

/** Somebody whose session the isolate has seen. */
async function known() {
  const { userId, token } = await tenant.addUser({ role: 'agent' });
  expect((await tenant.api('/v1/me', { token })).status).toBe(200);
  const file = () =>
    tenant.api('/v1/claims', { body: {}, token, headers: { 'idempotency-key': randomUUID() } });
  const filed = async () =>
    (await tenant.query(sql`select id from claim where submitted_by = ${userId}`)).length;
  return { userId, file, filed };
}

test('a session that was seen and then revoked writes nothing', async () => {
  const { userId, file, filed } = await known();
  await tenant.query(sql`update session set revoked_at = now() where user_id = ${userId}`);
  expect((await file()).status).toBe(401);
  expect(await filed()).toBe(0);
});

test('a right that was taken away commits nothing, and is gone for good', async () => {
  const { userId, file, filed } = await known();
  await tenant.query(sql`delete from membership where user_id = ${userId}`);
  expect((await file()).status).toBe(503);
  expect((await file()).status).toBe(403);
  expect(await filed()).toBe(0);
});

test('a right that was given is there at the next try', async () => {
  const { userId, file, filed } = await known();
  await tenant.query(sql`update membership set role = 'warranty_manager' where user_id = ${userId}`);
  expect((await file()).status).toBe(503);
  expect((await file()).status).toBe(201);
  expect(await filed()).toBe(1);
});

test('a date format that was chosen is there at the next look, and refuses nothing meanwhile', async () => {
  const { token } = await tenant.addUser({ role: 'agent' });
  const me = () => tenant.api<{ dateFormat: string | null; version: number }>('/v1/me', { token });
  const choose = async (dateFormat: string) =>
    tenant.api('/v1/me', {
      method: 'PATCH',
      token,
      body: { dateFormat },
      headers: { 'if-match': `"${(await me()).body.version}"` },
    });
  expect((await choose('DD.MM.YYYY')).status).toBe(200);
  expect((await tenant.api('/v1/me/notices', { method: 'PUT', token, body: {} })).status).toBe(200);
  expect((await choose('YYYY-MM-DD')).status).toBe(200);
  expect((await me()).body).toMatchObject({ dateFormat: 'YYYY-MM-DD' });
});

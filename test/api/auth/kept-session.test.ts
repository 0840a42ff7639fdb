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
  await tenant.query(sql`update membership set role = 'technician' where user_id = ${userId}`);
  expect((await file()).status).toBe(503);
  expect((await file()).status).toBe(201);
  expect(await filed()).toBe(1);
});

import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { makeTenant } from '../../setup/tenant.ts';

const tenant = await makeTenant();

async function person() {
  const { token, userId } = await tenant.addUser({ role: 'agent' });
  return {
    userId,
    token,
    save: (name: string, query: string) =>
      tenant.api('/v1/views', { token, body: { list: 'claims', name, query } }),
    list: async () =>
      (await tenant.api<{ items: { id: string; name: string }[] }>('/v1/views', { token })).body.items,
    remove: (id: string) => tenant.api(`/v1/views/${id}`, { method: 'DELETE', token }),
  };
}

describe('saved views', () => {
  it('are kept by name, listed by name, and replaced under the same name', async () => {
    const { save, list } = await person();
    const first = await save('My overdue', 'assignee=me&overdue=true');
    expect(first.status).toBe(201);
    await save('A list', 'state=submitted');
    const second = await save('My overdue', 'overdue=true');
    expect(second.body).toEqual({ ...first.body, query: 'overdue=true' });
    expect((await list()).map(({ name }) => name)).toEqual(['A list', 'My overdue']);
  });

  it('belong to one person: nobody else lists, replaces or removes them', async () => {
    const [owner, other] = [await person(), await person()];
    const view = await owner.save('Mine', 'state=draft');
    expect(await other.list()).toEqual([]);
    expect((await other.remove(String(view.body['id']))).status).toBe(404);
    expect((await other.save('Mine', 'state=closed')).body['id']).not.toBe(view.body['id']);
    expect(await owner.list()).toEqual([view.body]);
  });

  it('are gone after removal, and a second removal finds nothing', async () => {
    const { save, list, remove, userId } = await person();
    const id = String((await save('Short', '')).body['id']);
    expect((await remove(id)).status).toBe(204);
    expect(await list()).toEqual([]);
    expect((await remove(id)).status).toBe(404);
    const rows = await tenant.query(
      sql`select action from audit where actor ->> 'userId' = ${userId} order by at, id`,
    );
    expect(rows.map((row) => row['action'])).toEqual(['view.save', 'view.remove']);
  });

  it('are for persons', async () => {
    const answer = await tenant.api('/v1/views');
    expect([answer.status, answer.body['code']]).toEqual([403, 'key_type']);
  });
});

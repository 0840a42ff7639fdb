import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { fromWireId } from '../../../db/index.ts';
import { firstError, makeHouses } from './rig.ts';

const houses = await makeHouses();
const { call, people, wire, ids } = houses;

const path = `/v1/organizations/${wire.ours}/contacts`;
const mailbox = { kind: 'mailbox', name: 'IT', email: 'IT@Steppe.example' };
const create = (body: object = {}, token = people.admin.token) =>
  call(token, 'POST', path, { ...mailbox, ...body });
const change = (id: string, body: object, version: number, token = people.admin.token) =>
  call(token, 'PATCH', `/v1/contacts/${id}`, body, version);
const remove = (id: string, token = people.admin.token) => call(token, 'DELETE', `/v1/contacts/${id}`);
const names = async (token: string, query = '') => {
  const { body } = await houses.api<{ items: { name: string }[] }>(`${path}?limit=100${query}`, { token });
  return body.items?.map(({ name }) => name);
};

describe('contacts are read', () => {
  it('all by those of the house and the service, those of a branch by those of the branch', async () => {
    await houses.addContact(ids.ours, { name: 'Switchboard' });
    await houses.addContact(ids.ours, { name: 'North desk', branchId: ids.north });
    await houses.addContact(ids.ours, { name: 'South desk', branchId: ids.south });
    for (const who of ['sysadmin', 'agent', 'admin', 'watcher'] as const) {
      expect(await names(people[who].token)).toEqual(
        expect.arrayContaining(['North desk', 'South desk', 'Switchboard']),
      );
    }
    for (const who of ['north', 'northAdmin'] as const) {
      expect(await names(people[who].token)).toEqual(['North desk']);
      expect(await names(people[who].token, `&branch=${wire.south}`)).toEqual([]);
    }
    expect(await names(people.admin.token, `&branch=${wire.south}`)).toEqual(['South desk']);
    for (const who of ['rival', 'consumer'] as const)
      expect((await call(people[who].token, 'GET', path)).status).toBe(404);
  });

  it.each([
    ['unknown', {}],
    ['ok', { delivered_at: 'now()' }],
    ['soft', { soft_bounced_at: 'now()' }],
    ['bounced', { bounced_at: 'now()' }],
  ])('with whether mails arrive: %s', async (deliverability, columns) => {
    const email = `${deliverability}@site.example`;
    const [column] = Object.keys(columns);
    const at = new Date().toISOString();
    await houses.query(
      sql`insert into mail_address (tenant_id, address, delivered_at, soft_bounced_at, bounced_at) values (
        ${houses.tenantId}, ${email},
        ${column === 'delivered_at' ? at : null}, ${column === 'soft_bounced_at' ? at : null},
        ${column === 'bounced_at' ? at : null})`,
    );
    expect((await create({ email })).body).toMatchObject({ email, deliverability });
  });
});

describe('a contact is added', () => {
  it('by whoever looks after the house, or after the branch', async () => {
    const created = await create({ siteRole: 'Front desk', phone: '+7 721 200-20-00' });
    expect([created.status, created.headers.get('etag')]).toEqual([201, '"1"']);
    expect(created.body).toMatchObject({
      ...mailbox,
      email: 'it@steppe.example',
      siteRole: 'Front desk',
      branch: null,
      actions: ['update', 'remove'],
    });
    const here = await create({ branchId: wire.north }, people.north.token);
    expect([here.status, here.body['branch']]).toEqual([201, { id: wire.north, name: 'North' }]);
    expect((await create({ branchId: wire.south }, people.north.token)).status).toBe(403);
    expect((await create({}, people.north.token)).status).toBe(403);
  });

  it.each([
    ['sysadmin', 201],
    ['watcher', 403],
    ['agent', 403],
    ['rival', 404],
    ['consumer', 404],
  ] as const)('%s: %i', async (who, status) => {
    expect((await create({}, people[who].token)).status).toBe(status);
  });

  it.each([
    ['a mailbox without address', { email: null, phone: '+7 721 2002000' }, '/email'],
    ['a person whom nobody reaches', { kind: 'person', email: null }, '/email'],
    ['what is no address', { email: 'at home' }, '/email'],
    ['what is no number', { phone: 'ask Dana' }, '/phone'],
    ['a branch of elsewhere', { branchId: wire.away }, '/branchId'],
  ])('not %s', async (_what, body, pointer) => {
    const answer = await create(body);
    expect([answer.status, firstError(answer)?.[0]]).toEqual([422, pointer]);
  });

  it('a person by phone alone', async () => {
    const created = await create({ kind: 'person', email: null, phone: '87212002000' });
    expect([created.status, created.body['deliverability']]).toEqual([201, 'unknown']);
  });
});

describe('a contact is changed and removed', () => {
  it('by those who look after it, on the version that was seen, with a trace that names nobody', async () => {
    const id = await houses.addContact(ids.ours, { branchId: ids.north });
    expect((await call(people.admin.token, 'PATCH', `/v1/contacts/${id}`, {})).status).toBe(428);
    const changed = await change(
      id,
      { name: 'Secret Name', email: 'new@site.example' },
      1,
      people.north.token,
    );
    expect([changed.status, changed.body['version'], changed.body['deliverability']]).toEqual([
      200,
      2,
      'unknown',
    ]);
    const late = await change(id, { name: 'Late' }, 1);
    expect([late.status, late.body['current']]).toMatchObject([412, { version: 2 }]);
    expect(firstError(await change(id, { email: null }, 2))).toEqual(['/email', 'required']);
    expect((await remove(id, people.north.token)).status).toBe(204);
    expect((await remove(id)).status).toBe(404);
    const uuid = fromWireId('contact', id)!;
    expect(await houses.trace(uuid)).toEqual(['contact.update', 'contact.remove']);
    const [row] = await houses.query(
      sql`select jsonb_agg(changes)::text as told from audit where object_id = ${uuid}`,
    );
    expect(row!['told']).not.toMatch(/Secret|site\.example/);
  });

  it('nowhere else than in reach', async () => {
    const [south, ofHouse] = [
      await houses.addContact(ids.ours, { branchId: ids.south }),
      await houses.addContact(ids.ours),
    ];
    const here = await houses.addContact(ids.ours, { branchId: ids.north });
    for (const id of [south, ofHouse]) {
      expect((await change(id, { name: 'X' }, 1, people.north.token)).status).toBe(404);
      expect((await remove(id, people.north.token)).status).toBe(404);
    }
    for (const branchId of [wire.south, null])
      expect((await change(here, { branchId }, 1, people.north.token)).status).toBe(403);
    expect(firstError(await change(here, { branchId: wire.away }, 1))).toEqual(['/branchId', 'not_found']);
  });

  it.each([
    ['watcher', 403],
    ['agent', 403],
    ['rival', 404],
    ['consumer', 404],
  ] as const)('not by %s', async (who, status) => {
    const id = await houses.addContact(ids.ours, { branchId: ids.north });
    expect((await change(id, { name: 'X' }, 1, people[who].token)).status).toBe(status);
    expect((await remove(id, people[who].token)).status).toBe(status);
  });

  it('not removed while a device is told to it', async () => {
    const id = await houses.addContact(ids.ours);
    const unit = await houses.addUnit({ ownerId: ids.ours, contactId: fromWireId('contact', id)! });
    expect([(await remove(id)).status, firstError(await remove(id))]).toEqual([422, ['', 'in_use']]);
    await houses.query(
      sql`update unit set contact_id = null where tenant_id = ${houses.tenantId} and id = ${unit.id}`,
    );
    expect((await remove(id)).status).toBe(204);
  });
});

import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { mailAddress, originSeen, toWireId } from '../../../db/index.ts';
import { makeHouses } from './rig.ts';

type Item = {
  kind: string;
  severity: string;
  text: string;
  object: { type: string; id: string; name: string };
  organization: { id: string; name: string } | null;
  fix: string;
};

const calendar = { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00', holidays: [] };

async function makeHouse() {
  const houses = await makeHouses();
  const found = async (token: string, locale = 'en') => {
    const answer = await houses.api<{ items: Item[]; complete: boolean }>('/v1/setup-health', {
      token,
      headers: { 'accept-language': locale },
    });
    expect(answer.status, answer.text).toBe(200);
    return answer.body;
  };
  const kinds = async (token = houses.people.sysadmin.token) =>
    (await found(token)).items.map(({ kind, object }) => `${kind} ${object.name}`);
  const set = (table: string, columns: ReturnType<typeof sql>, id: string) =>
    houses.query(
      sql`update ${sql.identifier(table)} set ${columns} where tenant_id = ${houses.tenantId} and id = ${id}`,
    );
  const colleague = () => houses.addUser({ role: 'initiator', organizationId: houses.ids.ours });
  return { ...houses, found, kinds, set, colleague };
}

describe('the health list', () => {
  it('finds a branch without hours and people, and loses it as each is given', async () => {
    const { kinds, set, colleague, ids } = await makeHouse();
    const ofNorth = async () => (await kinds()).filter((one) => one.endsWith(' North')).sort();
    expect(await ofNorth()).toEqual([
      'backup_missing North',
      'calendar_missing North',
      'responsible_missing North',
    ]);
    const [one, other] = [await colleague(), await colleague()];
    await set('branch', sql`responsible_id = ${one.userId}`, ids.north);
    expect(await ofNorth()).toEqual(['backup_missing North', 'calendar_missing North']);
    await set('branch', sql`backup_id = ${other.userId}`, ids.north);
    expect(await ofNorth()).toEqual(['calendar_missing North']);
    await set('branch', sql`calendar = ${JSON.stringify(calendar)}::jsonb`, ids.north);
    expect(await ofNorth()).toEqual([]);
    await set('branch', sql`time_zone = 'Asia/Alma-Ata-2'`, ids.north);
    expect(await ofNorth()).toEqual(['time_zone_unknown North']);
  });

  it('finds who answers for a branch and is gone, in whatever way', async () => {
    const { kinds, set, query, colleague, ids, tenantId } = await makeHouse();
    const [one, other] = [await colleague(), await colleague()];
    await set('branch', sql`responsible_id = ${one.userId}, backup_id = ${other.userId}`, ids.north);
    const gone = async () => (await kinds()).filter((name) => name.includes('_gone')).sort();
    expect(await gone()).toEqual([]);
    await set('app_user', sql`status = 'suspended'`, one.userId);
    expect(await gone()).toEqual(['responsible_gone North']);
    await query(
      sql`update membership set valid_to = now() - interval '1 day'
          where tenant_id = ${tenantId} and user_id = ${other.userId}`,
    );
    expect(await gone()).toEqual(['backup_gone North', 'responsible_gone North']);
    await set('app_user', sql`status = 'active'`, one.userId);
    expect(await gone()).toEqual(['backup_gone North']);
  });

  it('asks nothing of what is closed', async () => {
    const { kinds, set, ids, addContact, insert } = await makeHouse();
    await addContact(ids.theirs, { name: 'Old desk', email: 'old@site.example' });
    await insert(mailAddress, { address: 'old@site.example', bouncedAt: new Date().toISOString() });
    const about = async () => (await kinds()).filter((one) => /Away|Old desk/.test(one));
    expect((await about()).length).toBeGreaterThan(1);
    await set('branch', sql`closed_at = now()`, ids.away);
    expect(await about()).toEqual(['contact_bounces Old desk']);
    await set('organization', sql`closed_at = now()`, ids.theirs);
    expect(await about()).toEqual([]);
  });

  it('finds a contact that bounces until a mail arrives again', async () => {
    const { kinds, ids, addContact, insert, query, tenantId } = await makeHouse();
    await addContact(ids.ours, { name: 'Desk', email: 'desk@site.example' });
    const bounces = async () => (await kinds()).includes('contact_bounces Desk');
    expect(await bounces()).toBe(false);
    await insert(mailAddress, { address: 'desk@site.example', bouncedAt: new Date().toISOString() });
    expect(await bounces()).toBe(true);
    await query(sql`update mail_address set bounced_at = null where tenant_id = ${tenantId}`);
    expect(await bounces()).toBe(false);
  });

  it('finds an approval that nobody can give, or only one', async () => {
    const { kinds, set, ids, query, tenantId, addOrganization, addUser } = await makeHouse();
    const id = await addOrganization('customer', { name: 'House' });
    const approvals = async () => (await kinds()).filter((one) => /approve/.test(one));
    expect(await approvals()).toEqual([]);
    await set('organization', sql`approval_required = true`, id);
    expect(await approvals()).toEqual(['nobody_approves House']);
    await addUser({ role: 'watcher', organizationId: id });
    const one = await addUser({ role: 'approver', organizationId: id });
    expect(await approvals()).toEqual(['one_approver House']);
    const second = await addUser({ role: 'org_admin', organizationId: id });
    expect(await approvals()).toEqual([]);
    await set('app_user', sql`status = 'suspended'`, second.userId);
    expect(await approvals()).toEqual(['one_approver House']);
    await query(
      sql`update membership set valid_to = now() where tenant_id = ${tenantId} and user_id = ${one.userId}`,
    );
    expect(await approvals()).toEqual(['nobody_approves House']);
    expect(ids.ours).not.toBe(id);
  });

  it('finds texts, hints and menu entries that a language of the brand lacks', async () => {
    const { found, set, people, brandId, model, tenantId, query } = await makeHouse();
    const texts = async () =>
      (await found(people.sysadmin.token)).items.filter(({ kind }) => /text|hint|menu/.test(kind));
    expect(await texts()).toEqual([]);
    await set(
      'brand',
      sql`texts = '{"en":{"lookup.title":"Check"}}', menu = '[{"label":{"en":"Shop"},"url":"https://shop.example"}]'`,
      brandId,
    );
    await query(
      sql`update product_model set label_hint = '{"ru":"Сзади"}' where tenant_id = ${tenantId} and id = ${model.id}`,
    );
    const items = await texts();
    expect(items.map(({ kind, object }) => [kind, object.type])).toEqual([
      ['text_missing', 'brand'],
      ['menu_label_missing', 'brand'],
      ['label_hint_missing', 'model'],
    ]);
    expect(items.map(({ text }) => text)).toEqual([
      expect.stringContaining('lookup.title (ru)'),
      expect.stringContaining('Shop (ru)'),
      expect.stringContaining(': en'),
    ]);
    await set('brand', sql`texts = '{}', menu = '[]'`, brandId);
    await query(
      sql`update product_model set label_hint = '{"en":"x","ru":"y"}' where tenant_id = ${tenantId} and id = ${model.id}`,
    );
    expect(await texts()).toEqual([]);
  });

  it('finds a key that only reports and was seen elsewhere', async () => {
    const { kinds, addKey, insert, set } = await makeHouse();
    const { keyId } = await addKey({
      name: 'shop page',
      origins: ['https://shop.example'],
      enforceOrigins: false,
    });
    const origins = async () => (await kinds()).includes('origins_not_enforced shop page');
    const see = (origin: string) =>
      insert(originSeen, {
        keyId,
        origin,
        allowed: false,
        times: 1,
        firstAt: new Date().toISOString(),
        lastAt: new Date().toISOString(),
      });
    await see('https://shop.example');
    expect(await origins()).toBe(false);
    await see('https://elsewhere.example');
    expect(await origins()).toBe(true);
    await set('embed_key', sql`enforce_origins = true`, keyId);
    expect(await origins()).toBe(false);
  });

  it('shows everybody what they run, and nothing else', async () => {
    const { found, people, api, wire } = await makeHouse();
    const objects = async (token: string) =>
      new Set((await found(token)).items.map(({ object }) => object.name));
    expect(await objects(people.sysadmin.token)).toEqual(new Set(['Head office', 'North', 'South', 'Away']));
    expect(await objects(people.admin.token)).toEqual(new Set(['Head office', 'North', 'South']));
    expect(await objects(people.northAdmin.token)).toEqual(new Set(['North']));
    expect(await objects(people.rival.token)).toEqual(new Set(['Away']));
    expect(
      (await found(people.rival.token)).items.every(({ organization }) => organization?.id === wire.theirs),
    ).toBe(true);
    for (const who of ['watcher', 'north', 'agent', 'consumer'] as const)
      expect((await api('/v1/setup-health', { token: people[who].token })).status, who).toBe(403);
  });

  it('puts errors first, names the object and says it in the language of the reader', async () => {
    const { found, people, ids, wire } = await makeHouse();
    const { items, complete } = await found(people.admin.token, 'ru');
    expect(complete).toBe(true);
    const severities = items.map(({ severity }) => severity);
    expect(severities).toEqual([...severities].sort());
    expect(new Set(severities)).toEqual(new Set(['error', 'warning']));
    const north = items.find(({ kind, object }) => kind === 'backup_missing' && object.name === 'North');
    expect(north).toMatchObject({
      severity: 'warning',
      text: '«North»: ответственного некому заменить.',
      fix: 'Назначьте заместителя',
      object: { type: 'branch', id: toWireId('branch', ids.north) },
      organization: { id: wire.ours },
    });
  });
});

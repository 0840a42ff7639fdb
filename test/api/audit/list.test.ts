import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { audit, newUuid, toWireId } from '../../../db/index.ts';
import { makeTenant } from '../../setup/tenant.ts';
import { chained, record } from './rig.ts';

type Entry = { id: string; at: string; action: string; chained: boolean } & Record<string, unknown>;
type List = { items: Entry[]; nextCursor: string | null };

const tenant = await makeTenant();
const manager = await tenant.addUser({ role: 'warranty_manager' });
const agent = await tenant.addUser({ role: 'agent' });
const claimId = newUuid();

const write = (over: Partial<typeof audit.$inferInsert>) =>
  tenant.insert(audit, {
    id: newUuid(),
    at: '2026-03-31T09:30:00.000Z',
    actor: { kind: 'user', userId: agent.userId, sessionId: newUuid() },
    action: 'claim.decide',
    objectType: 'claim',
    objectId: claimId,
    changes: { from: 'under_review' },
    requestId: 'request-1',
    ...over,
  });
await write({ reason: 'Liquid inside', onBehalfOf: manager.userId });
await write({ at: '2026-04-01T09:30:00.000Z', action: 'claim.ready', actor: { kind: 'system' } });
await write({
  at: '2026-04-02T09:30:00.000Z',
  action: 'session.create',
  objectType: 'session',
  objectId: newUuid(),
  actor: { kind: 'embed', keyId: tenant.keyId },
});

const list = (query = '', token: string | null = manager.token) =>
  tenant.api<List>(`/v1/audit${query}`, { token });
const actionsOf = async (query: string) => (await list(query)).body.items.map(({ action }) => action);

describe('the audit log', () => {
  test('tells who did what to what, when and why, the latest first', async () => {
    const { status, body } = await list(`?object=${toWireId('claim', claimId)}`);
    expect(status).toBe(200);
    const agentName = body.items.at(-1)!.actor as { name: string };
    expect(agentName.name).toMatch(/^Person /);
    expect(body.items).toMatchObject([
      { action: 'claim.ready', actor: { kind: 'system', id: null, name: null } },
      {
        at: '2026-03-31T09:30:00.000Z',
        action: 'claim.decide',
        object: { type: 'claim', id: toWireId('claim', claimId) },
        actor: { kind: 'user', id: toWireId('user', agent.userId) },
        onBehalfOf: { id: toWireId('user', manager.userId) },
        reason: 'Liquid inside',
        changes: { from: 'under_review' },
        requestId: 'request-1',
      },
    ]);
  });

  test('is filtered by person, action and time', async () => {
    expect(await actionsOf(`?person=${toWireId('user', agent.userId)}`)).toEqual(['claim.decide']);
    expect(await actionsOf('?action=claim.ready')).toEqual(['claim.ready']);
    expect(await actionsOf('?from=2026-04-01T09:30:00Z&to=2026-04-02T09:30:00Z')).toEqual(['claim.ready']);
    const [key] = (await list('?action=session.create')).body.items;
    expect(key).toMatchObject({ actor: { kind: 'embed', name: 'page' } });
  });

  test('names the key of a page and says what has its place in the chain', async () => {
    const other = await makeTenant();
    const reader = await other.addUser({ role: 'warranty_manager' });
    await record(other, 2);
    const read = async () =>
      (await other.api<List>('/v1/audit', { token: reader.token })).body.items.map((one) => one.chained);
    expect(await read()).toEqual([false, false]);
    await chained(other);
    expect(await read()).toEqual([true, true]);
  });

  test('comes in pages that miss and repeat nothing', async () => {
    const other = await makeTenant();
    const reader = await other.addUser({ role: 'warranty_manager' });
    await record(other, 7);
    // Rows of one instant are told apart by their id.
    const first = sql`select min(at) from audit where tenant_id = ${other.tenantId}`;
    await other.query(
      sql`update audit set at = date_trunc('second', (${first})) where tenant_id = ${other.tenantId}`,
    );
    const seen: string[] = [];
    for (let path: string | undefined = '/v1/audit?limit=3&action=claim.close'; path;) {
      const page: Awaited<ReturnType<typeof list>> = await other.api<List>(path, { token: reader.token });
      expect(page.status).toBe(200);
      seen.push(...page.body.items.map(({ id }) => id));
      path = /<(.+)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1];
    }
    expect([seen.length, new Set(seen).size]).toEqual([7, 7]);
  });

  test('refuses a cursor of another filter, and what is no filter', async () => {
    const { body } = await list('?limit=1');
    const stale = await list(`?limit=1&action=claim.ready&cursor=${body.nextCursor}`);
    expect([stale.status, stale.body]).toMatchObject([400, { code: 'cursor_invalid' }]);
    for (const query of [
      'object=nothing',
      'object=claim_0',
      'person=claim_0',
      'from=yesterday',
      'action=DROP',
    ]) {
      expect((await list(`?${query}`)).status, query).toBe(422);
    }
  });

  test('is for those who may read it', async () => {
    const consumer = await tenant.addUser({ role: 'consumer' });
    const technician = await tenant.addUser({ role: 'technician' });
    for (const token of [agent.token, technician.token, consumer.token, tenant.key]) {
      expect((await list('', token)).status).toBe(403);
    }
    expect((await list('', null)).status).toBe(401);
  });

  test('shows nothing of another tenant, not by any filter', async () => {
    const stranger = await (await makeTenant()).addUser({ role: 'warranty_manager' });
    const queries = [
      '',
      `?object=${toWireId('claim', claimId)}`,
      `?person=${toWireId('user', agent.userId)}`,
    ];
    for (const query of queries) {
      expect((await list(query, stranger.token)).body).toEqual({ items: [], nextCursor: null });
    }
  });
});

describe('the names of the log', () => {
  test('say who and what it was in the words of today', async () => {
    const own = await makeTenant();
    const { token, userId } = await own.addUser({ role: 'sysadmin' });
    const secret = await own.addSecret({ name: 'ERP', scopes: ['claims:read'] });
    const organizationId = await own.addOrganization('dealer', { name: 'Irtysh IT' });
    const row = (over: object) =>
      own.insert(audit, {
        id: newUuid(),
        at: '2026-03-31T09:30:00.000Z',
        actor: { kind: 'user', userId, sessionId: newUuid() },
        action: 'api_key.roll',
        objectType: 'apiKey',
        objectId: secret.keyId,
        changes: {},
        requestId: 'request-1',
        ...over,
      });
    await row({});
    await row({
      at: '2026-03-31T09:31:00.000Z',
      actor: { kind: 'key', keyId: secret.keyId },
      objectType: 'organization',
      objectId: organizationId,
    });
    await row({ at: '2026-03-31T09:32:00.000Z', objectType: 'embed_key', objectId: own.keyId });
    await row({ at: '2026-03-31T09:33:00.000Z', objectType: 'view', objectId: newUuid() });
    const { body } = await own.api<List>('/v1/audit', { token });
    expect(body.items).toMatchObject([
      { object: { type: 'view', name: null } },
      { object: { type: 'embed_key', name: 'page' } },
      { actor: { kind: 'key', id: secret.wireId, name: 'ERP' }, object: { name: 'Irtysh IT' } },
      { actor: { kind: 'user' }, object: { id: secret.wireId, name: 'ERP' } },
    ]);
  });
});

import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { toWireId } from '../../../db/index.ts';
import { makeTenant } from '../../setup/tenant.ts';
import { addHost, claimsFor, makeKey, token as signToken } from '../auth/host.ts';

const tenant = await makeTenant();
const manager = await tenant.addUser({ role: 'sysadmin' });
const as = (token: string) => ({
  create: (body: object) => tenant.api('/v1/issuers', { token, body }),
  list: async () =>
    (await tenant.api<{ items: { id: string }[] }>('/v1/issuers', { token })).body.items ?? [],
  change: (id: string, body: object, version?: number) =>
    tenant.api(`/v1/issuers/${id}`, {
      method: 'PATCH',
      token,
      body,
      headers: version === undefined ? {} : { 'if-match': `"${version}"` },
    }),
  remove: (id: string) => tenant.api(`/v1/issuers/${id}`, { method: 'DELETE', token }),
});
const { create, list, change, remove } = as(manager.token);

let hosts = 0;
const named = (over: object = {}) => ({
  issuer: `https://host-${++hosts}.example`,
  algorithm: 'ES256',
  keys: [makeKey().jwk],
  ...over,
});
const firstError = ({ body }: { body: Record<string, unknown> }) =>
  (body['errors'] as { pointer: string; code: string }[] | undefined)?.[0];

describe('an issuer', () => {
  it('is registered, and from then on its tokens are taken', async () => {
    const key = makeKey('EdDSA');
    const body = named({ algorithm: 'EdDSA', keys: [key.jwk] });
    const created = await create(body);
    expect(created.status, created.text).toBe(201);
    const { id, audience } = created.body as { id: string; audience: string };
    expect(created.body).toMatchObject({ ...body, role: 'consumer', organizationId: null, fetched: null });
    expect(audience).toBe(id);
    expect(created.headers.get('etag')).toBe('"1"');
    expect(await list()).toContainEqual(created.body);
    const signed = signToken(key, claimsFor(body.issuer, audience));
    expect((await tenant.api('/v1/sessions', { body: { token: signed } })).status).toBe(201);
  });

  it('has one name at a brand, until it is removed', async () => {
    const body = named();
    const first = await create(body);
    const second = await create(body);
    expect([second.status, firstError(second)]).toMatchObject([422, { pointer: '/issuer', code: 'taken' }]);
    expect((await remove(String(first.body['id']))).status).toBe(204);
    expect((await create(body)).status).toBe(201);
  });

  it.each([
    ['no keys', () => ({ keys: undefined }), '/keys'],
    ['keys and an address', () => ({ jwksUrl: 'https://host.example/keys' }), '/keys'],
    ['three keys', () => ({ keys: [makeKey().jwk, makeKey().jwk, makeKey().jwk] }), '/keys'],
    ['a private key', () => ({ keys: [makeKey().secretJwk] }), '/keys/0/d'],
    ['a key of another algorithm', () => ({ keys: [makeKey('EdDSA').jwk] }), '/keys'],
    ['a key off the curve', () => ({ keys: [{ ...makeKey().jwk, x: 'AAAA' }] }), '/keys'],
    ['http', () => ({ keys: undefined, jwksUrl: 'http://host.example/keys' }), '/jwksUrl'],
    ['an address inside', () => ({ keys: undefined, jwksUrl: 'https://127.0.0.1/keys' }), '/jwksUrl'],
    ['HS256', () => ({ algorithm: 'HS256' }), '/algorithm'],
    ['initiator of nowhere', () => ({ role: 'initiator' }), '/role'],
  ])('is refused with %s', async (_what, over, pointer) => {
    const answer = await create(named(over()));
    expect([answer.status, firstError(answer)?.pointer]).toEqual([422, pointer]);
  });

  it('gives its people the organisation that it was registered for', async () => {
    const organizationId = toWireId('organization', await tenant.addOrganization('dealer'));
    const created = await create(named({ role: 'initiator', organizationId }));
    expect(created.body).toMatchObject({ role: 'initiator', organizationId });
  });

  it('is the business of system administrators', async () => {
    const host = await addHost(tenant);
    const id = toWireId('issuer', host.id);
    for (const role of ['consumer', 'initiator', 'agent', 'technician'] as const) {
      const other = as((await tenant.addUser({ role })).token);
      const answers = [
        await other.create(named()),
        await other.change(id, { role: 'agent' }, 1),
        await other.remove(id),
      ];
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
      expect(await other.list()).toEqual([]);
    }
  });

  it('is read with the version that a change is based on, until it is removed', async () => {
    const { body } = await create(named());
    const id = String(body['id']);
    const read = (token: string) => tenant.api(`/v1/issuers/${id}`, { token });
    const answer = await read(manager.token);
    expect([answer.status, answer.headers.get('etag'), answer.body]).toEqual([200, '"1"', body]);
    expect((await read((await tenant.addUser({ role: 'agent' })).token)).status).toBe(403);
    await remove(id);
    expect((await read(manager.token)).status).toBe(404);
  });

  it('changes only on the version that was seen', async () => {
    const id = toWireId('issuer', (await addHost(tenant)).id);
    expect((await change(id, { role: 'agent' })).status).toBe(428);
    const changed = await change(id, { role: 'agent' }, 1);
    expect([changed.status, changed.body['version'], changed.headers.get('etag')]).toEqual([200, 2, '"2"']);
    expect((await change(id, { role: 'consumer' }, 1)).status).toBe(412);
  });

  it('rolls its keys: both count for a while, then the old one no more', async () => {
    const host = await addHost(tenant);
    const id = toWireId('issuer', host.id);
    const next = makeKey();
    const status = async (key: typeof next) => (await host.exchange(signToken(key, host.claims()))).status;
    await change(id, { keys: [host.key.jwk, next.jwk] }, 1);
    expect([await status(host.key), await status(next)]).toEqual([201, 201]);
    await change(id, { keys: [next.jwk] }, 2);
    expect([await status(host.key), await status(next)]).toEqual([401, 201]);
  });

  it('signs its people out when it changes or goes, and nobody else', async () => {
    const [host, other] = [await addHost(tenant), await addHost(tenant)];
    const id = toWireId('issuer', host.id);
    const enter = async (at: typeof host) => String((await at.exchange(at.sign())).body['token']);
    const status = async (token: string) => (await tenant.api('/v1/me', { token })).status;
    const [session, elsewhere] = [await enter(host), await enter(other)];
    expect(await status(session)).toBe(200);
    await change(id, { role: 'consumer' }, 1);
    expect(await status(session)).toBe(401);
    const again = await enter(host);
    expect((await remove(id)).status).toBe(204);
    expect([await status(again), await status(elsewhere)]).toEqual([401, 200]);
    expect((await host.exchange(host.sign())).status).toBe(401);
    expect([(await remove(id)).status, (await change(id, {}, 3)).status]).toEqual([404, 404]);
    expect((await list()).map((one) => one.id)).not.toContain(id);
  });

  it('takes a right away from people who had it', async () => {
    const host = await addHost(tenant, { role: 'agent' });
    const enter = async () => {
      const session = await host.exchange(host.sign({ role: 'agent' }));
      return (await tenant.api('/v1/me', { token: String(session.body['token']) })).body;
    };
    expect(await enter()).toMatchObject({ memberships: [{ role: 'agent' }] });
    await change(toWireId('issuer', host.id), { role: 'consumer' }, 1);
    expect(await enter()).toMatchObject({ memberships: [{ role: 'consumer' }] });
    const [row] = await tenant.query(
      sql`select changes from audit where action = 'membership.change' and changes ->> 'issuerId' = ${host.id}
          order by at desc, id desc limit 1`,
    );
    expect(row!['changes']).toMatchObject({ role: 'consumer', before: ['agent'] });
  });

  it('leaves a trace of each change', async () => {
    const { body } = await create(named());
    const id = String(body['id']);
    await change(id, { role: 'agent' }, 1);
    await remove(id);
    const rows = await tenant.query(
      sql`select action, actor ->> 'userId' as by from audit where object_type = 'issuer'
          and object_id = (select id from sso_issuer where issuer = ${String(body['issuer'])}) order by at, id`,
    );
    expect(rows).toEqual(
      ['issuer.create', 'issuer.update', 'issuer.remove'].map((action) => ({ action, by: manager.userId })),
    );
  });
});

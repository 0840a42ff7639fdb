import { sql } from 'drizzle-orm';
import { describe, expect, it, vi } from 'vitest';
import type { EmbedKey, SeenOriginList } from '../../../api/keys/schema.ts';
import { openCtx } from '../../setup/ctx.ts';
import { makeTenant } from '../../setup/tenant.ts';

async function settings() {
  const tenant = await makeTenant();
  const { token } = await tenant.addUser({ role: 'sysadmin' });
  return {
    tenant,
    create: async (body: object = {}) =>
      (
        await tenant.api<EmbedKey & { key: string }>('/v1/embed-keys', {
          token,
          body: { name: 'Shop', ...body },
        })
      ).body,
    change: (id: string, body: object, match = '"1"') =>
      tenant.api<EmbedKey & { current?: EmbedKey }>(`/v1/embed-keys/${id}`, {
        method: 'PATCH',
        token,
        body,
        headers: match ? { 'if-match': match } : {},
      }),
    revoke: (id: string) => tenant.api<EmbedKey>(`/v1/embed-keys/${id}/revoke`, { token, body: {} }),
    list: async () => (await tenant.api<{ items: EmbedKey[] }>('/v1/embed-keys', { token })).body.items,
    origins: async (id: string) =>
      (await tenant.api<SeenOriginList>(`/v1/embed-keys/${id}/origins`, { token })).body.items,
    visit: (key: string, origin: string) => tenant.api('/v1/embed', { token: key, headers: { origin } }),
  };
}

describe('a publishable key', () => {
  it('first only reports where it is used, with what its list would refuse', async () => {
    const { create, visit, origins } = await settings();
    const { id, key, enforceOrigins } = await create({ origins: ['https://good.example'] });
    expect(enforceOrigins).toBe(false);
    for (const origin of ['https://good.example', 'https://unknown.example', 'null']) {
      expect((await visit(key, origin)).status).toBe(200);
    }
    await vi.waitFor(async () => expect(await origins(id)).toHaveLength(3), 5000);
    const seen = await origins(id);
    expect(Object.fromEntries(seen.map(({ origin, allowed }) => [origin, allowed]))).toEqual({
      'https://good.example': true,
      'https://unknown.example': false,
      null: false,
    });
    expect(seen.every(({ times }) => times === 1)).toBe(true);
  });

  it('lists also the pages that it refuses, and not the portal’s own', async () => {
    const { tenant, create, visit, origins } = await settings();
    const { id, key } = await create({ origins: ['https://good.example'], enforceOrigins: true });
    expect((await visit(key, 'https://evil.example')).status).toBe(403);
    const own = new URL(
      (await tenant.api<{ brand: { hostedUrl: string } }>('/v1/embed')).body.brand.hostedUrl,
    );
    expect((await visit(key, own.origin)).status).toBe(200);
    await vi.waitFor(async () => expect(await origins(id)).toHaveLength(1), 5000);
    expect(await origins(id)).toMatchObject([{ origin: 'https://evil.example', allowed: false }]);
  });

  it('B086: once enforced works on the pages of its list only', async () => {
    const { create, change, visit } = await settings();
    const { id, key } = await create({ origins: ['https://good.example'] });
    const origins = ['https://good.example', 'https://*.shops.example', 'http://localhost:*'];
    expect((await change(id, { enforceOrigins: true, origins })).status).toBe(200);
    for (const origin of ['https://good.example', 'https://a.shops.example', 'http://localhost:5173'])
      expect((await visit(key, origin)).status, origin).toBe(200);
    for (const origin of ['https://evil.example', 'http://good.example', 'null']) {
      const refused = await visit(key, origin);
      expect([refused.status, refused.headers.get('access-control-allow-origin')], origin).toEqual([
        403,
        null,
      ]);
    }
  });

  it('B086: lets a page without an origin in by its own switch', async () => {
    const { create, visit } = await settings();
    const { key } = await create({ enforceOrigins: true, allowNullOrigin: true });
    expect((await visit(key, 'null')).status).toBe(200);
    expect((await visit(key, 'https://good.example')).status).toBe(403);
  });

  it('says which elements may be shown with it', async () => {
    const { tenant, create } = await settings();
    const { key } = await create({ elements: ['lookup', 'claim'] });
    const elements = async (token: string) =>
      (await tenant.api<{ elements: string[] }>('/v1/embed', { token })).body.elements;
    expect(await elements(key)).toEqual(['lookup', 'claim']);
    expect(await elements(tenant.key)).toContain('status');
  });

  it('is changed by who has seen its last version', async () => {
    const { create, change } = await settings();
    const { id } = await create();
    expect((await change(id, { name: 'A' }, '')).status).toBe(428);
    const changed = await change(id, { name: 'A' });
    expect([changed.body.name, changed.headers.get('etag')]).toEqual(['A', '"2"']);
    const stale = await change(id, { name: 'B' });
    expect([stale.status, stale.body.current?.name]).toEqual([412, 'A']);
  });

  it('B074: is refused once revoked', async () => {
    const { create, revoke, visit, list } = await settings();
    const { id, key } = await create();
    expect((await revoke(id)).body.revokedAt).toEqual(expect.any(String));
    expect((await visit(key, 'https://good.example')).status).toBe(401);
    expect(await list()).toContainEqual(expect.objectContaining({ id, key, revokedAt: expect.any(String) }));
  });

  it.each(['https://good.example/', 'https://*', 'good.example', 'https://GOOD.example'])(
    'takes no rule %s, which would never match',
    async (rule) => {
      const { create } = await settings();
      expect(await create({ origins: [rule] })).toMatchObject({
        errors: [{ pointer: '/origins/0', code: 'bad_origin' }],
      });
    },
  );

  it('has a row of the audit for each change', async () => {
    const { tenant, create, change, revoke } = await settings();
    const { id } = await create();
    await change(id, { enforceOrigins: true });
    await revoke(id);
    const rows = await tenant.query(
      sql`select action from audit where tenant_id = ${tenant.tenantId} and object_type = 'embedKey' order by at, id`,
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'embed_key.create',
      'embed_key.update',
      'embed_key.revoke',
    ]);
  });

  it('remembers 200 pages, those of its list and those often seen the longest', async () => {
    const tenant = await makeTenant();
    const { ctx, close } = openCtx(tenant.tenantId);
    const note = (origin: string, allowed: boolean, times: number) =>
      ctx.database.call('note_origin', [tenant.tenantId, tenant.keyId, origin, allowed, times, ctx.now()]);
    await note('https://good.example', true, 1);
    await note('https://often.example', false, 5);
    for (let i = 0; i < 205; i++) await note(`https://x${i}.example`, false, 1);
    await note('https://often.example', false, 2);
    await close();
    const rows = await tenant.query(
      sql`select origin, times from origin_seen where tenant_id = ${tenant.tenantId} order by times desc`,
    );
    expect(rows).toHaveLength(200);
    expect(rows[0]).toEqual({ origin: 'https://often.example', times: 7 });
    expect(rows.map(({ origin }) => origin)).toContain('https://good.example');
  });
});

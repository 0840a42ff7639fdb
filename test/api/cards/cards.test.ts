import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Card, CardCheck, CardList } from '../../../api/cards/schema.ts';
import { newUuid, toWireId } from '../../../db/id.ts';
import { makeTenant } from '../../setup/tenant.ts';
import { check, issue, keysOf, soldUnit, spoil } from './card.ts';

describe('a card', () => {
  it('is issued by whoever sees the whole unit, and by nobody else', async () => {
    const tenant = await makeTenant();
    const { unit, owner, dealer, manager } = await soldUnit(tenant);
    const stranger = await tenant.addUser({
      role: 'org_admin',
      organizationId: await tenant.addOrganization('customer'),
    });
    const elsewhere = await (await makeTenant()).addUser({ role: 'warranty_manager' });
    for (const { token } of [owner, dealer, manager]) {
      expect((await issue(tenant, unit.wireId, token)).serial).toBe(unit.serial);
    }
    for (const [token, status] of [
      [stranger.token, 404],
      [elsewhere.token, 404],
      [tenant.key, 404],
    ] as const) {
      const refused = await tenant.api('/v1/cards', { body: { unitId: unit.wireId }, token });
      expect(refused.status).toBe(status);
    }
  });

  it('says brand, model, serial, day of issue and last covered day, and nothing of a person', async () => {
    const tenant = await makeTenant();
    const { unit, owner } = await soldUnit(tenant);
    const card = await issue(tenant, unit.wireId, owner.token);
    expect(card.url).toMatch(new RegExp(`/b/${tenant.slug}/card#${card.token}$`));
    expect(card.lastCoveredDay).toMatch(/^\d{4}-\d\d-\d\d$/);
    const text = Buffer.from(card.token, 'base64url').toString('latin1');
    for (const fact of [tenant.slug, tenant.model.code, unit.serial]) expect(text).toContain(fact);
    expect(text).not.toContain(owner.email);
    // A code of version 10 holds 213 bytes with medium correction.
    expect(card.url.length).toBeLessThanOrEqual(213);
  });

  it('tells no last day where the brand tells nobody', async () => {
    const tenant = await makeTenant({ brand: { lookupPolicy: 'verdict_only' } });
    const { unit, owner } = await soldUnit(tenant);
    const card = await issue(tenant, unit.wireId, owner.token);
    expect(card.lastCoveredDay).toBeNull();
    const found = await check(tenant, card.token);
    expect(found).toMatchObject({ result: 'valid', receipt: { verdict: 'covered', lastCoveredDay: null } });
  });

  it('ends when its unit gets another, also when two are asked for at once', async () => {
    const tenant = await makeTenant();
    const { unit, owner } = await soldUnit(tenant);
    const first = await issue(tenant, unit.wireId, owner.token);
    await Promise.all([1, 2, 3].map(() => issue(tenant, unit.wireId, owner.token)));
    const { body } = await tenant.api<CardList>(`/v1/cards?unitId=${unit.wireId}`, { token: owner.token });
    expect(body.items).toHaveLength(4);
    expect(body.items.filter(({ revokedAt }) => revokedAt === null)).toHaveLength(1);
    expect(await check(tenant, first.token)).toMatchObject({ result: 'revoked', reissued: true });
  });

  it('is revoked with a reason that strangers are not told', async () => {
    const tenant = await makeTenant();
    const { unit, owner } = await soldUnit(tenant);
    const card = await issue(tenant, unit.wireId, owner.token);
    const revoke = (reason: string) =>
      tenant.api<Card>(`/v1/cards/${card.id}/revoke`, { body: { reason }, token: owner.token });
    expect((await revoke('stolen')).body).toMatchObject({ revokedReason: 'stolen' });
    expect((await revoke('lost')).body).toMatchObject({ revokedReason: 'stolen' });
    const found = await check(tenant, card.token);
    expect(found).toEqual({
      result: 'revoked',
      number: card.number,
      revokedAt: expect.any(String) as string,
      reissued: false,
    });
    const trail = await tenant.query(
      sql`select action, reason from audit where tenant_id = ${tenant.tenantId} and action like 'card.%' order by at`,
    );
    expect(trail).toMatchObject([{ action: 'card.issue' }, { action: 'card.revoke', reason: 'stolen' }]);
  });

  it('lists the cards of units that the reader sees, page by page', async () => {
    const tenant = await makeTenant();
    const [mine, theirs] = [await soldUnit(tenant), await soldUnit(tenant)];
    for (const { unit, owner } of [mine, mine, theirs]) await issue(tenant, unit.wireId, owner.token);
    const list = (token: string, query = '') => tenant.api<CardList>(`/v1/cards${query}`, { token });
    expect((await list(mine.owner.token)).body.items).toHaveLength(2);
    expect((await list(mine.dealer.token)).body.items).toHaveLength(2);
    expect((await list(tenant.key)).status).toBe(403);
    const first = (await list(mine.manager.token, '?limit=2')).body;
    const rest = (await list(mine.manager.token, `?limit=2&cursor=${first.nextCursor}`)).body;
    expect([first.items.length, rest.items.length, rest.nextCursor]).toEqual([2, 1, null]);
    const foreign = await tenant.api(`/v1/cards/${first.items[0]!.id}/revoke`, {
      body: { reason: 'lost' },
      token: mine.owner.token,
    });
    expect(foreign.status).toBe(404);
  });

  it('goes with its unit: whoever owns that now sees it, whoever owned it no longer does', async () => {
    const tenant = await makeTenant();
    const { unit, owner } = await soldUnit(tenant);
    const buyerId = await tenant.addOrganization('customer');
    const buyer = await tenant.addUser({ role: 'org_admin', organizationId: buyerId });
    await issue(tenant, unit.wireId, owner.token);
    await tenant.query(sql`update unit set owner_id = ${buyerId} where id = ${unit.id}`);
    const count = async (token: string) =>
      (await tenant.api<CardList>('/v1/cards', { token })).body.items.length;
    expect([await count(owner.token), await count(buyer.token)]).toEqual([0, 1]);
  });

  it('opens to a partner’s key with its scope, within its organisation', async () => {
    const tenant = await makeTenant();
    const { unit, dealerId } = await soldUnit(tenant);
    const dealer = await tenant.addSecret({ scopes: ['cards:write'], organizationId: dealerId });
    const other = await tenant.addSecret({
      scopes: ['cards:write'],
      organizationId: await tenant.addOrganization('dealer'),
    });
    expect((await issue(tenant, unit.wireId, dealer.secret)).serial).toBe(unit.serial);
    const refused = await tenant.api('/v1/cards', { body: { unitId: unit.wireId }, token: other.secret });
    expect(refused.status).toBe(404);
  });
});

describe('a check', () => {
  it('tells a stranger what the brand tells strangers, and those who see the unit the card', async () => {
    const tenant = await makeTenant();
    const { unit, owner } = await soldUnit(tenant);
    const card = await issue(tenant, unit.wireId, owner.token);
    const asStranger = await check(tenant, card.token);
    expect(asStranger).toMatchObject({
      result: 'valid',
      number: card.number,
      serial: unit.serial,
      model: { code: tenant.model.code },
      receipt: { verdict: 'covered', lastCoveredDay: card.lastCoveredDay, start: null },
      card: null,
    });
    const asOwner = await check(tenant, card.token, { token: owner.token });
    expect(asOwner).toMatchObject({ result: 'valid', receipt: { start: { basis: 'delivery' } } });
    expect(asOwner).toMatchObject({ card: { id: card.id, verifications: 2 } });
  });

  it('tells today’s cover, whatever the card said when it was issued', async () => {
    const tenant = await makeTenant();
    const { unit, owner } = await soldUnit(tenant);
    const card = await issue(tenant, unit.wireId, owner.token);
    await tenant.query(sql`update unit set coverage_flag = 'void' where id = ${unit.id}`);
    expect(await check(tenant, card.token)).toMatchObject({
      result: 'valid',
      receipt: { verdict: 'not_covered' },
    });
  });

  it('never takes a card of which one character was changed', async () => {
    const tenant = await makeTenant();
    const { unit, owner } = await soldUnit(tenant);
    const { token } = await issue(tenant, unit.wireId, owner.token);
    const results: string[] = [];
    const places = [...token].keys();
    const checkNext = async () => {
      for (const at of places) {
        const from = `198.51.${Math.floor(at / 40)}.7`;
        results.push((await check(tenant, spoil(token, at), { from })).result);
      }
    };
    await Promise.all(Array.from({ length: 12 }, checkNext));
    expect(results).toHaveLength(token.length);
    expect([...new Set(results)].sort()).toEqual(['forged', 'unreadable']);
    expect(results.filter((result) => result === 'forged').length).toBeGreaterThan(token.length * 0.9);
  });

  it('tells a forged, an unknown and an unreadable card apart', async () => {
    const [tenant, other] = await Promise.all([makeTenant(), makeTenant()]);
    const { unit, owner } = await soldUnit(tenant);
    const theirs = await soldUnit(other);
    const card = await issue(tenant, unit.wireId, owner.token);
    const foreign = await issue(other, theirs.unit.wireId, theirs.owner.token);
    const resultOf = async (token: string) => (await check(tenant, token)).result;
    expect(await resultOf(foreign.token)).toBe('unknown');
    // The facts of ours, the signature of theirs.
    const bytes = Buffer.from(card.token, 'base64url');
    Buffer.from(foreign.token, 'base64url')
      .subarray(-64)
      .copy(bytes, bytes.length - 64);
    expect(await resultOf(bytes.toString('base64url'))).toBe('forged');
    expect(await resultOf('hello')).toBe('unreadable');
    expect(await resultOf(`${card.token}A`)).toBe('unreadable');
    await tenant.query(sql`update card set token = 'lost' where number = ${card.number}`);
    expect(await resultOf(card.token)).toBe('unknown');
  });

  it('of a card of another brand of the same tenant says no more than of a stranger’s', async () => {
    const tenant = await makeTenant();
    const { unit, owner } = await soldUnit(tenant);
    const card = await issue(tenant, unit.wireId, owner.token);
    const brandId = newUuid();
    await tenant.query(sql`insert into brand (tenant_id, id, slug, name, locales, default_locale, time_zone, lookup_policy, theme, texts, support, sender_name, sender_address)
      select tenant_id, ${brandId}, slug || '-2', name, locales, default_locale, time_zone, lookup_policy, theme, texts, support, sender_name, sender_address
      from brand where id = ${tenant.brandId}`);
    const { key } = await tenant.addKey({ brandId });
    expect(await check(tenant, card.token, { token: key })).toEqual({ result: 'unknown' });
  });

  it('B054: with a test key finds nothing live', async () => {
    const tenant = await makeTenant();
    const { unit, owner } = await soldUnit(tenant);
    const card = await issue(tenant, unit.wireId, owner.token);
    const { key } = await tenant.addKey({}, 'pk_test');
    expect(await check(tenant, card.token, { token: key })).toEqual({ result: 'unknown' });
  });

  it('is refused after sixty in ten minutes from one network, and the next network goes on', async () => {
    const tenant = await makeTenant();
    const verify = (from: string) =>
      tenant.api('/v1/cards/verify', { body: { token: 'x' }, headers: { 'cf-connecting-ip': from } });
    await verify('203.0.113.1');
    await tenant.query(
      sql`update budget set used = 60 where tenant_id = ${tenant.tenantId} and bucket like 'card:addr:%'`,
    );
    const refused = await verify('203.0.113.200');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await verify('203.0.114.1')).status).toBe(200);
  });
});

describe('copies', () => {
  const places = (count: number) => Array.from({ length: count }, (_, i) => `203.0.${i}.9`);

  it('show when a card is checked from many networks in a short time', async () => {
    const tenant = await makeTenant();
    const { unit, owner, manager } = await soldUnit(tenant);
    const card = await issue(tenant, unit.wireId, owner.token);
    const flag = async () =>
      (await tenant.api<CardList>('/v1/cards?suspected=true', { token: owner.token })).body.items;
    for (const from of [...places(5), ...places(5)]) await check(tenant, card.token, { from });
    expect(await flag()).toEqual([]);
    for (const from of ['203.0.5.9', '203.0.6.9']) await check(tenant, card.token, { from });
    expect(await flag()).toMatchObject([{ id: card.id, verifications: 12 }]);
    const asStaff = await tenant.api<CardList>('/v1/cards?suspected=true', { token: manager.token });
    expect(asStaff.body.items[0]!.copySuspectedAt).not.toBeNull();
    const events = await tenant.query(
      sql`select payload from outbox where tenant_id = ${tenant.tenantId} and kind = 'card.copy_suspected'`,
    );
    expect(events).toMatchObject([{ payload: { number: card.number, unitId: unit.id } }]);
  });

  it('are not suspected of what is spread over time, nor of what a forger shows', async () => {
    const tenant = await makeTenant();
    const { unit, owner } = await soldUnit(tenant);
    const card = await issue(tenant, unit.wireId, owner.token);
    for (const from of places(5)) await check(tenant, card.token, { from });
    await tenant.query(
      sql`update card_verification set at = at - interval '25 hours' where tenant_id = ${tenant.tenantId}`,
    );
    for (const from of places(5)) await check(tenant, spoil(card.token, 30), { from });
    await check(tenant, card.token, { from: '198.51.100.1' });
    const [stored] = await tenant.query(
      sql`select verifications, copy_suspected_at from card where tenant_id = ${tenant.tenantId}`,
    );
    expect(stored).toEqual({ verifications: 6, copy_suspected_at: null });
  });

  it('are told by hashes that do not name a network and differ from card to card', async () => {
    const tenant = await makeTenant();
    const { unit, owner } = await soldUnit(tenant);
    for (let i = 0; i < 2; i++) {
      const card = await issue(tenant, unit.wireId, owner.token);
      await check(tenant, card.token, { from: '203.0.113.5' });
    }
    const rows = await tenant.query(
      sql`select place from card_verification where tenant_id = ${tenant.tenantId}`,
    );
    const found = rows.map(({ place }) => String(place));
    expect(new Set(found).size).toBe(2);
    expect(found.join()).not.toContain('203');
  });
});

describe('the keys', () => {
  const roll = (tenant: Awaited<ReturnType<typeof makeTenant>>, token: string, revokePrevious: boolean) =>
    tenant.api('/v1/card-keys/roll', { body: { revokePrevious }, token });

  it('are made with the first card, one of them when many ask at once', async () => {
    const tenant = await makeTenant();
    expect(await keysOf(tenant)).toEqual({ keys: [] });
    const units = await Promise.all([soldUnit(tenant), soldUnit(tenant), soldUnit(tenant)]);
    await Promise.all(units.map(({ unit, owner }) => issue(tenant, unit.wireId, owner.token)));
    const { keys } = await keysOf(tenant);
    expect(keys).toMatchObject([{ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig' }]);
    expect(Object.keys(keys[0]!)).not.toContain('d');
  });

  it('go on proving what they signed after they are rolled, and keep no private part', async () => {
    const tenant = await makeTenant();
    const { unit, owner } = await soldUnit(tenant);
    const admin = await tenant.addUser({ role: 'sysadmin' });
    const before = await issue(tenant, unit.wireId, owner.token);
    expect((await roll(tenant, owner.token, false)).status).toBe(403);
    expect((await roll(tenant, admin.token, false)).status).toBe(200);
    expect((await keysOf(tenant)).keys).toHaveLength(2);
    expect((await check(tenant, before.token)).result).toBe('valid');
    const other = await soldUnit(tenant);
    const after = await issue(tenant, other.unit.wireId, other.owner.token);
    expect((await check(tenant, after.token)).result).toBe('valid');
    expect(after.token.slice(0, 6)).not.toBe(before.token.slice(0, 6));
    const rows = await tenant.query(
      sql`select sealed_key is null as erased from card_key where tenant_id = ${tenant.tenantId} order by created_at`,
    );
    expect(rows).toEqual([{ erased: true }, { erased: false }]);
  });

  it('that came into wrong hands end what they signed', async () => {
    const tenant = await makeTenant();
    const { unit, owner } = await soldUnit(tenant);
    const admin = await tenant.addUser({ role: 'sysadmin' });
    const card = await issue(tenant, unit.wireId, owner.token);
    await roll(tenant, admin.token, true);
    expect(await check(tenant, card.token)).toMatchObject({ result: 'revoked', number: card.number });
    expect((await keysOf(tenant)).keys).toHaveLength(1);
  });

  it('are sealed where they lie', async () => {
    const tenant = await makeTenant();
    const { unit, owner } = await soldUnit(tenant);
    await issue(tenant, unit.wireId, owner.token);
    const [row] = await tenant.query(
      sql`select sealed_key from card_key where tenant_id = ${tenant.tenantId}`,
    );
    const bytes = Buffer.from(String(row?.['sealed_key']), 'base64url');
    // The start of every Ed25519 key in PKCS #8.
    expect(bytes.includes(Buffer.from('302e020100300506032b6570', 'hex'))).toBe(false);
    expect(bytes.length).toBe(12 + 48 + 16);
  });
});

describe('the PDF', () => {
  it.each(['en', 'ru', 'kk', 'de', 'ar'])('is a page with the code, in %s', async (locale) => {
    const tenant = await makeTenant();
    const { unit, owner } = await soldUnit(tenant);
    const card = await issue(tenant, unit.wireId, owner.token);
    const pdf = await tenant.api(`/v1/cards/${card.id}/pdf`, {
      token: owner.token,
      headers: { accept: 'application/pdf', 'accept-language': locale },
    });
    expect(pdf.status).toBe(200);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(pdf.text.slice(0, 5)).toBe('%PDF-');
    const stranger = await tenant.api(`/v1/cards/${card.id}/pdf`);
    expect(stranger.status).toBe(404);
    expect((await tenant.api(`/v1/cards/${toWireId('card', newUuid())}/pdf`, owner)).status).toBe(404);
  });
});

it('checks answer the contract’s results and no others', async () => {
  const tenant = await makeTenant();
  const answer = await tenant.api<CardCheck>('/v1/cards/verify', { body: { token: '' } });
  expect(answer.status).toBe(422);
});

import { sql } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import { exchangeToken } from '../../../api/auth/exchange-token.ts';
import type { Request } from '../../../api/auth/fetch-key-set.ts';
import { openCtx } from '../../setup/ctx.ts';
import { makeTenant } from '../../setup/tenant.ts';
import { addHost, type HostKey, makeKey, token } from './host.ts';

const tenant = await makeTenant();
const MINUTE = 60_000;

/** A host with its keys at an address, a clock that is set by hand, and a count of how often it was asked. */
async function hostAtAddress() {
  const host = await addHost(tenant, { jwksUrl: 'https://host.example/keys' });
  const start = Date.now();
  const place = {
    asked: 0,
    minutes: 0,
    answer: () => new Response(JSON.stringify({ keys: [host.key.jwk] })),
  };
  const now = () => new Date(start + place.minutes * MINUTE).toISOString();
  const { ctx, close } = openCtx(tenant.tenantId, {
    actor: { kind: 'embed', keyId: tenant.keyId, brandId: tenant.brandId, organizationId: null },
    now,
  });
  const request: Request = async () => {
    place.asked += 1;
    return place.answer();
  };
  const enter = async (key: HostKey = host.key, header: object = {}) => {
    const iat = Math.floor(Date.parse(now()) / 1000);
    const signed = token(key, host.claims({ iat, exp: iat + 60 }), { ...header });
    return Boolean(await exchangeToken(ctx, { token: signed, brandId: tenant.brandId }, request));
  };
  closers.push(close);
  return { ...host, place, enter };
}

const closers: (() => Promise<unknown>)[] = [];
afterAll(() => Promise.all(closers.map((close) => close())));

const down = () => new Response('down', { status: 503 });

describe('the keys of a host at its address', () => {
  it('are asked for once in ten minutes', async () => {
    const { place, enter } = await hostAtAddress();
    expect([await enter(), await enter()]).toEqual([true, true]);
    expect(place.asked).toBe(1);
    place.minutes = 9;
    expect([await enter(), place.asked]).toEqual([true, 1]);
    place.minutes = 11;
    expect([await enter(), place.asked]).toEqual([true, 2]);
  });

  it('F30 stay good for a day while the address fails, and no longer', async () => {
    const { place, enter, id } = await hostAtAddress();
    await enter();
    place.answer = down;
    place.minutes = 23 * 60;
    expect(await enter()).toBe(true);
    const [row] = await tenant.query(sql`select fetch_problem from sso_issuer where id = ${id}`);
    expect(row).toEqual({ fetch_problem: 'status' });
    place.minutes = 25 * 60;
    expect(await enter()).toBe(false);
  });

  it('F30 are not asked for again and again while the address fails', async () => {
    const { place, enter } = await hostAtAddress();
    place.answer = down;
    expect([await enter(), await enter(), await enter()]).toEqual([false, false, false]);
    expect(place.asked).toBe(1);
    place.minutes = 2;
    await enter();
    expect(place.asked).toBe(2);
  });

  it('B080 raise an alarm where they fail, once a day', async () => {
    const { place, enter, id } = await hostAtAddress();
    const alarms = () =>
      tenant.query(
        sql`select payload ->> 'problem' as problem, payload ->> 'address' as address from outbox
            where kind = 'issuer.keys_failing' and object_id = ${id} order by sequence`,
      );
    await enter();
    expect(await alarms()).toEqual([]);
    place.answer = down;
    for (place.minutes of [20, 40, 60]) await enter();
    const alarm = { problem: 'status', address: 'https://host.example/keys' };
    const first = await alarms();
    expect(new Set(first.map((one) => JSON.stringify(one)))).toEqual(new Set([JSON.stringify(alarm)]));
    expect(first.length).toBeLessThanOrEqual(2);
    place.answer = () => new Response(null, { status: 302, headers: { location: 'https://evil.example' } });
    place.minutes = 60 + 2 * 24 * 60;
    await enter();
    expect(await alarms()).toHaveLength(first.length + 1);
  });

  it('B080 are replaced by no set that may not be used', async () => {
    const { place, enter, key } = await hostAtAddress();
    await enter();
    const next = makeKey();
    place.answer = () => new Response(JSON.stringify({ keys: [next.jwk, key.secretJwk] }));
    place.minutes = 20;
    expect([await enter(), await enter(next)]).toEqual([true, false]);
  });

  it('bring a new key as soon as a token names it, at most once a minute', async () => {
    const { place, enter, key } = await hostAtAddress();
    await enter();
    const next = makeKey();
    place.answer = () => new Response(JSON.stringify({ keys: [key.jwk, next.jwk] }));
    expect([await enter(next), place.asked]).toEqual([false, 1]);
    place.minutes = 2;
    expect([await enter(next), place.asked]).toEqual([true, 2]);
    for (let i = 0; i < 5; i++) await enter(makeKey());
    expect(place.asked).toBe(2);
  });

  it('B079 are asked for at the address of the issuer, whatever a token says', async () => {
    const { place, enter } = await hostAtAddress();
    for (const header of [{ jku: 'https://evil.example' }, { x5u: 'https://evil.example' }])
      expect(await enter(undefined, header)).toBe(false);
    expect(place.asked).toBe(0);
  });
});

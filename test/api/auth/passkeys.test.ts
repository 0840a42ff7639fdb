import { sql } from 'drizzle-orm';
import { describe, expect, inject, it } from 'vitest';
import { makeTenant } from '../../setup/tenant.ts';
import { accountOf, type Opened } from './account.ts';
import { Authenticator } from './authenticator.ts';

const ORIGIN = 'https://dealer.example';
const tenant = await makeTenant({ key: { origins: [ORIGIN, 'https://*.shops.example'] } });
const { age } = accountOf(tenant);

type Creation = { challenge: string; rp: { id: string }; user: { id: string }; code: string };
type Request = { challenge: string; rpId: string; userVerification: string; code: string };
type Kept = { id: string; name: string; site: string; lastUsedAt: string | null; code: string };

const beginNew = (token: string, origin = ORIGIN) =>
  tenant.api<Creation>('/v1/me/passkeys/options', { token, body: {}, headers: { origin } });
const keep = (token: string, credential: object, origin = ORIGIN) =>
  tenant.api<Kept>('/v1/me/passkeys', {
    token,
    body: { name: 'Work laptop', credential },
    headers: { origin },
  });
const begin = async (origin = ORIGIN) =>
  (await tenant.api<Request>('/v1/passkey-options', { body: {}, headers: { origin } })).body;
const signIn = (passkey: object, origin = ORIGIN) =>
  tenant.api<Opened & { code: string }>('/v1/sessions', { body: { passkey }, headers: { origin } });
const list = async (token: string) =>
  (await tenant.api<{ items: Kept[] }>('/v1/me/passkeys', { token })).body.items;

async function withPasskey(origin = ORIGIN) {
  const person = await tenant.addUser({ role: 'agent' });
  const device = new Authenticator();
  const made = device.create((await beginNew(person.token, origin)).body, { origin });
  const kept = await keep(person.token, made, origin);
  if (kept.status !== 201) throw new Error(`The passkey was not kept: ${kept.text}`);
  return { ...person, device, made, kept: kept.body };
}

const refusal = (answer: { status: number; body: { code: string } }) => [answer.status, answer.body.code];
const INVALID = [401, 'passkey_invalid'];

describe('a passkey', () => {
  it('alone opens a session of its person, without naming anybody before', async () => {
    const { device, email, userId } = await withPasskey();
    const options = await begin();
    expect(options).toEqual({
      challenge: expect.stringMatching(/^[\w-]{43}$/),
      rpId: 'dealer.example',
      timeout: 300_000,
      userVerification: 'required',
    });
    const session = await signIn(device.get(options, { origin: ORIGIN }));
    expect(session.status).toBe(201);
    const me = await tenant.api('/v1/me', { token: session.body.token });
    expect(me.body).toMatchObject({ email, signInMethods: { passkeys: 1 } });
    const [row] = await tenant.query(
      sql`select method from session where user_id = ${userId} and method is not null`,
    );
    expect(row).toEqual({ method: 'passkey' });
    const [used] = await tenant.query(
      sql`select counter::int, last_used_at from passkey where user_id = ${userId}`,
    );
    expect(used).toMatchObject({ counter: 1 });
    expect(used!['last_used_at']).not.toBeNull();
  });

  it('is enough where a second factor is on', async () => {
    const { device, userId } = await withPasskey();
    await tenant.query(
      sql`insert into totp (tenant_id, user_id, sealed_secret, confirmed_at) values (${tenant.tenantId}, ${userId}, 'x', now())`,
    );
    expect((await signIn(device.get(await begin(), { origin: ORIGIN }))).status).toBe(201);
  });

  it('belongs to the site where it was made: the host of an origin that a key names, or the portal’s own', async () => {
    const own = new URL(inject('baseUrl')).origin;
    const shop = 'https://one.shops.example';
    for (const [origin, site] of [
      [own, '127.0.0.1'],
      [shop, 'one.shops.example'],
    ] as const) {
      const { kept, device } = await withPasskey(origin);
      expect(kept.site).toBe(site);
      expect((await signIn(device.get(await begin(origin), { origin }), origin)).status).toBe(201);
      const elsewhere = device.get(await begin(), { origin: ORIGIN });
      expect(refusal(await signIn(elsewhere))).toEqual(INVALID);
    }
  });

  it('is made and used on listed sites only, even while the list is only reported', async () => {
    const { keyId } = tenant;
    const { token } = await tenant.addUser({ role: 'agent' });
    await tenant.query(sql`update embed_key set enforce_origins = false where id = ${keyId}`);
    const strange = await tenant.addKey({ origins: [ORIGIN], enforceOrigins: false });
    for (const origin of ['https://evil.example', 'https://dealer.example.evil.example', 'null', '']) {
      const headers: Record<string, string> = origin === '' ? {} : { origin };
      const path = '/v1/passkey-options';
      const asked = await tenant.api(path, { body: {}, token: strange.key, headers });
      expect([origin, asked.status, asked.body['code']]).toEqual([origin, 403, 'origin_not_allowed']);
      const made = await tenant.api('/v1/me/passkeys/options', { token, body: {}, headers });
      expect([origin, made.status, made.body['code']]).toEqual([origin, 403, 'origin_not_allowed']);
    }
  });

  it('is refused when it was signed on another site or for another one', async () => {
    const { device } = await withPasskey();
    const phished = device.get(await begin(), { origin: 'https://evil.example' });
    expect(refusal(await signIn(phished))).toEqual(INVALID);
    const foreign = device.get(await begin(), { origin: ORIGIN, rpId: 'evil.example' });
    expect(refusal(await signIn(foreign))).toEqual(INVALID);
    const { token } = await tenant.addUser({ role: 'agent' });
    for (const at of [{ origin: 'https://evil.example' }, { origin: ORIGIN, rpId: 'evil.example' }]) {
      const made = new Authenticator().create((await beginNew(token)).body, at);
      expect((await keep(token, made)).status).toBe(422);
    }
    expect(await list(token)).toEqual([]);
  });

  it('answers a challenge once, within five minutes, and only one of ours', async () => {
    const { device } = await withPasskey();
    const options = await begin();
    const answer = device.get(options, { origin: ORIGIN });
    expect((await signIn(answer)).status).toBe(201);
    expect(refusal(await signIn(answer))).toEqual(INVALID);
    expect(refusal(await signIn(device.get(options, { origin: ORIGIN })))).toEqual(INVALID);

    const late = await begin();
    await tenant.query(
      sql`update sign_in_step set expires_at = now() - interval '1 second' where tenant_id = ${tenant.tenantId} and used_at is null`,
    );
    expect(refusal(await signIn(device.get(late, { origin: ORIGIN })))).toEqual(INVALID);
    const invented = { ...late, challenge: 'A'.repeat(43) };
    expect(refusal(await signIn(device.get(invented, { origin: ORIGIN })))).toEqual(INVALID);

    const wrong = await begin();
    const tampered = device.get(wrong, { origin: ORIGIN });
    tampered.response.signature = device.get(await begin(), { origin: ORIGIN }).response.signature;
    expect(refusal(await signIn(tampered))).toEqual(INVALID);
    expect(refusal(await signIn(device.get(wrong, { origin: ORIGIN })))).toEqual(INVALID);
  });

  it('of twenty answers to one challenge opens one session', async () => {
    const { device } = await withPasskey();
    const answer = device.get(await begin(), { origin: ORIGIN });
    const tries = await Promise.all(Array.from({ length: 20 }, () => signIn(answer)));
    expect(tries.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('whose counter does not go up is taken for a copy', async () => {
    const { device } = await withPasskey();
    expect((await signIn(device.get(await begin(), { origin: ORIGIN, counter: 7 }))).status).toBe(201);
    for (const counter of [7, 6, 0]) {
      const copy = device.get(await begin(), { origin: ORIGIN, counter });
      expect([counter, ...refusal(await signIn(copy))]).toEqual([counter, ...INVALID]);
    }
    expect((await signIn(device.get(await begin(), { origin: ORIGIN, counter: 8 }))).status).toBe(201);
  });

  it('needs its owner to be verified at sign-in', async () => {
    const { device } = await withPasskey();
    const unverified = device.get(await begin(), { origin: ORIGIN, verified: false });
    expect(refusal(await signIn(unverified))).toEqual(INVALID);
  });

  it('is of one person, tenant and credential', async () => {
    const [one, other] = [await withPasskey(), await withPasskey()];
    const swapped = one.device.get(await begin(), { origin: ORIGIN });
    swapped.id = swapped.rawId = other.device.credentialId.toString('base64url');
    expect(refusal(await signIn(swapped))).toEqual(INVALID);
    const borrowed = one.device.get(await begin(), { origin: ORIGIN });
    borrowed.response.userHandle = other.device.userHandle;
    expect(refusal(await signIn(borrowed))).toEqual(INVALID);

    const stranger = await makeTenant({ key: { origins: [ORIGIN] } });
    const headers = { origin: ORIGIN };
    const theirs = await stranger.api<Request>('/v1/passkey-options', { body: {}, headers });
    const passkey = one.device.get(theirs.body, { origin: ORIGIN });
    const answer = await stranger.api<{ code: string }>('/v1/sessions', { body: { passkey }, headers });
    expect(refusal(answer)).toEqual(INVALID);

    const again = await keep(other.token, one.made);
    expect(again.status).toBe(422);
    await tenant.query(sql`update app_user set status = 'suspended' where id = ${one.userId}`);
    expect(refusal(await signIn(one.device.get(await begin(), { origin: ORIGIN })))).toEqual(INVALID);
  });

  it('is added only in the challenge of its own person, who signed in a moment ago, and told by mail', async () => {
    const person = await tenant.addUser({ role: 'agent' });
    const other = await tenant.addUser({ role: 'agent' });
    const theirs = new Authenticator().create((await beginNew(other.token)).body, { origin: ORIGIN });
    expect((await keep(person.token, theirs)).status).toBe(422);
    const signedIn = {
      challenge: (await begin()).challenge,
      rp: { id: 'dealer.example' },
      user: { id: 'x' },
    };
    expect((await keep(person.token, new Authenticator().create(signedIn, { origin: ORIGIN }))).status).toBe(
      422,
    );
    const told = () =>
      tenant.query(
        sql`select 1 from outbox where kind = 'passkey.added' and payload ->> 'userId' = ${person.userId}`,
      );
    expect(await told()).toHaveLength(0);
    const mine = new Authenticator().create((await beginNew(person.token)).body, { origin: ORIGIN });
    expect((await keep(person.token, mine)).status).toBe(201);
    expect(await told()).toHaveLength(1);
    await age(person);
    expect(refusal(await beginNew(person.token))).toEqual([403, 'sign_in_again']);
  });

  it('is listed, named and removed by its owner alone', async () => {
    const { token, kept, device } = await withPasskey();
    const other = await tenant.addUser({ role: 'agent' });
    expect(await list(token)).toMatchObject([{ name: 'Work laptop', site: 'dealer.example' }]);
    expect(await list(other.token)).toEqual([]);
    const path = `/v1/me/passkeys/${kept.id}`;
    const rename = (by: string) =>
      tenant.api<Kept>(path, { method: 'PATCH', token: by, body: { name: 'Phone' } });
    expect((await rename(other.token)).status).toBe(404);
    expect((await rename(token)).body).toMatchObject({ name: 'Phone' });
    expect((await tenant.api(path, { method: 'DELETE', token: other.token })).status).toBe(404);
    expect((await tenant.api(path, { method: 'DELETE', token })).status).toBe(204);
    expect(await list(token)).toEqual([]);
    expect(refusal(await signIn(device.get(await begin(), { origin: ORIGIN })))).toEqual(INVALID);
  });
});

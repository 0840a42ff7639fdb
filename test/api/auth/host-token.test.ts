import { createPublicKey } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newUuid, organization, toWireId } from '../../../db/index.ts';
import { makeTenant } from '../../setup/tenant.ts';
import { fileClaim, someone } from './sign-in.ts';
import { addHost, hmacWith, makeKey, seconds, token, unsigned } from './host.ts';

const tenant = await makeTenant();
const host = await addHost(tenant);
const { key, claims, sign, exchange } = host;
const stranger = makeKey('ES256', key.kid);
const edwards = makeKey('EdDSA', key.kid);

const me = async (signed: string) => {
  const session = await exchange(signed);
  expect(session.status, session.text).toBe(201);
  return (await tenant.api('/v1/me', { token: String(session.body['token']) })).body;
};

const cut = (text: string, letters: number) => text.slice(0, text.length - letters);
const zero = () => Buffer.alloc(64).toString('base64url');
const swapPayload = (signed: string, payload: object) =>
  signed.replace(/\.[^.]+\./, `.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.`);

/** The forms of B078, in its order. */
const FORMS: [string, () => string][] = [
  ['alg none', () => unsigned({ alg: 'none', kid: key.kid, typ: 'JWT' }, claims())],
  ['alg NoNe', () => unsigned({ alg: 'NoNe', kid: key.kid, typ: 'JWT' }, claims())],
  [
    'HS256 with the public key as secret',
    () => token(key, claims(), { alg: 'HS256' }, hmacWith(key.publicKey)),
  ],
  ['an algorithm that the issuer has not', () => token(edwards, claims())],
  ['a wrong kid', () => sign({}, { kid: 'another' })],
  ['no kid', () => sign({}, { kid: undefined })],
  ['no typ', () => sign({}, { typ: undefined })],
  ['expired', () => sign({ iat: seconds(-200), exp: seconds(-10) })],
  ['no exp', () => sign({ exp: undefined })],
  ['nbf in the future', () => sign({ nbf: seconds(60) })],
  ['an old iat', () => sign({ iat: seconds(-400) })],
  ['a wrong aud', () => sign({ aud: 'https://other.example' })],
  ['no aud', () => sign({ aud: undefined })],
  ['a wrong iss', () => sign({ iss: 'https://other.example' })],
  ['iss with a slash at its end', () => sign({ iss: `${host.issuer}/` })],
  ['no sub', () => sign({ sub: undefined })],
  ['a tampered payload', () => swapPayload(sign(), claims({ sub: 'admin' }))],
  ['the signature of another key', () => token(stranger, claims())],
  ['cut short', () => cut(sign(), 1)],
  ['crit', () => sign({}, { crit: ['b64'], b64: true })],
  [
    'a key of its own in the header',
    () =>
      token(stranger, claims(), {
        jwk: createPublicKey(stranger.publicKey.export({ type: 'spki', format: 'pem' })).export({
          format: 'jwk',
        }),
      }),
  ],
  ['a signature of zeros', () => token(key, claims(), {}, zero)],
  ['exp as a string', () => sign({ exp: String(seconds(120)) })],
  ['more than 8 KB', () => sign({ more: 'x'.repeat(9_000) })],
  ['nothing at all', () => ''],
  ['five parts', () => `${sign()}.${zero()}.${zero()}`],
];

const BEYOND: [string, () => string][] = [
  ['B079 kid as a path', () => sign({}, { kid: '../../x' })],
  ['B079 kid as SQL', () => sign({}, { kid: "' or 1=1 --" })],
  ['B079 kid of 10 KB', () => sign({}, { kid: 'k'.repeat(10_000) })],
  ['B079 jku', () => sign({}, { jku: 'https://evil.example/keys' })],
  ['B079 x5u', () => sign({}, { x5u: 'https://evil.example/cert' })],
  ['B082 ten years, signed just now', () => sign({ exp: seconds(10 * 365 * 86_400) })],
  ['B082 301 seconds', () => sign({ iat: seconds(), exp: seconds(0) + 301 })],
  ['B082 iat in the future', () => sign({ iat: seconds(60), exp: seconds(120) })],
  ['B082 aud as an array, which jose takes', () => sign({ aud: [host.audience, 'https://other.example'] })],
  ['B082 aud as an array of one', () => sign({ aud: [host.audience] })],
  ['B078 no jti', () => sign({ jti: undefined })],
  ['B078 no iat', () => sign({ iat: undefined })],
  ['B078 a number as sub', () => sign({ sub: 17 })],
  ['B078 a signature in DER', () => token(key, claims(), {}, (input) => key.signature(input, 'der'))],
  ['B078 NUL in sub', () => sign({ sub: 'a\u0000b' })],
  ['B078 text that is no token', () => 'not a token'],
  ['B078 a token of the wrong kind', () => tenant.key],
];

describe('a token of the host', () => {
  it('signs its person in, and a new one gives a session of its own', async () => {
    const [first, second] = [await exchange(sign()), await exchange(sign())];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(first.body).toMatchObject({ kind: 'person', claim: null });
    expect(second.body['token']).not.toBe(first.body['token']);
    const rows = await tenant.query(
      sql`select s.id, a.changes from session s join app_user u on u.id = s.user_id
          join audit a on a.object_id = s.id and a.action = 'session.create'
          where u.sso_issuer_id = ${host.id} and u.sso_subject = 'customer-17'`,
    );
    expect(new Set(rows.map((row) => row['id'])).size).toBe(rows.length);
    expect(rows[0]!['changes']).toEqual({ kind: 'person', method: 'host', issuerId: host.id });
  });

  it('is taken within the five seconds that two clocks may differ', async () => {
    expect((await exchange(sign({ iat: seconds(4), exp: seconds(200) }))).status).toBe(201);
    expect((await exchange(sign({ iat: seconds(-100), exp: seconds(-3) }))).status).toBe(201);
  });

  it('is taken in EdDSA where the issuer has chosen that', async () => {
    const other = await addHost(tenant, { algorithm: 'EdDSA' });
    expect((await other.exchange(other.sign())).status).toBe(201);
    const forged = token(makeKey('ES256', other.key.kid), other.claims());
    expect((await other.exchange(forged)).status).toBe(401);
  });

  it.each([...FORMS.map(([what, make], i) => [`B078/${i + 1} ${what}`, make] as const), ...BEYOND])(
    'is refused: %s',
    async (_what, make) => {
      const answer = await exchange(make());
      expect(answer.status, answer.text).toBe(401);
      expect({ ...answer.body, requestId: '' }).toEqual({
        type: 'urn:warranty:problem:token_invalid',
        title: 'The sign-in token is not valid',
        status: 401,
        code: 'token_invalid',
        requestId: '',
      });
      expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="warranty"');
    },
  );

  it('B078 has all 26 forms, and a body of a megabyte does not come in', async () => {
    expect(FORMS).toHaveLength(26);
    expect((await exchange('x'.repeat(1_000_000))).status).toBe(413);
  });

  it('B081 is good once, also for twenty at a time', async () => {
    const signed = sign({ sub: 'replayed' });
    const answers = await Promise.all(Array.from({ length: 20 }, () => exchange(signed)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(19).fill(401)]);
    expect((await exchange(signed)).body).toMatchObject({ code: 'token_invalid' });
    const people = await tenant.query(sql`select id from app_user where sso_subject = 'replayed'`);
    expect(people).toHaveLength(1);
  });

  it('B081 is used up by its issuer and jti, not by its letters', async () => {
    const jti = 'the-same';
    expect((await exchange(sign({ jti }))).status).toBe(201);
    expect((await exchange(sign({ jti, sub: 'somebody-else' }))).status).toBe(401);
    const other = await addHost(tenant);
    expect((await other.exchange(other.sign({ jti }))).status).toBe(201);
  });

  it('B083 makes nobody more than its issuer may, nor of another organisation', async () => {
    const organizationId = await tenant.addOrganization('dealer');
    const dealer = await addHost(tenant, { role: 'dealer_service', organizationId });
    const strangers = toWireId('organization', await tenant.addOrganization('dealer'));
    const as = async (claimed: object) => {
      const session = await dealer.exchange(dealer.sign({ sub: 'd-1', ...claimed }));
      const { body } = await tenant.api('/v1/me', { token: String(session.body['token']) });
      return body;
    };
    const own = [{ role: 'dealer_service', organization: { id: toWireId('organization', organizationId) } }];
    for (const role of ['dealer_service', 'agent', 'warranty_manager']) {
      expect(await as({ role, org: strangers, organizationId: strangers })).toMatchObject({
        staff: false,
        memberships: own,
      });
    }
    for (const role of [undefined, 'consumer', 'root', 7, ['agent'], null]) {
      expect(await as({ role })).toMatchObject({ memberships: [{ role: 'consumer', organization: null }] });
    }
    const staff = await addHost(tenant, { role: 'agent' });
    const agent = await staff.exchange(staff.sign({ role: 'warranty_manager' }));
    const seen = await tenant.api('/v1/me', { token: String(agent.body['token']) });
    expect(seen.body).toMatchObject({ staff: true, memberships: [{ role: 'agent' }] });
    expect((await tenant.api('/v1/issuers', { token: String(agent.body['token']) })).status).toBe(403);
  });

  it('B084 never leads to the account that has its address, verified or not', async () => {
    const staff = await tenant.addUser({ role: 'warranty_manager' });
    for (const verified of [undefined, false, 'true', 1, true]) {
      const seen = await me(
        sign({ sub: `m-${String(verified)}`, email: staff.email, email_verified: verified }),
      );
      expect(seen['userId']).not.toBe(toWireId('user', staff.userId));
      expect(seen).toMatchObject({ staff: false, memberships: [{ role: 'consumer' }] });
    }
  });

  it('B084 shows the claims of an address only where the brand’s own host has verified it', async () => {
    const email = someone();
    const filed = await fileClaim(tenant, { email });
    const dealer = await addHost(tenant, { organizationId: await tenant.addOrganization('dealer') });
    const status = async (at: typeof host, claimed: object) => {
      const session = await at.exchange(at.sign({ sub: 'reader', ...claimed }));
      return (await tenant.api(`/v1/claims/${filed.wireId}`, { token: String(session.body['token']) }))
        .status;
    };
    expect(await status(host, {})).toBe(404);
    expect(await status(host, { email })).toBe(404);
    expect(await status(host, { email, email_verified: 'true' })).toBe(404);
    expect(await status(dealer, { email, email_verified: true })).toBe(404);
    expect(await status(host, { email: email.toUpperCase(), email_verified: true })).toBe(200);
  });

  it('B084 shows no claims without an address to those who have none', async () => {
    const nameless = await fileClaim(tenant, {});
    const session = await exchange(sign({ sub: 'nameless' }));
    const token = String(session.body['token']);
    expect((await tenant.api(`/v1/claims/${nameless.wireId}`, { token })).status).toBe(404);
    expect((await tenant.api('/v1/claims', { token })).body).toEqual({ items: [], nextCursor: null });
  });

  it('B085 is another person with the same sub at another issuer, also one that is registered again', async () => {
    const other = await addHost(tenant);
    const again = { id: await me(sign({ sub: 's' })), other: await other.exchange(other.sign({ sub: 's' })) };
    const theirs = await tenant.api('/v1/me', { token: String(again.other.body['token']) });
    expect(theirs.body['userId']).not.toBe(again.id['userId']);
    expect((await me(sign({ sub: 's' })))['userId']).toBe(again.id['userId']);
    expect((await me(sign({ sub: 'S' })))['userId']).not.toBe(again.id['userId']);
  });

  it('V12 gives a new session at every change of person', async () => {
    const [one, two] = [await exchange(sign({ sub: 'v-1' })), await exchange(sign({ sub: 'v-2' }))];
    const ids = await tenant.query(
      sql`select s.id from session s join app_user u on u.id = s.user_id where u.sso_subject in ('v-1', 'v-2')`,
    );
    expect(ids).toHaveLength(2);
    expect(one.body['token']).not.toBe(two.body['token']);
  });

  it('says how its person is called now, and in which language', async () => {
    await me(sign({ sub: 'named', name: 'Ada Lovelace', locale: 'ru' }));
    expect(await me(sign({ sub: 'named' }))).toMatchObject({ fullName: 'Ada Lovelace', locale: 'ru' });
    const later = await me(sign({ sub: 'named', name: 'Ada King', locale: 'xx' }));
    expect(later).toMatchObject({ fullName: 'Ada King', locale: 'ru', email: null });
  });

  it('opens nothing for an account that is closed', async () => {
    await me(sign({ sub: 'gone' }));
    await tenant.query(sql`update app_user set status = 'left' where sso_subject = 'gone'`);
    expect((await exchange(sign({ sub: 'gone' }))).status).toBe(401);
  });

  it('opens nothing at another tenant or another brand that trusts the same host', async () => {
    const neighbour = await makeTenant();
    expect((await neighbour.api('/v1/sessions', { body: { token: sign() } })).status).toBe(401);
    const issuer = { issuer: host.issuer, audience: 'https://neighbour.example' };
    await addHost(neighbour, { ...issuer, keys: [key.jwk] });
    expect((await neighbour.api('/v1/sessions', { body: { token: sign() } })).status).toBe(401);
  });

  it('is exchanged with a publishable key only', async () => {
    const { token: session } = await tenant.addUser({ role: 'consumer' });
    const answer = await tenant.api('/v1/sessions', { token: session, body: { token: sign() } });
    expect([answer.status, answer.body['code']]).toEqual([403, 'key_type']);
  });

  it('needs an organisation of its own tenant', async () => {
    const foreign = newUuid();
    const neighbour = await makeTenant();
    await neighbour.insert(organization, { id: foreign, kind: 'dealer', name: 'Foreign' });
    await expect(addHost(tenant, { organizationId: foreign })).rejects.toThrow();
  });
});

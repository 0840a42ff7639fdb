import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { makeTenant } from '../../setup/tenant.ts';
import { accountOf, BETTER, GOOD, network } from './account.ts';
import { mailCode, someone } from './sign-in.ts';

const tenant = await makeTenant();
const { open, withPassword, withCode, age, at } = accountOf(tenant);
const change = (token: string, body: object) =>
  tenant.api<{ code: string; errors?: { pointer: string; code: string }[] }>('/v1/me/password', {
    method: 'PUT',
    token,
    body,
    headers: at,
  });
const me = (token: string) => tenant.api<{ signInMethods: object; fresh: boolean }>('/v1/me', { token });

describe('a password', () => {
  it('opens a session that says how and on what it was opened', async () => {
    const { email, password, userId } = await withPassword();
    const session = await open({ email: email.toUpperCase(), password }, {
      ...network(),
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    } as ReturnType<typeof network>);
    expect(session.status).toBe(201);
    expect((await me(session.body.token)).body).toMatchObject({
      signInMethods: { password: true, totp: false, passkeys: 0 },
      fresh: true,
    });
    const [row] = await tenant.query(
      sql`select method, device from session where user_id = ${userId} and method is not null`,
    );
    expect(row).toEqual({ method: 'password', device: 'Firefox, Linux' });
  });

  it('is kept as a salted scrypt hash with what it was made with, and made anew when that is outdated', async () => {
    const [one, other] = [await withPassword(), await withPassword()];
    const hashOf = async (userId: string) =>
      String((await tenant.query(sql`select hash from password where user_id = ${userId}`))[0]!['hash']);
    expect(await hashOf(one.userId)).toMatch(/^scrypt\$14,8,5\$[\w-]{22}\$[\w-]{43}$/);
    expect(await hashOf(one.userId)).not.toBe(await hashOf(other.userId));

    const { scryptSync } = await import('node:crypto');
    const key = scryptSync(GOOD, 'sixteen-bytes-no', 32, { N: 2 ** 12, r: 8, p: 1 }).toString('base64url');
    const old = `scrypt$12,8,1$${Buffer.from('sixteen-bytes-no').toString('base64url')}$${key}`;
    await tenant.query(sql`update password set hash = ${old} where user_id = ${one.userId}`);
    expect((await open({ email: one.email, password: GOOD })).status).toBe(201);
    expect(await hashOf(one.userId)).toMatch(/^scrypt\$14,8,5\$/);
    expect((await open({ email: one.email, password: GOOD })).status).toBe(201);
  });

  it('is changed by who signed in a moment ago, or who knows the one of now', async () => {
    const person = await withPassword();
    await age(person);
    expect((await me(person.token)).body).toMatchObject({ fresh: false });
    const stale = await change(person.token, { new: BETTER });
    expect([stale.status, stale.body.code]).toEqual([403, 'sign_in_again']);
    const wrong = await change(person.token, { current: BETTER, new: BETTER });
    expect([wrong.status, wrong.body.errors]).toMatchObject([
      422,
      [{ pointer: '/current', code: 'wrong_password' }],
    ]);
    expect((await change(person.token, { current: GOOD, new: BETTER })).status).toBe(204);
    expect((await open({ email: person.email, password: GOOD })).status).toBe(401);
    expect((await open({ email: person.email, password: BETTER })).status).toBe(201);
  });

  it('is told to its owner and to the audit log, and stands in neither', async () => {
    const { userId } = await withPassword();
    const rows = await tenant.query(
      sql`select payload from outbox where kind = 'password.changed' and payload ->> 'userId' = ${userId}`,
    );
    expect(rows).toHaveLength(1);
    const log = await tenant.query(
      sql`select actor, changes from audit where action = 'password.change' and object_id = ${userId}`,
    );
    expect(log).toHaveLength(1);
    expect(JSON.stringify([rows, log])).not.toMatch(/kettles|scrypt/);
  });

  it('is not set on the word of a host, which signs in silently', async () => {
    const { token, userId } = await tenant.addUser({ role: 'initiator' });
    await tenant.query(sql`update session set method = 'host' where user_id = ${userId}`);
    const answer = await change(token, { new: GOOD });
    expect([answer.status, answer.body.code]).toEqual([403, 'sign_in_again']);
  });

  it.each([
    ['short', 'nine char', 'too_short'],
    ['of the address', 'xx-LOCALPART-99-zz', 'contains_address'],
    ['of the brand', 'I like the brand', 'contains_brand'],
    ['a common word with the usual decorations', 'P@ssw0rd2026!', 'common_password'],
    ['two common words', 'dragonmonkey1', 'common_password'],
    ['a walk on the keyboard', 'qwertyuiop123', 'common_password'],
    ['a common word in Cyrillic', 'Пароль123456', 'common_password'],
    ['repeated', 'abcabcabcabc', 'common_password'],
    ['a number', '20260131199', 'common_password'],
  ])('B090: %s is refused', async (_, password, code) => {
    const own = await makeTenant({ brand: { name: 'Brand' } });
    const { token } = await own.addUser({ role: 'agent', email: 'localpart@people.example' });
    const answer = await own.api('/v1/me/password', { method: 'PUT', token, body: { new: password } });
    expect([answer.status, answer.body['errors']]).toMatchObject([422, [{ pointer: '/new', code }]]);
  });

  it('B090: 1 MB, 1025 bytes and a NUL are refused before anything is hashed, here and at sign-in', async () => {
    const { token, email } = await tenant.addUser({ role: 'agent' });
    const started = performance.now();
    for (const [password, status] of [
      ['x'.repeat(1_000_000), 413],
      ['ж'.repeat(513), 422],
      ['seven green\u0000kettles', 422],
    ] as const) {
      expect((await change(token, { new: password })).status).toBe(status);
      expect((await open({ email, password }, network())).status).toBe(status);
    }
    expect(performance.now() - started).toBeLessThan(5_000);
    const counted = await tenant.query(
      sql`select 1 from password p join app_user u on u.id = p.user_id where u.email = ${email}`,
    );
    expect(counted).toEqual([]);
  });

  it('B090: keeps the exact bytes: nothing is cut, trimmed or composed', async () => {
    const long = `${'ж'.repeat(511)}xy`;
    const person = await withPassword(long);
    expect((await open({ email: person.email, password: long })).status).toBe(201);
    expect((await open({ email: person.email, password: `${long.slice(0, -1)}z` })).status).toBe(401);

    const spaced = await withPassword(` ${GOOD} `);
    expect((await open({ email: spaced.email, password: GOOD })).status).toBe(401);
    expect((await open({ email: spaced.email, password: ` ${GOOD} ` })).status).toBe(201);

    const composed = 'siebzehn grüne Kännchen'.normalize('NFC');
    const umlauts = await withPassword(composed);
    expect((await open({ email: umlauts.email, password: composed.normalize('NFD') })).status).toBe(401);
    expect((await open({ email: umlauts.email, password: composed })).status).toBe(201);
  });
});

it('of many who sign in at once each gets in in turn, or is told when to come again', async () => {
  const { userId } = await withPassword();
  const people = await Promise.all(Array.from({ length: 14 }, () => tenant.addUser({ role: 'agent' })));
  for (const person of people) {
    await tenant.query(
      sql`insert into password select tenant_id, ${person.userId}, hash, changed_at from password where user_id = ${userId}`,
    );
  }
  const tries = await Promise.all(people.map(({ email }) => open({ email, password: GOOD }, network())));
  const refused = tries.filter(({ status }) => status !== 201);
  expect(tries.length - refused.length).toBeGreaterThan(4);
  for (const { status, body, headers } of refused)
    expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'unavailable', '2']);
  expect((await open({ email: people[0]!.email, password: GOOD }, network())).status).toBe(201);
});

describe('B089: nobody stays in', () => {
  it('after the password was changed elsewhere, but for who changed it', async () => {
    const person = await withPassword();
    const second = (await open({ email: person.email, password: GOOD })).body.token;
    const waiting = await tenant.api('/v1/me', { token: second });
    expect(waiting.status).toBe(200);
    expect((await change(person.token, { new: BETTER })).status).toBe(204);
    expect((await tenant.api('/v1/me', { token: second })).status).toBe(401);
    expect((await tenant.api('/v1/me', { token: person.token })).status).toBe(200);
  });

  it('after signing out, being suspended or losing the role', async () => {
    const person = await withPassword();
    const token = (await open({ email: person.email, password: GOOD })).body.token;
    await tenant.api('/v1/sessions/current', { method: 'DELETE', token });
    expect((await tenant.api('/v1/me', { token })).status).toBe(401);

    const again = (await open({ email: person.email, password: GOOD })).body.token;
    expect((await tenant.api('/v1/staff', { token: again })).status).toBe(200);
    await tenant.query(sql`delete from membership where user_id = ${person.userId}`);
    await tenant.api('/v1/staff', { token: again });
    expect((await tenant.api('/v1/staff', { token: again })).status).toBe(403);
    await tenant.query(sql`update app_user set status = 'suspended' where id = ${person.userId}`);
    expect((await tenant.api('/v1/me', { token: again })).status).toBe(401);
    expect((await open({ email: person.email, password: GOOD })).status).toBe(401);
    expect((await open(await mailCode(tenant, { email: person.email }))).status).toBe(401);
  });
});

it('B088: every sign-in has a new session, whatever the caller presents', async () => {
  const { email, password } = await withPassword();
  const first = (await open({ email, password })).body.token;
  const headers = { ...network(), cookie: `session=${first}`, 'x-session-id': first };
  const second = await open({ email, password }, headers);
  const third = await withCode(email);
  expect(new Set([first, second.body.token, third.token]).size).toBe(3);
  const preset = await tenant.api('/v1/sessions', { body: { email, password }, token: first });
  expect([preset.status, preset.body['code']]).toEqual([403, 'key_type']);
  const { body } = await tenant.api<{ items: { id: string }[] }>('/v1/me/sessions', { token: first });
  expect(new Set(body.items.map(({ id }) => id)).size).toBe(4);
});

it('B087: no cookie is set or read, and a simple request from another site changes nothing', async () => {
  const { email, password, token } = await withPassword();
  const session = await open({ email, password });
  expect(session.headers.get('set-cookie')).toBeNull();
  const cookie = `session=${token}; token=${token}`;
  const riding = await tenant.api('/v1/me/password', {
    method: 'PUT',
    token: null,
    body: { new: BETTER },
    headers: { cookie },
  });
  expect(riding.status).toBe(401);
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
    const simple = await tenant.api('/v1/sessions', {
      body: JSON.stringify({ email, password }),
      headers: { 'content-type': type, origin: 'https://evil.example' },
    });
    expect([type, simple.status]).toEqual([type, 415]);
  }
  expect((await open({ email, password })).status).toBe(201);
});

it('B071: no credential, another scheme and two at once are 401 with a challenge', async () => {
  const { token } = await tenant.addUser();
  for (const authorization of ['', 'Basic eDp5', `Token ${token}`, `Bearer ${token}, Bearer ${token}`]) {
    const answer = await tenant.api('/v1/me/sessions', {
      token: null,
      headers: authorization ? { authorization } : {},
    });
    expect([authorization, answer.status]).toEqual([authorization, 401]);
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
  }
});

it('B072: a publishable key does nothing that takes a person', async () => {
  for (const path of ['/v1/me', '/v1/me/sessions', '/v1/me/passkeys', '/v1/me/notices']) {
    const answer = await tenant.api(path);
    expect([path, answer.status, answer.body['code']]).toEqual([path, 403, 'key_type']);
  }
});

describe('B092: nobody learns who has an account', () => {
  const shapeOf = ({ status, headers, body }: Awaited<ReturnType<typeof open>>) => ({
    status,
    headers: Object.fromEntries(
      [...headers].filter(([name]) => !['x-request-id', 'server-timing', 'date'].includes(name)),
    ),
    body: { ...body, requestId: undefined },
  });

  it('from status, headers or body', async () => {
    const known = await withPassword();
    const bare = await tenant.addUser();
    const shapes = await Promise.all(
      [known.email, bare.email, someone()].map(async (email) =>
        shapeOf(await open({ email, password: BETTER }, network())),
      ),
    );
    expect(shapes[0]).toMatchObject({ status: 401, body: { code: 'credentials_invalid' } });
    expect(shapes[1]).toEqual(shapes[0]);
    expect(shapes[2]).toEqual(shapes[0]);
    const resets = await Promise.all(
      [known.email, someone()].map(async (email) =>
        shapeOf(await tenant.api('/v1/password-resets', { body: { email }, headers: network() })),
      ),
    );
    expect(resets[0]).toMatchObject({ status: 202, body: { expiresInSeconds: 1800 } });
    expect(resets[1]).toEqual(resets[0]);
  });

  it('from the time that an answer takes', async () => {
    const known = await withPassword();
    const timeOf = async (email: string) => {
      const started = performance.now();
      expect((await open({ email, password: BETTER }, network())).status).toBe(401);
      return performance.now() - started;
    };
    const pairs: [number, number][] = [];
    for (let pair = 0; pair < 12; pair++) pairs.push([await timeOf(known.email), await timeOf(someone())]);
    const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
    const ratio = median(pairs.map(([one]) => one)) / median(pairs.map(([, other]) => other));
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.67);
  });
});

describe('B091: guesses are delayed, and nobody is locked out', () => {
  it('one network with a hundred wrong passwords waits; the owner signs in from elsewhere, and by code', async () => {
    const { email, password } = await withPassword();
    const stranger = network();
    const tries = await Promise.all(
      Array.from({ length: 100 }, (_, i) => open({ email, password: `wrong guess number ${i}` }, stranger)),
    );
    const answers = tries.map(({ status }) => status);
    expect(answers.filter((status) => status === 401)).toHaveLength(5);
    expect(answers.filter((status) => status === 429)).toHaveLength(95);
    const refused = await open({ email, password }, stranger);
    expect([refused.status, refused.body.code]).toEqual([429, 'too_many_requests']);
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(30);
    expect((await open({ email, password }, network())).status).toBe(201);
    expect((await open(await mailCode(tenant, { email }), stranger)).status).toBe(201);
  });

  it('the wait grows with each wrong one, and a right one ends it', async () => {
    const { email, password } = await withPassword();
    const own = network();
    const wrong = () => open({ email, password: BETTER }, own);
    const pass = () =>
      tenant.query(sql`update guess set waits_until = now() where tenant_id = ${tenant.tenantId}`);
    for (let i = 0; i < 5; i++) expect((await wrong()).status).toBe(401);
    const waits: number[] = [];
    for (let i = 0; i < 3; i++) {
      waits.push(Number((await wrong()).headers.get('retry-after')));
      await pass();
      expect((await wrong()).status).toBe(401);
    }
    expect(waits[0]).toBeGreaterThan(20);
    expect(waits[1]).toBeGreaterThan(waits[0]! + 20);
    expect(waits[2]).toBeGreaterThan(waits[1]! + 40);
    await pass();
    expect((await open({ email, password }, own)).status).toBe(201);
    expect((await wrong()).status).toBe(401);
    expect((await wrong()).status).toBe(401);
  });

  it('many networks at one account make each of them wait longer, and the owner not at all', async () => {
    const { email, password } = await withPassword();
    for (const at of Array.from({ length: 8 }, network)) {
      for (let i = 0; i < 4; i++) await open({ email, password: BETTER }, at);
    }
    const late = network();
    const tries = [];
    for (let i = 0; i < 5; i++) tries.push((await open({ email, password: BETTER }, late)).status);
    expect(tries).toEqual([401, 401, 401, 429, 429]);
    expect((await open({ email, password }, network())).status).toBe(201);
  });

  it('one password over very many accounts spends the budget of its network', async () => {
    const own = await makeTenant();
    const account = accountOf(own);
    const spraying = network();
    await account.open({ email: someone(), password: BETTER }, spraying);
    const set = (like: string, used: number) =>
      own.query(
        sql`update budget set used = ${used} where tenant_id = ${own.tenantId} and bucket like ${like}`,
      );
    await set('guess:block:%', 99);
    expect((await account.open({ email: someone(), password: BETTER }, spraying)).status).toBe(401);
    const refused = await account.open({ email: someone(), password: BETTER }, spraying);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(600);

    const elsewhere = network();
    expect((await account.open({ email: someone(), password: BETTER }, elsewhere)).status).toBe(401);
    await set('guess:tenant', 5_000);
    const pressed = [];
    for (let i = 0; i < 11; i++)
      pressed.push((await account.open({ email: someone(), password: BETTER }, elsewhere)).status);
    expect(pressed.filter((status) => status === 429)).toHaveLength(2);
    const victim = await account.withPassword();
    expect((await account.open({ email: victim.email, password: GOOD }, network())).status).toBe(201);
  });

  it('asking for codes or links from one network leaves the owner theirs', async () => {
    const { email } = await withPassword();
    const stranger = network();
    for (const path of ['/v1/sign-in-codes', '/v1/password-resets']) {
      const asked = [];
      for (let i = 0; i < 6; i++)
        asked.push((await tenant.api(path, { body: { email }, headers: stranger })).status);
      expect(asked.at(-1)).toBe(429);
      expect((await tenant.api(path, { body: { email }, headers: network() })).status).toBe(202);
    }
  });
});

it('B093: of twenty passwords at once five are looked at, and a right one among the rest is not', async () => {
  const { email, password } = await withPassword();
  const at = network();
  const first = await Promise.all(
    Array.from({ length: 5 }, (_, i) => open({ email, password: `wrong guess number ${i}` }, at)),
  );
  expect(first.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401]);
  const rest = await Promise.all(Array.from({ length: 20 }, () => open({ email, password }, at)));
  expect(new Set(rest.map(({ status }) => status))).toEqual(new Set([429]));
});

import { sql } from 'drizzle-orm';
import { Secret, TOTP } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { hashSecret, newToken } from '../../../api/core/token.ts';
import { invitation, newUuid } from '../../../db/index.ts';
import { makeTenant } from '../../setup/tenant.ts';
import { accountOf, GOOD, network, type Step } from './account.ts';
import { mailCode, minutes, random } from './sign-in.ts';

const tenant = await makeTenant();
const { open, withPassword, age } = accountOf(tenant);

type Failure = { code: string; errors?: { pointer: string; code: string }[] };

const start = (token: string) =>
  tenant.api<{ secret: string; uri: string } & Failure>('/v1/me/totp', {
    token,
    body: {},
    headers: network(),
  });
const confirm = (token: string, code: string) =>
  tenant.api<{ recoveryCodes: string[] } & Failure>('/v1/me/totp/confirm', {
    token,
    body: { code },
    headers: network(),
  });
const remove = (token: string, query = '') =>
  tenant.api<Failure>(`/v1/me/totp${query}`, { method: 'DELETE', token, headers: network() });

const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });
const stepNow = () => Math.floor(Date.now() / 30_000);
/** Once more where a code grew old on the way. */
async function withinOneStep<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    const step = stepNow();
    const result = await work();
    if (stepNow() === step) return result;
  }
}
/** Until then a code was used; from now on it is as if none had been. */
const forget = ({ userId }: { userId: string }) =>
  tenant.query(sql`update totp set last_step = null where user_id = ${userId}`);

async function withFactor() {
  const person = await withPassword();
  const { secret } = (await start(person.token)).body;
  const { recoveryCodes } = (await confirm(person.token, codeOf(secret))).body;
  await forget(person);
  const begin = async (headers = network()) =>
    (await open({ email: person.email, password: GOOD }, headers)).body.secondFactor.token;
  return { ...person, secret, recoveryCodes, begin };
}

describe('a time-based second factor', () => {
  it('is on once a code of it has come back, and is told to its owner', async () => {
    const person = await withPassword();
    const started = await start(person.token);
    expect(started.status).toBe(200);
    expect(started.body.secret).toMatch(/^[A-Z2-7]{32}$/);
    const uri = new URL(started.body.uri);
    expect([uri.protocol, uri.host, uri.searchParams.get('secret')]).toEqual([
      'otpauth:',
      'totp',
      started.body.secret,
    ]);
    expect(decodeURIComponent(uri.pathname)).toContain(person.email);
    expect((await open({ email: person.email, password: GOOD })).status, 'not asked for yet').toBe(201);

    const wrong = await confirm(person.token, '000000');
    expect([wrong.status, wrong.body.errors]).toMatchObject([
      422,
      [{ pointer: '/code', code: 'wrong_code' }],
    ]);
    const right = await confirm(person.token, codeOf(started.body.secret));
    expect(right.status).toBe(200);
    expect(right.body.recoveryCodes).toHaveLength(10);
    expect(new Set(right.body.recoveryCodes).size).toBe(10);
    expect((await start(person.token)).body.code).toBe('already_set');
    const told = await tenant.query(
      sql`select 1 from outbox where kind = 'totp.on' and payload ->> 'userId' = ${person.userId}`,
    );
    expect(told).toHaveLength(1);
  });

  it('lies sealed in the database, and its recovery codes as hashes', async () => {
    const { userId, secret, recoveryCodes } = await withFactor();
    const [row] = await tenant.query(sql`select * from totp where user_id = ${userId}`);
    const stored = JSON.stringify(row);
    expect(stored).not.toContain(secret);
    expect(stored).not.toContain(Buffer.from(Secret.fromBase32(secret).bytes).toString('base64url'));
    for (const code of recoveryCodes) expect(stored).not.toContain(code.replace('-', ''));
    expect(row!['sealed_secret']).toMatch(/^v1\.[\w-]{16}\.[\w-]{48}$/);
  });

  it('is asked for after a password and after a mailed code, and opens nothing before', async () => {
    const { email, secret } = await withFactor();
    for (const [steps, first] of [
      [0, { email, password: GOOD }],
      [1, await mailCode(tenant, { email })],
    ] as const) {
      const step = await open(first, network());
      expect(step.status).toBe(202);
      expect(step.body.secondFactor).toMatchObject({ methods: ['totp', 'recoveryCode'] });
      const { token } = step.body.secondFactor;
      expect((await tenant.api('/v1/me', { token })).status).toBe(401);
      const session = await open({ secondFactorToken: token, totp: codeOf(secret, steps) }, network());
      expect(session.status).toBe(201);
      const me = await tenant.api('/v1/me', { token: session.body.token });
      expect(me.body).toMatchObject({ email, signInMethods: { totp: true } });
    }
  });

  it('is asked for after an invitation too: whoever reads a mailbox gets no further', async () => {
    const { email, secret } = await withFactor();
    const token = await newToken('inv', tenant.tenantId, random);
    await tenant.insert(invitation, {
      id: newUuid(),
      brandId: tenant.brandId,
      email,
      fullName: 'Dana Serik',
      locale: 'en',
      grants: [{ role: 'agent', scope: 'tenant', branchId: null, amountLimit: null }],
      tokenHash: await hashSecret(token),
      expiresAt: minutes(60),
    });
    const accepted = await tenant.api<Step>('/v1/invitations/accept', {
      body: { token },
      headers: network(),
    });
    expect([accepted.status, Object.keys(accepted.body)]).toEqual([202, ['secondFactor']]);
    const secondFactorToken = accepted.body.secondFactor.token;
    expect((await open({ secondFactorToken, totp: codeOf(secret) }, network())).status).toBe(201);
  });

  it('takes each code once, also from two at once, and none of before', async () => {
    const { secret, begin } = await withFactor();
    const code = codeOf(secret);
    const steps = await Promise.all([begin(), begin()]);
    const twins = await Promise.all(
      steps.map((secondFactorToken) => open({ secondFactorToken, totp: code }, network())),
    );
    expect(twins.map(({ status }) => status).sort()).toEqual([201, 401]);
    const again = await open({ secondFactorToken: await begin(), totp: code }, network());
    expect([again.status, again.body.code]).toEqual([401, 'second_factor_invalid']);
    const before = await open({ secondFactorToken: await begin(), totp: codeOf(secret, -1) }, network());
    expect(before.status).toBe(401);
  });

  it('takes the code of the step before or after, and of no other', async () => {
    const person = await withFactor();
    const answers: [number, number][] = [];
    for (const steps of [-3, 3, -1, 1]) {
      const { status } = await withinOneStep(async () => {
        await forget(person);
        const secondFactorToken = await person.begin();
        return open({ secondFactorToken, totp: codeOf(person.secret, steps) }, network());
      });
      answers.push([steps, status]);
    }
    expect(answers).toEqual([
      [-3, 401],
      [3, 401],
      [-1, 201],
      [1, 201],
    ]);
  });

  it('takes each recovery code once, however it is typed', async () => {
    const { recoveryCodes, begin } = await withFactor();
    const [first = '', second = ''] = recoveryCodes;
    const use = async (recoveryCode: string) =>
      (await open({ secondFactorToken: await begin(), recoveryCode }, network())).status;
    expect(await use(first)).toBe(201);
    expect(await use(first)).toBe(401);
    expect(await use(` ${second.toLowerCase().replace('-', ' ')} `)).toBe(201);
    expect(await use(second)).toBe(401);
    expect(await use('00000-00000')).toBe(401);
  });

  it('B093: counts five attempts even when twenty come at once, and then refuses the right code', async () => {
    const { begin, secret } = await withFactor();
    const secondFactorToken = await begin();
    const tries = await Promise.all(
      Array.from({ length: 20 }, (_, i) => open({ secondFactorToken, totp: String(100_000 + i) }, network())),
    );
    expect(new Set(tries.map(({ status }) => status))).toEqual(new Set([401]));
    const spent = await open({ secondFactorToken, totp: codeOf(secret) }, network());
    expect([spent.status, spent.body.code]).toEqual([401, 'second_factor_invalid']);
  });

  it('who has the password guesses codes no faster with one sign-in after the other', async () => {
    const { begin } = await withFactor();
    const at = network();
    const answers = [];
    for (let i = 0; i < 7; i++) {
      const secondFactorToken = await begin();
      answers.push((await open({ secondFactorToken, totp: String(100_000 + i) }, at)).status);
    }
    expect(answers).toEqual([401, 401, 401, 401, 401, 429, 429]);
  });

  it('a begun sign-in ends after five minutes, with its brand and with a new password', async () => {
    const person = await withFactor();
    const expired = await person.begin();
    await tenant.query(
      sql`update sign_in_step set expires_at = now() - interval '1 second' where user_id = ${person.userId}`,
    );
    const ended = await person.begin();
    await tenant.api('/v1/me/password', {
      method: 'PUT',
      token: person.token,
      body: { new: 'nine blue lanterns by the river' },
    });
    for (const secondFactorToken of [expired, ended, 'stp_nonsense']) {
      const answer = await open({ secondFactorToken, totp: codeOf(person.secret) }, network());
      expect([answer.status, answer.body.code]).toEqual([401, 'second_factor_invalid']);
    }
    const stranger = await makeTenant();
    const elsewhere = await stranger.api('/v1/sessions', {
      body: { secondFactorToken: ended, totp: codeOf(person.secret) },
    });
    expect(elsewhere.status).toBe(401);
  });

  it('is begun and ended by who signed in a moment ago, or ended with a code', async () => {
    const late = await withPassword();
    await age(late);
    expect((await start(late.token)).body.code).toBe('sign_in_again');

    const person = await withFactor();
    await age(person);
    expect((await remove(person.token)).body.code).toBe('sign_in_again');
    const wrong = await remove(person.token, '?code=000000');
    expect([wrong.status, wrong.body.errors]).toMatchObject([422, [{ code: 'wrong_code' }]]);
    expect((await remove(person.token, `?code=${codeOf(person.secret)}`)).status).toBe(204);
    expect((await remove(person.token, `?code=${codeOf(person.secret, 1)}`)).status).toBe(404);
    expect((await open({ email: person.email, password: GOOD })).status).toBe(201);

    const fresh = await withFactor();
    expect((await remove(fresh.token)).status).toBe(204);
  });
});

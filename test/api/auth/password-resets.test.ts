import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newToken, hashSecret } from '../../../api/core/token.ts';
import { newUuid, passwordReset } from '../../../db/index.ts';
import { makeTenant, type TestTenant } from '../../setup/tenant.ts';
import { makeRig, MINUTE } from '../notifications/rig.ts';
import { accountOf, BETTER, GOOD, network } from './account.ts';
import { minutes, random } from './sign-in.ts';

const tenant = await makeTenant();
const { open, withPassword } = accountOf(tenant);

type Failure = { code: string; errors?: { pointer: string; code: string }[] };
const use = (token: string, password = BETTER, at: TestTenant = tenant) =>
  at.api<Failure>('/v1/password-resets/confirm', { body: { token, password }, headers: network() });

/** What the dispatcher writes when it mails a link. */
async function mailReset(userId: string, over: Partial<typeof passwordReset.$inferInsert> = {}, at = tenant) {
  const token = await newToken('rst', at.tenantId, random);
  const row = { id: newUuid(), userId, tokenHash: await hashSecret(token), expiresAt: minutes(30) };
  await at.insert(passwordReset, { ...row, ...over });
  return token;
}

describe('a mailed link for a new password', () => {
  it('sets it, once, ends every session and opens none', async () => {
    const person = await withPassword();
    const elsewhere = (await open({ email: person.email, password: GOOD })).body.token;
    const token = await mailReset(person.userId);
    const set = await use(token);
    expect([set.status, set.text]).toEqual([204, '']);
    for (const session of [person.token, elsewhere])
      expect((await tenant.api('/v1/me', { token: session })).status).toBe(401);
    expect((await open({ email: person.email, password: GOOD })).status).toBe(401);
    expect((await open({ email: person.email, password: BETTER })).status).toBe(201);
  });

  it('gives a first password to somebody who had none', async () => {
    const { email, userId } = await tenant.addUser({ role: 'initiator' });
    expect((await use(await mailReset(userId))).status).toBe(204);
    expect((await open({ email, password: BETTER }, network())).status).toBe(201);
  });

  it('leaves the second factor as it is', async () => {
    const { email, userId } = await withPassword();
    await tenant.query(
      sql`insert into totp (tenant_id, user_id, sealed_secret, confirmed_at) values (${tenant.tenantId}, ${userId}, 'x', now())`,
    );
    expect((await use(await mailReset(userId))).status).toBe(204);
    expect((await open({ email, password: BETTER })).status).toBe(202);
  });

  it('is left as it was by a password that is refused', async () => {
    const { userId } = await withPassword();
    const token = await mailReset(userId);
    const weak = await use(token, 'password1234');
    expect([weak.status, weak.body.errors]).toMatchObject([
      422,
      [{ pointer: '/password', code: 'common_password' }],
    ]);
    expect((await use(token)).status).toBe(204);
  });

  it('B094: reused, expired, made up, of another kind, tenant or of somebody suspended, it is 410 alike', async () => {
    const person = await withPassword();
    const gone = await tenant.addUser();
    const stranger = await makeTenant();
    const theirs = await stranger.addUser();
    const [reused, sibling] = [await mailReset(person.userId), await mailReset(person.userId)];
    expect((await use(reused)).status).toBe(204);
    await tenant.query(sql`update app_user set status = 'suspended' where id = ${gone.userId}`);
    const links = [
      reused,
      sibling,
      await mailReset(person.userId, { expiresAt: minutes(-1) }),
      await mailReset(gone.userId),
      await mailReset(theirs.userId, {}, stranger),
      await newToken('rst', tenant.tenantId, random),
      person.token,
      'rst_nonsense',
    ];
    const answers = await Promise.all(links.map((link) => use(link)));
    const shapes = answers.map(({ status, body }) => JSON.stringify([status, { ...body, requestId: '' }]));
    expect(new Set(shapes).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 410, body: { code: 'link_spent' } });
  });

  it('B094: is not used up by a scanner that opens addresses', async () => {
    const { userId } = await withPassword();
    const token = await mailReset(userId);
    const page = await tenant.api(`/b/${tenant.slug}#reset=${token}`, { token: null });
    expect(page.status).toBe(200);
    for (const path of ['/v1/password-resets/confirm', '/v1/password-resets'])
      expect((await tenant.api(path, { method: 'GET' })).status).toBe(405);
    expect((await use(token)).status).toBe(204);
  });

  it('B093: of twenty at once one sets its password', async () => {
    const { userId } = await withPassword();
    const token = await mailReset(userId);
    const passwords = Array.from({ length: 10 }, (_, i) => `${BETTER} ${'abcdefghij'[i]}`);
    const tries = await Promise.all(passwords.map((password) => use(token, password)));
    expect(tries.filter(({ status }) => status === 204)).toHaveLength(1);
  });
});

describe('asking for one', () => {
  const ask = async (rig: Awaited<ReturnType<typeof makeRig>>, email: string, locale = 'ru') => {
    await rig.announce('password_reset.requested', newUuid(), 1, { email, brandId: rig.brandId, locale });
    await rig.deliver();
  };
  const resetIn = (text: string) => /\/account#reset=(rst_[\w-]+)/.exec(text)?.[1] ?? '';

  it('mails a link to whoever has an account, in their language, stored as a hash, for half an hour', async () => {
    const rig = await makeRig();
    const userId = await rig.addPerson('aigerim@clinic.example', 'initiator', { locale: 'kk' });
    await ask(rig, 'Aigerim@clinic.example');
    const [mail] = rig.sink.take();
    expect(mail!.to.address).toBe('aigerim@clinic.example');
    expect(mail!.text).toContain('Жаңа құпиясөз қойыңыз');
    const token = resetIn(mail!.text);
    const [row] = (await rig.query(
      sql`select * from password_reset where tenant_id = ${rig.tenantId}`,
    )) as unknown as { user_id: string; token_hash: string; expires_at: string }[];
    expect(row).toMatchObject({ user_id: userId, token_hash: await hashSecret(token) });
    expect(Date.parse(row!.expires_at)).toBe(Date.parse(rig.now()) + 30 * MINUTE);
    expect(JSON.stringify(await rig.mails())).not.toContain(token);
  });

  it('mails nothing to a stranger, a suspended person or a claimant without an account', async () => {
    const rig = await makeRig();
    await rig.addPerson('gone@clinic.example', 'initiator', { status: 'suspended' });
    await rig.addClaim({ claimant: 'claimant@home.example' });
    for (const email of ['nobody@clinic.example', 'gone@clinic.example', 'claimant@home.example'])
      await ask(rig, email);
    expect(rig.sink.mails).toEqual([]);
  });
});

import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { makeTenant } from '../../setup/tenant.ts';
import { minutes } from './sign-in.ts';

type Created = {
  id: string;
  ref: string;
  session: {
    token: string;
    kind: string;
    expiresAt: string;
    claim: { id: string; ref: string; state: string };
  } | null;
};

const tenant = await makeTenant();
const create = (key: string, token = tenant.key) =>
  tenant.api<Created>('/v1/claims', { body: {}, token, headers: { 'idempotency-key': key } });

describe('a draft started on a page', () => {
  it('hands its author a session for this draft alone', async () => {
    const { status, body } = await create(randomUUID());
    expect(status).toBe(201);
    expect(body.session).toMatchObject({
      kind: 'draft',
      claim: { id: body.id, ref: body.ref, state: 'draft' },
    });
    const { token, expiresAt } = body.session!;
    const me = await tenant.api('/v1/me', { token });
    expect(me.body).toMatchObject({ kind: 'draft', email: null, claim: { id: body.id }, memberships: [] });
    for (const end of [expiresAt, String(me.body['expiresAt'])]) {
      expect(Date.parse(end)).toBeGreaterThan(Date.parse(minutes(30 * 1440 - 5)));
    }
    expect((await tenant.api(`/v1/claims/${body.id}`, { token })).status).toBe(200);
    const other = await create(randomUUID());
    expect((await tenant.api(`/v1/claims/${other.body.id}`, { token })).status).toBe(404);
    expect((await tenant.api(`/v1/claims/${body.id}`)).status, 'the key alone opens nothing').not.toBe(200);
  });

  it('hands the same session to a repeated request, without ever storing the token', async () => {
    const key = randomUUID();
    const [first, second] = [await create(key), await create(key)];
    expect(second.headers.get('idempotent-replayed')).toBe('true');
    expect(second.body).toEqual(first.body);
    const { token } = first.body.session!;
    const [stored] = await tenant.query(sql`select body from idempotency where key = ${key}`);
    expect(stored!['body']).toContain(first.body.id);
    expect(stored!['body']).not.toContain(token);
    const sessions = await tenant.query(
      sql`select s.id from session s join claim c on c.id = s.claim_id where c.ref = ${first.body.ref}`,
    );
    expect(sessions).toHaveLength(1);
  });

  it('makes one draft and one session of twenty requests at once', async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => create(key)));
    const made = answers.filter(({ status }) => status === 201);
    expect(new Set(answers.map(({ status }) => status))).toSatisfy((statuses: Set<number>) =>
      [...statuses].every((status) => status === 201 || status === 409),
    );
    expect(new Set(made.map(({ body }) => body.session!.token)).size).toBe(1);
  });

  it('asks a page for a key that nobody can guess', async () => {
    const answer = await create('1');
    expect(answer.body).toMatchObject({ status: 400, code: 'idempotency_key_invalid' });
  });

  it('gives no session to somebody who has one', async () => {
    const { token } = await tenant.addUser({ role: 'consumer' });
    const { status, body } = await create(randomUUID(), token);
    expect([status, body.session]).toEqual([201, null]);
  });
});

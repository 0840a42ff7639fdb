import { randomInt } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { TestTenant } from '../../setup/tenant.ts';
import { mailCode } from './sign-in.ts';

export const GOOD = 'seven green kettles on the roof';
export const BETTER = 'nine blue lanterns by the river';

/** A network of its own, so that what one test gets wrong makes no other wait. */
export const network = () => ({ 'cf-connecting-ip': `10.${randomInt(256)}.${randomInt(256)}.7` });

export type Opened = { token: string; kind: string; expiresAt: string };
export type Step = { secondFactor: { token: string; methods: string[]; expiresAt: string } };

/** How the people of a tenant sign in, each test from a network of its own. */
export function accountOf(tenant: TestTenant) {
  const at = network();
  const post = <T = Opened & Step & { code: string }>(path: string, body: unknown, headers = at) =>
    tenant.api<T>(path, { body, headers });
  return {
    at,
    post,
    open: (body: unknown, headers = at) => post('/v1/sessions', body, headers),

    async withPassword(password = GOOD) {
      const person = await tenant.addUser({ role: 'agent' });
      const set = await tenant.api('/v1/me/password', {
        method: 'PUT',
        token: person.token,
        body: { new: password },
        headers: at,
      });
      if (set.status !== 204) throw new Error(`The password was not set: ${set.text}`);
      return { ...person, password };
    },

    async withCode(email: string) {
      const { body } = await post('/v1/sessions', await mailCode(tenant, { email }));
      return body;
    },

    /** The sign-in of this session was some time ago. */
    age: (token: { userId: string }, minutes = 11) =>
      tenant.query(
        sql`update session set created_at = now() - ${`${minutes} minutes`}::interval where user_id = ${token.userId}`,
      ),
  };
}

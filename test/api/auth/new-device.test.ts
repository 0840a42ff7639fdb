import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { makeTenant } from '../../setup/tenant.ts';
import { network } from './account.ts';
import { mailCode } from './sign-in.ts';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';

const tenant = await makeTenant();
const told = async (userId: string) =>
  (
    await tenant.query(
      sql`select payload ->> 'device' as device from outbox
          where kind = 'sign_in.new_device' and payload ->> 'userId' = ${userId} order by created_at`,
    )
  ).map(({ device }) => device);

async function signIn(email: string, userAgent: string) {
  const headers = { ...network(), 'user-agent': userAgent };
  const opened = await tenant.api('/v1/sessions', { body: await mailCode(tenant, { email }), headers });
  expect(opened.status).toBe(201);
}

describe('a sign-in with a device that was not seen before', () => {
  it('is told once for each device, and never for the first', async () => {
    const { email, userId } = await tenant.addUser({ role: 'agent' });
    await signIn(email, FIREFOX);
    expect(await told(userId)).toEqual([]);
    await signIn(email, FIREFOX);
    expect(await told(userId)).toEqual([]);
    await signIn(email, SAFARI);
    await signIn(email, SAFARI);
    expect(await told(userId)).toEqual(['Safari, iPhone']);
  });

  it('is told to its owner alone', async () => {
    const [one, other] = [await tenant.addUser({ role: 'agent' }), await tenant.addUser({ role: 'agent' })];
    await signIn(one.email, FIREFOX);
    await signIn(other.email, SAFARI);
    expect([await told(one.userId), await told(other.userId)]).toEqual([[], []]);
  });
});

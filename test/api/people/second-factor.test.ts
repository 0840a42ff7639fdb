import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { totp } from '../../../db/index.ts';
import { addHouse, makeHouse, type Person, type Problem, userWire } from './house.ts';

const { tenant, sysadmin, organizationId, admin } = await makeHouse();
const dealer = await addHouse(tenant, 'dealer');

async function withFactor(membership: Parameters<typeof tenant.addUser>[0]) {
  const person = await tenant.addUser(membership);
  const confirmedAt = new Date().toISOString();
  await tenant.insert(totp, { userId: person.userId, sealedSecret: 'sealed', confirmedAt });
  return person;
}

const remove = (token: string, userId: string, body: object = { reason: 'The phone is lost' }) =>
  tenant.api<Person & Problem>(`/v1/people/${userWire(userId)}/remove-second-factor`, { token, body });

describe('a lost second factor', () => {
  it('is taken away by who runs the organisation, ends every session, and is told with its reason', async () => {
    const { userId, token } = await withFactor({ role: 'initiator', organizationId });
    expect((await tenant.api('/v1/me', { token })).status).toBe(200);
    const removed = await remove(admin.token, userId);
    expect(removed.status).toBe(200);
    expect(removed.body.signInMethods).not.toContain('totp');
    expect(removed.body.actions).not.toContain('remove_second_factor');
    expect((await tenant.api('/v1/me', { token })).status).toBe(401);
    const [audited] = await tenant.query(
      sql`select reason, actor ->> 'userId' as by from audit where action = 'user.remove_second_factor' and object_id = ${userId}`,
    );
    expect(audited).toEqual({ reason: 'The phone is lost', by: admin.userId });
    const [told] = await tenant.query(
      sql`select payload from outbox where kind = 'totp.removed' and payload ->> 'userId' = ${userId}`,
    );
    expect(told?.['payload']).toMatchObject({ reason: 'The phone is lost', by: admin.userId });
  });

  it('is taken away with a reason, and only where there is one', async () => {
    const { userId } = await withFactor({ role: 'initiator', organizationId });
    expect((await remove(admin.token, userId, {})).status).toBe(422);
    expect((await remove(admin.token, userId)).status).toBe(200);
    expect((await remove(admin.token, userId)).status).toBe(409);
  });

  it('of staff, of strangers and one’s own stays', async () => {
    const staff = await withFactor({ role: 'initiator', organizationId });
    await tenant.addMembership(staff.userId, { role: 'agent' });
    expect((await remove(admin.token, staff.userId)).body.code).toBe('shared_person');
    expect((await remove(dealer.admin.token, staff.userId)).status).toBe(404);
    expect((await remove(sysadmin.token, sysadmin.userId)).body.code).toBe('own_rights');
    expect((await remove(sysadmin.token, staff.userId)).status).toBe(200);
  });
});

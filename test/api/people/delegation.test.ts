import { sql } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import type { Membership } from '../../../api/core/actor.ts';
import { hashSecret } from '../../../api/core/token.ts';
import { makeClaim, act } from '../../setup/claim.ts';
import { openCtx } from '../../setup/ctx.ts';
import { minutes } from '../auth/sign-in.ts';
import { addHouse, type Held, makeHouse, memberWire, type Problem, userWire } from './house.ts';

const { tenant, sysadmin, organizationId, orgId, admin } = await makeHouse();
await tenant.query(sql`update organization set approval_required = true where id = ${organizationId}`);
const { ctx, close } = openCtx(tenant.tenantId);
afterAll(close);

const holder = async (
  over: Parameters<typeof tenant.addMembership>[1] = { role: 'approver', organizationId },
) => {
  const somebody = await tenant.addUser();
  return { ...somebody, id: await tenant.addMembership(somebody.userId, over) };
};
const colleague = () => tenant.addUser({ role: 'initiator', organizationId });
const delegate = (token: string, membershipId: string, body: object) =>
  tenant.api<Held & Problem>('/v1/delegations', {
    token,
    body: { membershipId: memberWire(membershipId), from: minutes(-1), to: minutes(60), ...body },
  });
/** What a session of this token is worth at that instant. */
const rolesAt = async (token: string, at: string) => {
  const hash = await hashSecret(token);
  const until = minutes(9 * 1440);
  await tenant.query(
    sql`update session set expires_at = ${until}, ends_at = ${until} where token_hash = ${hash}`,
  );
  const session = await ctx.database.call<{ memberships: Membership[] }>('open_session', [
    tenant.tenantId,
    hash,
    at,
  ]);
  return session.memberships.map(({ role }) => role).sort();
};
const days = (fromNow: number) => minutes(fromNow * 1440);

describe('a delegation', () => {
  it('begins and ends on its day, by the clock of the request, and is listed with who gave it', async () => {
    const [giver, deputy] = [await holder(), await colleague()];
    const given = await delegate(giver.token, giver.id, {
      toUserId: userWire(deputy.userId),
      from: days(2),
      to: days(5),
    });
    expect([given.status, given.body]).toEqual([
      201,
      expect.objectContaining({
        role: 'approver',
        state: 'later',
        delegatedBy: expect.objectContaining({ id: userWire(giver.userId) }) as unknown,
      }),
    ]);
    expect(await rolesAt(deputy.token, days(1))).toEqual(['initiator']);
    expect(await rolesAt(deputy.token, days(3))).toEqual(['approver', 'initiator']);
    expect(await rolesAt(deputy.token, days(6))).toEqual(['initiator']);

    const listed = await tenant.api<{ items: { id: string; memberships: Held[] }[] }>(
      `/v1/organizations/${orgId}/people?limit=100`,
      { token: admin.token },
    );
    const held = listed.body.items.find(({ id }) => id === userWire(deputy.userId))!.memberships;
    expect(held.map(({ delegatedBy }) => delegatedBy?.id ?? null)).toContain(userWire(giver.userId));
  });

  it('lets a deputy approve what others filed, and still not his own entry', async () => {
    const [giver, deputy, author] = [await holder(), await colleague(), await colleague()];
    const waiting = (by: { userId: string; email: string }) =>
      makeClaim(tenant, {
        organizationId,
        state: 'pending_internal_approval',
        submittedBy: by.userId,
        email: by.email,
      });
    const [theirs, own] = [await waiting(author), await waiting(deputy)];
    const mayApprove = async (path: string) =>
      (await tenant.api<{ actions: string[] }>(path, { token: deputy.token })).body.actions.includes(
        'approve',
      );
    expect(await mayApprove(theirs.path)).toBe(false);
    expect((await delegate(giver.token, giver.id, { toEmail: deputy.email })).status).toBe(201);
    expect([await mayApprove(theirs.path), await mayApprove(own.path)]).toEqual([true, false]);
    const approved = await act<Problem>(tenant, own, 'approve', { token: deputy.token });
    expect([approved.status, approved.body.code]).toEqual([403, 'forbidden']);
  });

  it('is never wider than the right itself', async () => {
    const giver = await holder({
      ...{ role: 'approver' as const, organizationId, validFrom: days(-1), validTo: days(10) },
      amountLimit: { amountMinor: 700, currency: 'KZT' },
    });
    const deputy = await colleague();
    const given = async (from: string, to: string) => {
      const answer = await delegate(giver.token, giver.id, { toUserId: userWire(deputy.userId), from, to });
      return answer.body.errors?.[0]?.pointer ?? answer.body.amountLimit?.amountMinor;
    };
    expect(await given(days(1), days(11))).toBe('/to');
    expect(await given(days(-2), days(1))).toBe('/from');
    expect(await given(days(2), days(1))).toBe('/to');
    expect(await given(days(-1), minutes(-1))).toBe('/to');
    expect(await given(days(0), days(9))).toBe(700);
  });

  it('follows when the right is made less, and ends with it', async () => {
    const [giver, deputy] = [await holder(), await colleague()];
    await delegate(giver.token, giver.id, { toUserId: userWire(deputy.userId), to: days(20) });
    const path = `/v1/memberships/${memberWire(giver.id)}`;
    const changed = await tenant.api(path, {
      token: admin.token,
      method: 'PATCH',
      body: { role: 'watcher', validTo: days(3) },
      headers: { 'if-match': '"1"' },
    });
    expect(changed.status).toBe(200);
    const [row] = await tenant.query(
      sql`select role, valid_to < now() + interval '4 days' as shorter from membership where delegation_of = ${giver.id}`,
    );
    expect(row).toEqual({ role: 'watcher', shorter: true });
    await tenant.api(path, { token: admin.token, method: 'DELETE', headers: { 'if-match': '"2"' } });
    expect(await tenant.query(sql`select id from membership where delegation_of = ${giver.id}`)).toHaveLength(
      0,
    );
  });

  it('is ended early by either side, or by who looks after people', async () => {
    for (const who of ['giver', 'deputy', 'admin'] as const) {
      const [giver, deputy] = [await holder(), await colleague()];
      const { body } = await delegate(giver.token, giver.id, { toUserId: userWire(deputy.userId) });
      const stranger = await colleague();
      const end = (token: string) =>
        tenant.api(`/v1/memberships/${body.id}`, { token, method: 'DELETE', headers: { 'if-match': '"1"' } });
      expect((await end(stranger.token)).status).toBe(404);
      expect((await end({ giver, deputy, admin }[who].token)).status).toBe(204);
    }
  });

  it('is not passed on, not changed, and not made of rights over one’s own cases', async () => {
    const [giver, deputy, third] = [await holder(), await colleague(), await colleague()];
    const { body } = await delegate(giver.token, giver.id, { toUserId: userWire(deputy.userId) });
    const again = await tenant.api<Problem>('/v1/delegations', {
      token: deputy.token,
      body: { membershipId: body.id, toUserId: userWire(third.userId), from: minutes(0), to: minutes(5) },
    });
    expect(again.body.code).toBe('membership_derived');
    const changed = await tenant.api<Problem>(`/v1/memberships/${body.id}`, {
      token: admin.token,
      method: 'PATCH',
      body: { validTo: days(100) },
      headers: { 'if-match': '"1"' },
    });
    expect(changed.body.code).toBe('membership_derived');
    const consumer = await holder({ role: 'consumer' });
    expect((await delegate(consumer.token, consumer.id, { toUserId: userWire(third.userId) })).status).toBe(
      422,
    );
  });

  it('goes to an active colleague of the same house, and never to who arranges it', async () => {
    const giver = await holder();
    const elsewhere = await addHouse(tenant);
    const suspended = await colleague();
    await tenant.query(sql`update app_user set status = 'suspended' where id = ${suspended.userId}`);
    const agent = await tenant.addUser({ role: 'agent' });
    const code = async (body: object) => (await delegate(giver.token, giver.id, body)).body.errors?.[0]?.code;
    for (const { userId } of [elsewhere.admin, suspended, agent, giver])
      expect(await code({ toUserId: userWire(userId) })).toBe('not_colleague');
    expect(await code({ toEmail: 'nobody@people.example' })).toBe('not_colleague');
    expect(await code({})).toBe('one_of');
    expect((await delegate(admin.token, giver.id, { toUserId: userWire(admin.userId) })).body.code).toBe(
      'own_rights',
    );
    expect(
      (await delegate(elsewhere.admin.token, giver.id, { toUserId: userWire(admin.userId) })).status,
    ).toBe(404);
  });

  it('stays among the service’s own people for what they are', async () => {
    const manager = await holder({ role: 'warranty_manager' });
    const [agent, member] = [await tenant.addUser({ role: 'agent' }), await colleague()];
    expect((await delegate(manager.token, manager.id, { toUserId: userWire(member.userId) })).status).toBe(
      422,
    );
    expect((await delegate(sysadmin.token, manager.id, { toUserId: userWire(agent.userId) })).status).toBe(
      201,
    );
  });
});

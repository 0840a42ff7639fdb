import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { contact, invitation, newUuid, noticeChoice } from '../../../db/index.ts';
import { makeClaim } from '../../setup/claim.ts';
import type { TestTenant } from '../../setup/tenant.ts';
import { minutes, someone } from '../auth/sign-in.ts';
import { addHouse, makeHouse, memberWire, type Person, type Problem, userWire } from './house.ts';

type Plan = Problem & {
  branches: { as: string }[];
  devices: { count: number };
  assigned: { ref: string }[];
  filed: { ref: string }[];
  awaitingApproval: { ref: string }[];
  contacts: object[];
  noticeChoices: number;
  delegations: number;
  invitations: number;
  successors: { id: string; faults: string[] }[];
};

/** Every column of the database that names a person, with how many rows name this one. */
async function references(tenant: TestTenant, userId: string): Promise<Record<string, number>> {
  const columns = await tenant.query(sql`
    select k.conrelid::regclass::text as name, a.attname as column from pg_constraint k
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey) and a.attname <> 'tenant_id'
    where k.contype = 'f' and k.confrelid = 'app_user'::regclass`);
  const counts: Record<string, number> = {};
  for (const { name, column } of columns) {
    const [row] = await tenant.query(
      sql`select count(*)::int as count from ${sql.identifier(String(name))} where ${sql.identifier(String(column))} = ${userId}`,
    );
    if (Number(row!['count']) > 0) counts[`${String(name)}.${String(column)}`] = Number(row!['count']);
  }
  return counts;
}

const plan = (tenant: TestTenant, token: string, userId: string) =>
  tenant.api<Plan>(`/v1/people/${userWire(userId)}/leave-plan`, { token });
const leave = (tenant: TestTenant, token: string, userId: string, successorId: string) =>
  tenant.api<Person & Problem>(`/v1/people/${userWire(userId)}/leave`, {
    token,
    body: { successorId: userWire(successorId), reason: 'New job' },
  });

/** Somebody on whom as much hangs as can, and a colleague. */
async function furnished() {
  const { tenant, organizationId, admin, sysadmin } = await makeHouse();
  const email = someone();
  const leaver = await tenant.addUser({ email });
  const heldId = await tenant.addMembership(leaver.userId, { role: 'initiator', organizationId });
  const successor = await tenant.addUser({ role: 'initiator', organizationId });
  const deputy = await tenant.addUser({ role: 'watcher', organizationId });
  const places = {
    responsible: await tenant.addBranch(organizationId, {
      responsibleId: leaver.userId,
      backupId: successor.userId,
    }),
    backup: await tenant.addBranch(organizationId, {
      responsibleId: successor.userId,
      backupId: leaver.userId,
    }),
    both: await tenant.addBranch(organizationId, { responsibleId: leaver.userId, backupId: deputy.userId }),
  };
  const unit = await tenant.addUnit({ ownerId: organizationId, responsibleId: leaver.userId });
  const mine = { organizationId, submittedBy: leaver.userId, email };
  const claims = {
    draft: await makeClaim(tenant, { ...mine, state: 'draft' }),
    asked: await makeClaim(tenant, { ...mine, state: 'awaiting_info' }),
    site: await makeClaim(tenant, { organizationId, state: 'under_review', siteEmail: email }),
    closed: await makeClaim(tenant, { ...mine, state: 'closed' }),
    private: await makeClaim(tenant, { email, submittedBy: leaver.userId }),
  };
  await tenant.insert(contact, { id: newUuid(), organizationId, kind: 'person', name: 'Leaver', email });
  await tenant.insert(contact, { id: newUuid(), organizationId, kind: 'mailbox', name: 'IT desk', email });
  await tenant.insert(noticeChoice, { userId: leaver.userId, kind: 'case_messages', mode: 'off' });
  await tenant.insert(invitation, {
    ...{
      id: newUuid(),
      brandId: tenant.brandId,
      organizationId,
      email: someone(),
      fullName: 'X',
      locale: 'en',
    },
    ...{ grants: [], tokenHash: newUuid(), invitedBy: leaver.userId, expiresAt: minutes(60) },
  });
  const given = await tenant.api('/v1/delegations', {
    token: leaver.token,
    body: {
      ...{ membershipId: memberWire(heldId), toUserId: userWire(deputy.userId) },
      ...{ from: minutes(-5), to: minutes(600) },
    },
  });
  expect(given.status).toBe(201);
  return { tenant, organizationId, admin, sysadmin, leaver, successor, deputy, places, unit, claims };
}

describe('leaving an organisation', () => {
  it('shows first what hangs on the person and who could take it over, and changes nothing', async () => {
    const { tenant, admin, leaver, successor, deputy } = await furnished();
    const before = await references(tenant, leaver.userId);
    const { status, body } = await plan(tenant, admin.token, leaver.userId);
    expect(status).toBe(200);
    expect(body).toMatchObject({ devices: { count: 1 }, noticeChoices: 1, delegations: 1, invitations: 1 });
    expect(body.branches.map((one) => one.as).sort()).toEqual(['backup', 'responsible', 'responsible']);
    expect([body.filed.length, body.contacts.length, body.assigned.length]).toEqual([3, 2, 0]);
    expect(body.successors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: userWire(successor.userId), faults: [] }),
        expect.objectContaining({ id: userWire(deputy.userId), faults: ['cannot_answer'] }),
      ]),
    );
    expect(await references(tenant, leaver.userId)).toEqual(before);
  });

  it('leaves nothing hanging: every reference moves, and what stays is history', async () => {
    const { tenant, admin, leaver, successor, places, unit, claims } = await furnished();
    const left = await leave(tenant, admin.token, leaver.userId, successor.userId);
    expect(left.body).toMatchObject({
      status: 'left',
      successor: { id: userWire(successor.userId) },
      actions: [],
    });
    expect((await tenant.api('/v1/me', { token: leaver.token })).status).toBe(401);

    const history = ['claim.submitted_by', 'membership.user_id', 'notice_choice.user_id', 'session.user_id'];
    expect(Object.keys(await references(tenant, leaver.userId)).sort()).toEqual(history);
    const [open] = await tenant.query(
      sql`select count(*)::int as count from membership where user_id = ${leaver.userId} and valid_to > now()`,
    );
    expect(open).toEqual({ count: 0 });

    const branches = await tenant.query(
      sql`select id, responsible_id, backup_id from branch where tenant_id = ${tenant.tenantId}`,
    );
    const at = (id: string) => branches.find((one) => one['id'] === id);
    expect(at(places.responsible)).toMatchObject({ responsible_id: successor.userId, backup_id: null });
    expect(at(places.backup)).toMatchObject({ responsible_id: successor.userId, backup_id: null });
    expect(at(places.both)).toMatchObject({ responsible_id: successor.userId });
    expect(at(places.both)!['backup_id']).not.toBeNull();

    const [device] = await tenant.query(sql`select responsible_id from unit where id = ${unit.id}`);
    expect(device).toEqual({ responsible_id: successor.userId });
    const contacts = await tenant.query(
      sql`select kind, email, name = 'IT desk' as same from contact where tenant_id = ${tenant.tenantId} order by kind`,
    );
    expect(contacts).toEqual([
      { kind: 'mailbox', email: successor.email, same: true },
      { kind: 'person', email: successor.email, same: false },
    ]);
    const emails = async (id: string) =>
      (
        await tenant.query(sql`select kind, email from claim_contact where claim_id = ${id} order by kind`)
      ).map((one) => one['email']);
    expect(await emails(claims.draft.id)).toEqual([successor.email]);
    expect(await emails(claims.asked.id)).toEqual([successor.email]);
    expect(await emails(claims.site.id)).toEqual([claims.site.email, successor.email]);
    for (const { id } of [claims.closed, claims.private]) expect(await emails(id)).toEqual([leaver.email]);

    const events = await tenant.query(
      sql`select claim_id, actor ->> 'userId' as by from claim_event where tenant_id = ${tenant.tenantId} and kind = 'claim.handed_over' order by claim_id`,
    );
    expect(events).toHaveLength(3);
    expect(events[0]).toMatchObject({ by: admin.userId });
    const taken = await tenant.api(claims.asked.path, { token: successor.token });
    expect(taken.body).toMatchObject({
      state: 'awaiting_info',
      version: 2,
      contact: { email: successor.email },
    });
    const [audited] = await tenant.query(
      sql`select reason, changes ->> 'filed' as filed from audit where tenant_id = ${tenant.tenantId} and action = 'user.leave'`,
    );
    expect(audited).toEqual({ reason: 'New job', filed: '3' });
  });

  it('is refused with a successor who is not there, not a colleague, or cannot do it, and then nothing has moved', async () => {
    const { tenant, admin, leaver, deputy, organizationId } = await furnished();
    const elsewhere = await addHouse(tenant);
    const gone = await tenant.addUser({ role: 'initiator', organizationId });
    await tenant.query(sql`update app_user set status = 'suspended' where id = ${gone.userId}`);
    const before = await references(tenant, leaver.userId);
    const fault = async (userId: string) =>
      (await leave(tenant, admin.token, leaver.userId, userId)).body.errors?.[0]?.code;
    expect(await fault(elsewhere.admin.userId)).toBe('not_colleague');
    expect(await fault(gone.userId)).toBe('not_colleague');
    expect(await fault(leaver.userId)).toBe('not_colleague');
    expect(await fault(newUuid())).toBe('not_colleague');
    expect(await fault(deputy.userId)).toBe('cannot_answer');
    expect(await references(tenant, leaver.userId)).toEqual(before);
  });

  it('leaves somebody to approve what waits, and nobody to approve his own', async () => {
    const { tenant, sysadmin } = await makeHouse();
    const organizationId = await tenant.addOrganization('customer', { approvalRequired: true });
    const initiator = await tenant.addUser({ role: 'initiator', organizationId });
    const approver = await tenant.addUser({ role: 'approver', organizationId });
    const waiting = { organizationId, submittedBy: initiator.userId, email: initiator.email };
    await makeClaim(tenant, { ...waiting, state: 'pending_internal_approval' });
    const { body } = await plan(tenant, sysadmin.token, approver.userId);
    expect(body.awaitingApproval).toHaveLength(1);
    expect(body.successors).toMatchObject([{ id: userWire(initiator.userId), faults: ['cannot_approve'] }]);

    const other = await plan(tenant, sysadmin.token, initiator.userId);
    expect(other.body.successors).toMatchObject([
      { id: userWire(approver.userId), faults: ['cannot_approve'] },
    ]);
    const second = await tenant.addUser({ role: 'approver', organizationId });
    expect((await leave(tenant, sysadmin.token, approver.userId, second.userId)).status).toBe(200);
  });

  it('of the service gives its cases to a colleague who may review them', async () => {
    const { tenant, sysadmin } = await makeHouse();
    const agent = await tenant.addUser({ role: 'agent' });
    const [technician, finance] = [
      await tenant.addUser({ role: 'technician' }),
      await tenant.addUser({ role: 'finance' }),
    ];
    const claim = await makeClaim(tenant, { state: 'under_review' });
    const closed = await makeClaim(tenant, { state: 'closed' });
    await tenant.query(
      sql`update claim set assignee_id = ${agent.userId} where id in (${claim.id}, ${closed.id})`,
    );
    expect((await leave(tenant, sysadmin.token, agent.userId, finance.userId)).body.errors?.[0]?.code).toBe(
      'cannot_review',
    );
    expect((await leave(tenant, sysadmin.token, agent.userId, technician.userId)).status).toBe(200);
    const [row] = await tenant.query(sql`select assignee_id, version from claim where id = ${claim.id}`);
    expect(row).toEqual({ assignee_id: technician.userId, version: 2 });
    const [event] = await tenant.query(
      sql`select kind from claim_event where claim_id = ${claim.id} order by seq desc limit 1`,
    );
    expect(event).toEqual({ kind: 'claim.assigned' });
  });

  it('is not done for oneself, by strangers, twice, or over somebody who has rights elsewhere', async () => {
    const { tenant, admin, sysadmin, leaver, successor, organizationId } = await furnished();
    const stranger = await addHouse(tenant);
    expect((await leave(tenant, admin.token, admin.userId, successor.userId)).body.code).toBe('own_rights');
    expect((await plan(tenant, stranger.admin.token, leaver.userId)).status).toBe(404);
    expect((await leave(tenant, stranger.admin.token, leaver.userId, successor.userId)).status).toBe(404);
    const shared = await tenant.addUser({ role: 'initiator', organizationId });
    await tenant.addMembership(shared.userId, { role: 'agent' });
    expect((await plan(tenant, admin.token, shared.userId)).body.code).toBe('shared_person');
    expect((await leave(tenant, admin.token, shared.userId, successor.userId)).body.code).toBe(
      'shared_person',
    );
    expect((await leave(tenant, sysadmin.token, leaver.userId, successor.userId)).status).toBe(200);
    expect((await leave(tenant, sysadmin.token, leaver.userId, successor.userId)).body.code).toBe(
      'person_inactive',
    );
  });

  it('happens once, however many ask at the same time', async () => {
    const { tenant, admin, leaver, successor } = await furnished();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => leave(tenant, admin.token, leaver.userId, successor.userId)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
    const [events] = await tenant.query(
      sql`select count(*)::int as count from claim_event where tenant_id = ${tenant.tenantId} and kind = 'claim.handed_over'`,
    );
    expect(events).toEqual({ count: 3 });
  });
});

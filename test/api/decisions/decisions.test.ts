import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { toWireId } from '../../../db/id.ts';
import { appUser } from '../../../db/index.ts';
import { act, makeClaim } from '../../setup/claim.ts';
import { day, makeTenant, type TestTenant } from '../../setup/tenant.ts';

let tenant: TestTenant;
let stranger: TestTenant;
let agent: Awaited<ReturnType<TestTenant['addUser']>>;
let manager: typeof agent;
let technician: typeof agent;
let foreignAgent: typeof agent;

beforeAll(async () => {
  [tenant, stranger] = await Promise.all([makeTenant(), makeTenant()]);
  agent = await tenant.addUser({ role: 'agent' });
  manager = await tenant.addUser({ role: 'warranty_manager' });
  technician = await tenant.addUser({ role: 'technician' });
  foreignAgent = await stranger.addUser({ role: 'agent' });
});

const auditOf = (id: string) =>
  tenant.query(sql`select action, reason, actor from audit where object_id = ${id} order by at`);
const approveAll = (claim: { lines: { wireId: string }[] }) => ({
  lines: claim.lines.map(({ wireId }) => ({ id: wireId, decision: 'approved' })),
});

describe('startReview', () => {
  it('gives the claim to who takes it up', async () => {
    const claim = await makeClaim(tenant);
    const answer = await act(tenant, claim, 'start-review', { token: agent.token });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      state: 'under_review',
      phase: 'reviewing',
      version: 2,
      assignee: { id: toWireId('user', agent.userId) },
      next: { owner: 'service', step: 'decide' },
    });
    expect(answer.headers.get('etag')).toBe('"2"');
  });

  it('leaves the claim with its assignee', async () => {
    const claim = await makeClaim(tenant);
    await act(tenant, claim, 'assign', {
      token: agent.token,
      body: { userId: toWireId('user', manager.userId) },
    });
    const answer = await act(tenant, claim, 'start-review', { token: agent.token, version: 2 });
    expect(answer.body.assignee?.id).toBe(toWireId('user', manager.userId));
  });

  it('writes who did it into the audit, in the same transaction', async () => {
    const claim = await makeClaim(tenant);
    await act(tenant, claim, 'start-review', { token: agent.token, body: { note: 'mine' } });
    expect([...(await auditOf(claim.id))]).toMatchObject([
      { action: 'claim.start-review', reason: 'mine', actor: { kind: 'user', userId: agent.userId } },
    ]);
  });

  it('is not for the claimant, nor for another tenant', async () => {
    const claim = await makeClaim(tenant);
    const byClaimant = await act(tenant, claim, 'start-review', { token: claim.claimant });
    const byForeigner = await act(tenant, claim, 'start-review', { token: foreignAgent.token });
    expect([byClaimant.status, byForeigner.status]).toEqual([403, 404]);
    expect([...(await auditOf(claim.id))]).toEqual([]);
  });

  it('needs the version that it is based on, and shows the other one', async () => {
    const claim = await makeClaim(tenant);
    const blind = await act(tenant, claim, 'start-review', { token: agent.token, version: null });
    const stale = await act(tenant, claim, 'start-review', { token: agent.token, version: 7 });
    expect(blind.status).toBe(428);
    expect(stale.status).toBe(412);
    expect(stale.body.current).toMatchObject({ version: 1, state: 'submitted' });
    expect(stale.headers.get('etag')).toBe('"1"');
  });

  it('is won by exactly one of two agents', async () => {
    const claim = await makeClaim(tenant);
    const both = await Promise.all(
      [agent, manager].map(({ token }) => act(tenant, claim, 'start-review', { token })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect([...(await auditOf(claim.id))]).toHaveLength(1);
  });

  it('is refused in any other state', async () => {
    for (const state of ['under_review', 'approved', 'in_service', 'closed', 'cancelled'] as const) {
      const claim = await makeClaim(tenant, { state });
      const answer = await act(tenant, claim, 'start-review', { token: agent.token });
      expect([state, answer.status, answer.body.code]).toEqual([state, 409, 'wrong_state']);
    }
  });
});

describe('assign', () => {
  it('gives the claim to a colleague and takes it back, unseen by the claimant', async () => {
    const claim = await makeClaim(tenant);
    const userId = toWireId('user', technician.userId);
    const given = await act(tenant, claim, 'assign', { token: agent.token, body: { userId } });
    expect(given.body.assignee).toMatchObject({ id: userId, name: expect.stringContaining('Person') });
    const taken = await act(tenant, claim, 'assign', {
      token: agent.token,
      version: 2,
      body: { userId: null },
    });
    expect(taken.body.assignee).toBeNull();
    const timeline = await tenant.api(`${claim.path}/timeline`, { token: claim.claimant });
    expect(timeline.text).not.toContain('claim.assigned');
  });

  it('takes nobody who is not of the service, has left, or belongs to another tenant', async () => {
    const claim = await makeClaim(tenant);
    const consumer = await tenant.addUser({ role: 'consumer' });
    const gone = await tenant.addUser({ role: 'agent' });
    await tenant.query(sql`update app_user set status = 'left' where id = ${gone.userId}`);
    for (const { userId } of [consumer, gone, foreignAgent]) {
      const body = { userId: toWireId('user', userId) };
      const answer = await act(tenant, claim, 'assign', { token: agent.token, body });
      expect(answer.status).toBe(422);
      expect(answer.body.errors).toMatchObject([{ pointer: '/userId', code: 'not_staff' }]);
    }
  });
});

describe('listStaff', () => {
  it('shows colleagues by name to staff alone', async () => {
    const mine = await tenant.api<{ items: { id: string; roles: string[] }[] }>('/v1/staff', {
      token: agent.token,
    });
    expect(mine.status).toBe(200);
    expect(mine.body.items).toContainEqual(
      expect.objectContaining({ id: toWireId('user', technician.userId), roles: ['technician'] }),
    );
    expect(mine.text).not.toContain(toWireId('user', foreignAgent.userId));
    const consumer = await tenant.addUser({ role: 'consumer' });
    const claim = await makeClaim(tenant);
    for (const token of [consumer.token, claim.claimant, tenant.key]) {
      expect((await tenant.api('/v1/staff', { token })).status).toBe(403);
    }
  });
});

describe('requestInfo', () => {
  const items = [
    { kind: 'text', prompt: 'What does the screen say?' },
    { kind: 'file', prompt: 'A photo of the label', attachmentType: 'label_photo' },
  ];

  it('puts the move to the claimant, by the targets of the tenant', async () => {
    const claim = await makeClaim(tenant, { state: 'under_review' });
    const answer = await act(tenant, claim, 'request-info', { token: technician.token, body: { items } });
    expect(answer.body).toMatchObject({
      state: 'awaiting_info',
      phase: 'action_needed',
      next: { owner: 'claimant', step: 'answer' },
      infoRequests: [{ askedOf: 'claimant', items: [{ kind: 'text', state: 'open' }, { kind: 'file' }] }],
    });
    expect(answer.body.infoRequests[0]!.dueOn).toBe(answer.body.next.due);
    expect([day(14), day(15)]).toContain(answer.body.next.due);
  });

  it('asks the person on site only where there is one', async () => {
    const alone = await makeClaim(tenant, { state: 'under_review' });
    const body = { askedOf: 'site_contact', items, dueOn: day(3) };
    const refused = await act(tenant, alone, 'request-info', { token: agent.token, body });
    expect(refused.body.errors).toMatchObject([{ pointer: '/askedOf', code: 'no_site_contact' }]);

    const staffed = await makeClaim(tenant, { state: 'under_review', siteEmail: 'site@people.example' });
    const asked = await act(tenant, staffed, 'request-info', { token: agent.token, body });
    expect(asked.body.next).toMatchObject({ owner: 'site_contact', due: day(3) });
  });

  it('says which field is wrong', async () => {
    const claim = await makeClaim(tenant, { state: 'under_review' });
    const ask = (body: object) => act(tenant, claim, 'request-info', { token: agent.token, body });
    const untyped = await ask({ items: [{ kind: 'file', prompt: 'A photo' }] });
    expect(untyped.body.errors).toMatchObject([{ pointer: '/items/0/attachmentType', code: 'required' }]);
    const late = await ask({ items, dueOn: day(-2) });
    expect(late.body.errors).toMatchObject([{ pointer: '/dueOn', code: 'in_the_past' }]);
  });

  it('announces the question to those who mail it', async () => {
    const claim = await makeClaim(tenant, { state: 'in_service' });
    const answer = await act(tenant, claim, 'request-info', { token: agent.token, body: { items } });
    expect(answer.body.state).toBe('awaiting_info');
    const [row] = await tenant.query(
      sql`select payload from outbox where object_id = ${claim.id} and kind = 'claim.info_requested'`,
    );
    expect(row).toMatchObject({ payload: { infoRequestId: expect.any(String) } });
  });
});

describe('decide', () => {
  it('approves a claim and expects its units', async () => {
    const claim = await makeClaim(tenant, { state: 'under_review', lines: [{}, {}] });
    const answer = await act(tenant, claim, 'decide', { token: agent.token, body: approveAll(claim) });
    expect(answer.body).toMatchObject({
      state: 'approved',
      next: { owner: 'claimant', step: 'send_device' },
      lines: [{ decision: 'approved', job: { state: 'expected' } }, { job: { state: 'expected' } }],
    });
  });

  it('approves a part, with the reason of what is rejected', async () => {
    const claim = await makeClaim(tenant, { state: 'under_review', lines: [{}, {}] });
    const [first, second] = claim.lines;
    const lines = [
      { id: first!.wireId, decision: 'approved' },
      {
        id: second!.wireId,
        decision: 'rejected',
        reason: 'liquid_damage',
        text: 'Traces of coffee on the board.',
      },
    ];
    const answer = await act(tenant, claim, 'decide', {
      token: agent.token,
      body: { lines, note: 'One of two' },
    });
    expect(answer.body).toMatchObject({
      state: 'partially_approved',
      lines: [
        { decision: 'approved', job: { state: 'expected' } },
        {
          decision: 'rejected',
          job: null,
          reason: { code: 'liquid_damage', text: 'Traces of coffee on the board.' },
        },
      ],
    });
    const timeline = await tenant.api<{ items: { kind: string; note: string }[] }>(`${claim.path}/timeline`, {
      token: claim.claimant,
    });
    expect(timeline.body.items.at(-1)).toMatchObject({
      kind: 'claim.partially_approved',
      note: 'One of two',
    });
  });

  it('rejects where nothing is approved', async () => {
    const claim = await makeClaim(tenant, { state: 'under_review' });
    const lines = [
      { id: claim.lines[0]!.wireId, decision: 'rejected', reason: 'wear_part', text: 'A worn brush.' },
    ];
    const answer = await act(tenant, claim, 'decide', { token: agent.token, body: { lines } });
    expect(answer.body).toMatchObject({ state: 'rejected', phase: 'rejected', next: { owner: 'nobody' } });
  });

  it('wants every unit once, of this claim, and reasons for a rejection', async () => {
    const claim = await makeClaim(tenant, { state: 'under_review', lines: [{}, {}] });
    const other = await makeClaim(tenant, { state: 'under_review' });
    const [a, b] = claim.lines.map(({ wireId }) => wireId) as [string, string];
    const foreign = other.lines[0]!.wireId;
    const decide = async (...lines: object[]) =>
      (await act(tenant, claim, 'decide', { token: agent.token, body: { lines } })).body.errors?.map(
        ({ pointer, code }) => `${pointer} ${code}`,
      );
    const yes = (id: string) => ({ id, decision: 'approved' });
    expect(await decide(yes(a))).toEqual(['/lines incomplete']);
    expect(await decide(yes(a), yes(a), yes(b))).toEqual(['/lines/1/id twice']);
    expect(await decide(yes(a), yes(b), yes(foreign))).toEqual(['/lines/2/id unknown']);
    expect(await decide(yes(a), { id: b, decision: 'rejected' })).toEqual([
      '/lines/1/reason required',
      '/lines/1/text required',
    ]);
  });

  it('is not for technicians, nor for who filed the claim', async () => {
    const own = await makeClaim(tenant, { state: 'under_review', submittedBy: agent.userId });
    const typed = await makeClaim(tenant, { state: 'under_review', email: agent.email });
    const other = await makeClaim(tenant, { state: 'under_review' });
    const refused = [
      await act(tenant, own, 'decide', { token: agent.token, body: approveAll(own) }),
      await act(tenant, typed, 'decide', { token: agent.token, body: approveAll(typed) }),
      await act(tenant, other, 'decide', { token: technician.token, body: approveAll(other) }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403]);
    const allowed = await act(tenant, own, 'decide', { token: manager.token, body: approveAll(own) });
    expect(allowed.status).toBe(200);
  });

  it('is won by exactly one of two agents', async () => {
    const claim = await makeClaim(tenant, { state: 'under_review' });
    const line = claim.lines[0]!.wireId;
    const rejection = {
      lines: [{ id: line, decision: 'rejected', reason: 'other', text: 'No fault of ours.' }],
    };
    const both = await Promise.all([
      act(tenant, claim, 'decide', { token: agent.token, body: approveAll(claim) }),
      act(tenant, claim, 'decide', { token: manager.token, body: rejection }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const winner = both.find(({ status }) => status === 200)!.body;
    expect(both.find(({ status }) => status === 412)!.body.current).toMatchObject({
      version: 2,
      state: winner.state,
    });
  });

  it('starts the job anew after a reopening', async () => {
    const claim = await makeClaim(tenant, { state: 'resolved' });
    const reopened = await act(tenant, claim, 'reopen', {
      token: claim.claimant,
      body: { note: 'It is back' },
    });
    expect(reopened.body.state).toBe('under_review');
    const answer = await act(tenant, claim, 'decide', {
      token: agent.token,
      version: 2,
      body: approveAll(claim),
    });
    expect(answer.body.lines[0]!.job).toMatchObject({ state: 'expected', outcome: null, returnedTo: null });
  });

  it('repeats its answer for the same key', async () => {
    const claim = await makeClaim(tenant, { state: 'under_review' });
    const call = { token: agent.token, body: approveAll(claim), key: `decide-${claim.id}` };
    const [first, again] = [
      await act(tenant, claim, 'decide', call),
      await act(tenant, claim, 'decide', call),
    ];
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(again.body).toEqual(first.body);
  });
});

describe('cancel', () => {
  it('ends a claim with its reason, by the manager alone', async () => {
    const claim = await makeClaim(tenant, { state: 'approved' });
    const body = { reason: 'duplicate', note: 'The same case is elsewhere.' };
    expect((await act(tenant, claim, 'cancel', { token: agent.token, body })).status).toBe(403);
    const answer = await act(tenant, claim, 'cancel', { token: manager.token, body });
    expect(answer.body).toMatchObject({ state: 'cancelled', next: { owner: 'nobody' } });
    expect([...(await auditOf(claim.id))]).toMatchObject([{ action: 'claim.cancel', reason: body.note }]);
  });

  it('is refused once a claim has ended', async () => {
    const claim = await makeClaim(tenant, { state: 'closed' });
    const body = { reason: 'duplicate', note: 'Too late.' };
    expect((await act(tenant, claim, 'cancel', { token: manager.token, body })).status).toBe(409);
  });
});

it('tells customers the brand, never the names of its people', async () => {
  const claim = await makeClaim(tenant);
  await act(tenant, claim, 'start-review', { token: agent.token });
  const [row] = await tenant.query(sql`select full_name from ${appUser} where id = ${agent.userId}`);
  const name = String(row?.['full_name']);
  const [seen, staff] = [
    await tenant.api(`${claim.path}/timeline`, { token: claim.claimant }),
    await tenant.api(`${claim.path}/timeline`, { token: agent.token }),
  ];
  const status = await tenant.api(claim.path, { token: claim.claimant });
  expect(seen.text).not.toContain(name);
  expect(status.text).not.toContain(name);
  expect(staff.text).toContain(name);
});

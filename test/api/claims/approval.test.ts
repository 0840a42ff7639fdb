import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ClaimList, Timeline } from '../../../api/claims/schema.ts';
import { toWireId } from '../../../db/id.ts';
import { evidencePolicy, newUuid } from '../../../db/index.ts';
import { makeSide, type Side } from './side.ts';

type Person = Awaited<ReturnType<Side['colleague']>>;

let side: Side;
let initiator: Person;
let approver: Person;
let watcher: Person;
let agent: Person;

beforeAll(async () => {
  side = await makeSide();
  const at = { branchId: side.branches.here.id };
  [initiator, approver, watcher] = await Promise.all([
    side.colleague('initiator', at),
    side.colleague('approver'),
    side.colleague('watcher'),
  ]);
  agent = await side.tenant.addUser({ role: 'agent' });
});

const drafted = async (who = initiator) => (await side.draft(who.token)).body;
const asked = async (who = initiator) => (await side.act(await drafted(who), 'submit', who.token)).body;
const kindsFor = async (id: string, token: string) =>
  (await side.tenant.api<Timeline>(`/v1/claims/${id}/timeline`, { token })).body.items.map(
    ({ kind }) => kind,
  );
const nameOf = async ({ userId }: Person): Promise<unknown> => {
  const [row] = await side.tenant.query(sql`select full_name from app_user where id = ${userId}`);
  return row?.['full_name'];
};

describe('6.06: an approval before anything leaves the customer', () => {
  it('holds what an initiator submits until somebody of his side agrees', async () => {
    const claim = await asked();
    expect(claim).toMatchObject({
      state: 'pending_internal_approval',
      phase: 'draft',
      submittedAt: null,
      approval: {
        state: 'asked',
        requestedBy: { id: toWireId('user', initiator.userId) },
        approvers: [await nameOf(approver)],
      },
      next: { owner: 'approver', step: 'approve', mine: false, due: expect.any(String) },
    });
    expect(claim.next.text).toContain(await nameOf(approver));
    expect(claim.actions).toEqual(expect.arrayContaining(['send-back', 'withdraw', 'note']));
    expect(claim.actions).not.toContain('approve');
  });

  it('sends it under both names, frozen as the initiator left it', async () => {
    const claim = await asked();
    const { status, body } = await side.act(claim, 'approve', approver.token, { note: 'Within the budget' });
    expect([status, body]).toMatchObject([
      200,
      {
        state: 'submitted',
        submittedAt: expect.any(String),
        approval: {
          state: 'given',
          requestedBy: { id: toWireId('user', initiator.userId) },
          decidedBy: { id: toWireId('user', approver.userId) },
          note: 'Within the budget',
        },
      },
    ]);
    const [row] = await side.tenant.query(
      sql`select submitted_by, requested_by, approved_by, snapshot from claim where ref = ${claim.ref}`,
    );
    expect(row).toMatchObject({
      submitted_by: initiator.userId,
      requested_by: initiator.userId,
      approved_by: approver.userId,
      snapshot: {
        requestedBy: { id: toWireId('user', initiator.userId) },
        approvedBy: approver.userId,
        symptoms: { whatHappens: 'It does not start.' },
      },
    });
  });

  it('12.07: tells the service who approved it and why, and nothing of what went before', async () => {
    const claim = await asked();
    expect((await side.read(claim.id, agent.token)).status).toBe(404);
    await side.act(claim, 'approve', approver.token, { note: 'Agreed' });
    const { body } = await side.read(claim.id, agent.token);
    expect(body.approval).toMatchObject({ decidedBy: { name: await nameOf(approver) }, note: 'Agreed' });
    expect(await kindsFor(claim.id, agent.token)).toEqual(['claim.draft_created', 'claim.submitted']);
    expect(await kindsFor(claim.id, watcher.token)).toEqual([
      'claim.draft_created',
      'claim.approval_requested',
      'claim.submitted',
    ]);
  });

  it('asks nobody to approve half a claim', async () => {
    const { body: empty } = await side.draft(initiator.token, { symptoms: {} });
    const refused = await side.act(empty, 'submit', initiator.token);
    expect([refused.status, refused.body.errors]).toMatchObject([
      422,
      [{ pointer: '/symptoms/whatHappens' }],
    ]);

    const strict = await makeSide();
    await strict.tenant.insert(evidencePolicy, {
      id: newUuid(),
      brandId: strict.tenant.brandId,
      claimType: 'customer',
      requirements: [{ type: 'label_photo', mode: 'block' }],
    });
    const author = await strict.colleague('initiator');
    const { body: bare } = await strict.draft(author.token);
    const missing = await strict.act(bare, 'submit', author.token);
    expect([missing.status, missing.body.code]).toEqual([422, 'evidence_missing']);
    expect((await strict.read(bare.id, author.token)).body.state).toBe('draft');
  });

  it('returns it with the reason, and sends it after all once it is mended', async () => {
    const claim = await asked();
    const bare = await side.act(claim, 'send-back', approver.token);
    expect([bare.status, bare.body.errors]).toMatchObject([422, [{ pointer: '/reason', code: 'required' }]]);
    const back = await side.act(claim, 'send-back', approver.token, { reason: 'Which room is it in?' });
    expect(back.status).toBe(200);

    const { body: draft } = await side.read(claim.id, initiator.token);
    expect(draft).toMatchObject({
      state: 'draft',
      approval: {
        state: 'returned',
        note: 'Which room is it in?',
        decidedBy: { name: await nameOf(approver) },
      },
    });
    const mended = await side.change(draft, initiator.token, { symptoms: { tried: 'Room 12' } });
    const again = await side.act(mended.body, 'submit', initiator.token);
    const sent = await side.act(again.body, 'approve', approver.token);
    expect([again.body.state, sent.body.state]).toEqual(['pending_internal_approval', 'submitted']);
  });

  it('lets the initiator take it back without a word, or withdraw it', async () => {
    const claim = await asked();
    const taken = await side.act(claim, 'send-back', initiator.token);
    expect([taken.status, taken.body.state, taken.body.approval]).toEqual([200, 'draft', null]);

    const other = await asked();
    const withdrawn = await side.act(other, 'withdraw', initiator.token);
    expect(withdrawn.body.state).toBe('withdrawn');
    expect((await side.read(other.id, agent.token)).status).toBe(404);
    const { items } = (await side.tenant.api<ClaimList>('/v1/claims?list=done', { token: agent.token })).body;
    expect(items.map(({ ref }) => ref)).not.toContain(other.ref);
  });

  it('is the business of approvers alone: colleagues and the service cannot', async () => {
    const claim = await asked();
    const other = await side.colleague('initiator');
    const refused = await Promise.all(
      ['approve', 'send-back'].flatMap((verb) => [
        side.act(claim, verb, watcher.token, { ...(verb === 'send-back' && { reason: 'No' }) }),
        side.act(claim, verb, other.token, { ...(verb === 'send-back' && { reason: 'No' }) }),
      ]),
    );
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    expect((await side.act(claim, 'approve', agent.token)).status).toBe(404);
  });

  it('B099: does not let an approver of one branch approve for another', async () => {
    const elsewhere = await side.colleague('approver', { branchId: side.branches.there.id });
    const claim = await asked();
    expect((await side.act(claim, 'approve', elsewhere.token)).status).toBe(404);
  });

  it('is won by exactly one of two approvers', async () => {
    const second = await side.colleague('approver');
    const claim = await asked();
    const answers = await Promise.all(
      [approver, second].map(({ token }) => side.act(claim, 'approve', token)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});

describe('T54: nobody approves his own entry', () => {
  it('holds an administrator to it as well, whatever the way', async () => {
    const admin = await side.colleague('org_admin');
    const claim = await asked(admin);
    expect(claim.state).toBe('pending_internal_approval');
    expect(claim.actions).not.toContain('approve');
    expect(claim.approval?.approvers).not.toContain(await nameOf(admin));
    expect((await side.act(claim, 'approve', admin.token)).status).toBe(403);
    expect((await side.act(claim, 'approve', approver.token)).body.state).toBe('submitted');
  });

  it('counts who began a draft as one who entered it, though a colleague sends it', async () => {
    const admin = await side.colleague('org_admin');
    const colleague = await side.colleague('initiator');
    const draft = await drafted(admin);
    const sent = await side.act(draft, 'submit', colleague.token);
    expect(sent.body.state).toBe('pending_internal_approval');
    expect((await side.act(sent.body, 'approve', admin.token)).status).toBe(403);
  });

  it('does not let a key approve', async () => {
    const { secret } = await side.tenant.addSecret({
      scopes: ['claims:read', 'claims:write'],
      organizationId: side.organizationId,
    });
    const claim = await asked();
    expect((await side.act(claim, 'approve', secret)).status).toBe(403);
  });
});

describe('who is not concerned', () => {
  it('a key of the organisation submits at once', async () => {
    const { secret } = await side.tenant.addSecret({
      scopes: ['claims:read', 'claims:write'],
      organizationId: side.organizationId,
    });
    const { body } = await side.draft(secret);
    expect((await side.act(body, 'submit', secret)).body).toMatchObject({
      state: 'submitted',
      approval: null,
    });
  });

  it('an organisation without the switch, and a person of none', async () => {
    const free = await makeSide({ approvalRequired: false });
    for (const who of [await free.colleague('initiator'), await free.tenant.addUser({ role: 'consumer' })]) {
      const { body } = await free.draft(who.token);
      expect((await free.act(body, 'submit', who.token)).body.state).toBe('submitted');
    }
  });

  it('a claim that waits is not shown to a key of the whole tenant, by id or in a list', async () => {
    const claim = await asked();
    const { secret } = await side.tenant.addSecret({ scopes: ['claims:read'] });
    expect((await side.read(claim.id, secret)).status).toBe(404);
    const { items } = (await side.tenant.api<ClaimList>('/v1/claims', { token: secret })).body;
    expect(items.map(({ ref }) => ref)).not.toContain(claim.ref);
  });
});

describe('the list', () => {
  it('shows an approver what waits for him and marks it as his move', async () => {
    const own = await makeSide();
    const [author, decider] = await Promise.all([own.colleague('initiator'), own.colleague('approver')]);
    const { body: draft } = await own.draft(author.token);
    const { body: claim } = await own.act(draft, 'submit', author.token);
    const waiting = async (token: string) =>
      (await own.tenant.api<ClaimList>('/v1/claims?waiting=approver', { token })).body.items.map(
        ({ ref, next }) => [ref, next.mine],
      );
    expect(await waiting(decider.token)).toEqual([[claim.ref, true]]);
    expect(await waiting(author.token)).toEqual([[claim.ref, false]]);
    await own.act(claim, 'approve', decider.token);
    expect(await waiting(decider.token)).toEqual([]);
  });

  it('keeps a draft to its author, and opens it to colleagues of the place by its id', async () => {
    const draft = await drafted();
    const mate = await side.colleague('initiator', { branchId: side.branches.here.id });
    const { items } = (await side.tenant.api<ClaimList>('/v1/claims?list=draft', { token: mate.token })).body;
    expect(items.map(({ ref }) => ref)).not.toContain(draft.ref);
    expect((await side.read(draft.id, mate.token)).body.actions).toContain('update');
  });
});

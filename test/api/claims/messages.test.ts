import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { act, makeClaim, type TestClaim } from '../../setup/claim.ts';
import { addFile } from '../../setup/file.ts';
import { makeTenant, type TestTenant } from '../../setup/tenant.ts';

type Entry = {
  kind: string;
  visibility: string;
  actor: { side: string; name: string | null };
  message: { id: string; kind: string; body: string } | null;
  attachments: { id: string; messageId: string }[];
  code?: string;
  errors?: { pointer: string }[];
};

let tenant: TestTenant;
let agent: Awaited<ReturnType<TestTenant['addUser']>>;
let member: typeof agent;
let organizationId: string;

beforeAll(async () => {
  tenant = await makeTenant();
  organizationId = await tenant.addOrganization();
  agent = await tenant.addUser({ role: 'agent' });
  member = await tenant.addUser({ role: 'initiator', organizationId });
});

const say = (claim: TestClaim, token: string, body: object, key: string = randomUUID()) =>
  tenant.api<Entry>(`${claim.path}/messages`, { token, body, headers: { 'idempotency-key': key } });
const timeline = (claim: TestClaim, token: string) =>
  tenant.api<{ items: Entry[] }>(`${claim.path}/timeline`, { token });

describe('a comment', () => {
  it('reaches the other side, whoever writes it', async () => {
    const claim = await makeClaim(tenant);
    const asked = await say(claim, claim.claimant, { body: 'When?' });
    const told = await say(claim, agent.token, { body: 'Tomorrow.' });
    expect(asked.status).toBe(201);
    expect(asked.body).toMatchObject({
      kind: 'claim.message_added',
      actor: { side: 'claimant' },
      message: { body: 'When?' },
    });
    expect(told.body).toMatchObject({ actor: { side: 'service' }, visibility: 'public' });
    for (const token of [claim.claimant, agent.token]) {
      const { items } = (await timeline(claim, token)).body;
      expect(items.slice(-2).map(({ message }) => message?.body)).toEqual(['When?', 'Tomorrow.']);
    }
  });

  it('is announced with the side that it comes from, and audited', async () => {
    const claim = await makeClaim(tenant);
    await say(claim, claim.claimant, { body: 'When?' });
    const [row] = await tenant.query(sql`select kind, payload from outbox where object_id = ${claim.id}`);
    expect(row).toMatchObject({
      kind: 'claim.message_added',
      payload: { from: 'claimant', messageId: expect.any(String) },
    });
    const [audited] = await tenant.query(
      sql`select action, changes from audit where object_id = ${claim.id}`,
    );
    expect(audited).toMatchObject({ action: 'claim.message', changes: { kind: 'comment' } });
    expect(JSON.stringify(audited)).not.toContain('When?');
  });

  it('is one message for one key', async () => {
    const claim = await makeClaim(tenant);
    const key = randomUUID();
    const [first, again] = [
      await say(claim, claim.claimant, { body: 'Once' }, key),
      await say(claim, claim.claimant, { body: 'Once' }, key),
    ];
    expect(again.body).toEqual(first.body);
    const other = await say(claim, claim.claimant, { body: 'Twice' }, key);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_mismatch']);
    const [row] = await tenant.query(
      sql`select count(*)::int as n from message where claim_id = ${claim.id}`,
    );
    expect(row).toEqual({ n: 1 });
  });

  it('is not for a draft, nor for a stranger', async () => {
    const draft = await makeClaim(tenant, { state: 'draft' });
    expect((await say(draft, draft.claimant, { body: 'Hello' })).status).toBe(409);
    const claim = await makeClaim(tenant);
    expect((await say(claim, draft.claimant, { body: 'Hello' })).status).toBe(404);
    const foreigner = await (await makeTenant()).addUser({ role: 'agent' });
    expect((await say(claim, foreigner.token, { body: 'Hello' })).status).toBe(404);
  });

  it('keeps every letter of every script', async () => {
    const claim = await makeClaim(tenant);
    const body = 'Қалай? 👩‍🔧 <b>bold</b> \u202e "quoted"';
    expect((await say(claim, claim.claimant, { body })).body.message?.body).toBe(body);
  });
});

describe('a note', () => {
  it('of the service stays with the service', async () => {
    const claim = await makeClaim(tenant, { organizationId });
    const note = await say(claim, agent.token, { kind: 'internal_service', body: 'Looks like liquid' });
    expect(note.body).toMatchObject({ kind: 'claim.note_added', visibility: 'service' });
    expect((await timeline(claim, agent.token)).text).toContain('Looks like liquid');
    for (const token of [claim.claimant, member.token]) {
      const seen = await timeline(claim, token);
      expect(seen.status).toBe(200);
      expect(seen.text).not.toContain('liquid');
      expect(seen.text).not.toContain('note_added');
    }
  });

  it('of an organisation stays with the organisation', async () => {
    const claim = await makeClaim(tenant, { organizationId });
    const note = await say(claim, member.token, { kind: 'internal_customer', body: 'Ask the branch' });
    expect(note.body).toMatchObject({ kind: 'claim.note_added', visibility: 'customer' });
    expect((await timeline(claim, member.token)).text).toContain('Ask the branch');
    for (const token of [claim.claimant, agent.token]) {
      expect((await timeline(claim, token)).text).not.toContain('Ask the branch');
    }
  });

  it('is written by its own side alone', async () => {
    const claim = await makeClaim(tenant, { organizationId });
    const crossed = [
      await say(claim, member.token, { kind: 'internal_service', body: 'x' }),
      await say(claim, agent.token, { kind: 'internal_customer', body: 'x' }),
      await say(claim, claim.claimant, { kind: 'internal_service', body: 'x' }),
      await say(claim, claim.claimant, { kind: 'internal_customer', body: 'x' }),
    ];
    expect(crossed.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    const [row] = await tenant.query(
      sql`select count(*)::int as n from message where claim_id = ${claim.id}`,
    );
    expect(row).toEqual({ n: 0 });
  });

  it('may still be written when the claim has ended', async () => {
    const claim = await makeClaim(tenant, { state: 'cancelled' });
    expect((await say(claim, agent.token, { kind: 'internal_service', body: 'For the record' })).status).toBe(
      201,
    );
    expect((await say(claim, agent.token, { body: 'Hello' })).status).toBe(409);
  });
});

describe('files of a message', () => {
  it('are those of this claim, of this side, that no other message has', async () => {
    const claim = await makeClaim(tenant);
    const other = await makeClaim(tenant);
    const mine = await addFile(tenant, claim);
    const foreign = await addFile(tenant, other);
    const ofService = await addFile(tenant, claim, { actor: 'staff' });
    const pending = await addFile(tenant, claim, { state: 'pending' });
    for (const { wireId } of [foreign, ofService, pending]) {
      const refused = await say(claim, claim.claimant, { body: 'See', attachmentIds: [mine.wireId, wireId] });
      expect(refused.status).toBe(404);
    }
    const sent = await say(claim, claim.claimant, { body: 'See', attachmentIds: [mine.wireId] });
    expect(sent.body.attachments).toMatchObject([{ id: mine.wireId, messageId: sent.body.message!.id }]);
    expect((await say(claim, claim.claimant, { body: 'Again', attachmentIds: [mine.wireId] })).status).toBe(
      404,
    );
  });

  it('go out of the customer’s sight with a note of the service', async () => {
    const claim = await makeClaim(tenant);
    const file = await addFile(tenant, claim, { actor: 'staff' });
    await say(claim, agent.token, {
      kind: 'internal_service',
      body: 'Measured',
      attachmentIds: [file.wireId],
    });
    const seen = await tenant.api(claim.path, { token: claim.claimant });
    expect(seen.text).not.toContain(file.wireId);
    const link = await tenant.api(`/v1/attachments/${file.wireId}/links`, {
      method: 'POST',
      body: {},
      token: claim.claimant,
    });
    expect(link.status).toBe(404);
    expect((await tenant.api(claim.path, { token: agent.token })).text).toContain(file.wireId);
  });

  it('cannot hide in a note of the customer', async () => {
    const claim = await makeClaim(tenant, { organizationId });
    const file = await addFile(tenant, claim);
    const answer = await say(claim, member.token, {
      kind: 'internal_customer',
      body: 'Between us',
      attachmentIds: [file.wireId],
    });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ pointer: '/attachmentIds' }]);
  });
});

it('makes stale what an agent has read before', async () => {
  const claim = await makeClaim(tenant);
  await say(claim, claim.claimant, { body: 'One more thing' });
  const answer = await act(tenant, claim, 'start-review', { token: agent.token, version: 1 });
  expect([answer.status, answer.body.current?.version]).toEqual([412, 2]);
});

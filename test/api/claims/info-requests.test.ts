import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { act, type ClaimAnswer, makeClaim } from '../../setup/claim.ts';
import { addFile } from '../../setup/file.ts';
import { makeTenant, type TestTenant } from '../../setup/tenant.ts';

let tenant: TestTenant;
let agent: Awaited<ReturnType<TestTenant['addUser']>>;

beforeAll(async () => {
  tenant = await makeTenant();
  agent = await tenant.addUser({ role: 'agent' });
});

const ITEMS = [
  { kind: 'text', prompt: 'What does the screen say?' },
  { kind: 'confirm', prompt: 'Is it switched off?' },
  { kind: 'file', prompt: 'A photo of the label', attachmentType: 'label_photo' },
];

async function ask(
  options: { state?: 'under_review' | 'in_service'; items?: object[]; askedOf?: string } = {},
) {
  const { state = 'under_review', items = ITEMS, ...body } = options;
  const claim = await makeClaim(tenant, { state, siteEmail: 'site@people.example' });
  const { body: asked } = await act(tenant, claim, 'request-info', {
    token: agent.token,
    body: { items, ...body },
  });
  const [request] = asked.infoRequests;
  return { claim, request: request!, itemIds: request!.items.map(({ id }) => id) };
}

const answer = (requestId: string, token: string, items: object[]) =>
  tenant.api<ClaimAnswer>(`/v1/info-requests/${requestId}/answer`, { token, body: { items } });

describe('answerInfoRequest', () => {
  it('gives the move back to the service when every item is answered', async () => {
    const { claim, request, itemIds } = await ask();
    const file = await addFile(tenant, claim);
    const given = await answer(request.id, claim.claimant, [
      { id: itemIds[0], text: 'NO SIGNAL' },
      { id: itemIds[1], confirmed: false },
      { id: itemIds[2], attachmentIds: [file.wireId] },
    ]);
    expect(given.status).toBe(200);
    expect(given.headers.get('etag')).toBe('"3"');
    expect(given.body).toMatchObject({
      state: 'under_review',
      next: { owner: 'service', step: 'decide' },
      infoRequests: [
        {
          answerable: false,
          answeredAt: expect.any(String),
          items: [
            { state: 'answered', answerText: 'NO SIGNAL' },
            { state: 'answered', confirmed: false },
            { state: 'answered' },
          ],
        },
      ],
      attachments: [{ id: file.wireId, infoItemId: itemIds[2] }],
    });
    const rows = await tenant.query(
      sql`select kind from outbox where object_id = ${claim.id} order by sequence`,
    );
    expect(rows.map((row) => row['kind'])).toEqual(['claim.info_requested', 'claim.info_received']);
    const [audited] = await tenant.query(
      sql`select actor from audit where object_id = ${claim.id} and action = 'claim.answer'`,
    );
    expect(audited).toMatchObject({ actor: { kind: 'claim' } });
  });

  it('keeps waiting for what is still open', async () => {
    const { claim, request, itemIds } = await ask({ items: ITEMS.slice(0, 2) });
    const first = await answer(request.id, claim.claimant, [{ id: itemIds[0], text: 'Blue' }]);
    expect(first.body).toMatchObject({
      state: 'awaiting_info',
      infoRequests: [{ answeredAt: null, answerable: true }],
    });
    const last = await answer(request.id, claim.claimant, [{ id: itemIds[1], confirmed: true }]);
    expect(last.body.state).toBe('under_review');
  });

  it('returns to the workshop where the question came from there', async () => {
    const { claim, request, itemIds } = await ask({ state: 'in_service', items: ITEMS.slice(0, 1) });
    const given = await answer(request.id, claim.claimant, [{ id: itemIds[0], text: 'Yes' }]);
    expect(given.body).toMatchObject({ state: 'in_service', phase: 'inspecting' });
  });

  it('is open to the person on site who holds a session of the claim', async () => {
    const { claim, request, itemIds } = await ask({ items: ITEMS.slice(0, 1), askedOf: 'site_contact' });
    const onSite = await claim.addSession('site@people.example');
    expect((await answer(request.id, onSite, [{ id: itemIds[0], text: 'Here' }])).status).toBe(200);
  });

  it('I8: is the move of who was asked, and tells the others whom it waits for', async () => {
    const { claim } = await ask({ items: ITEMS.slice(0, 1), askedOf: 'site_contact' });
    const onSite = await claim.addSession('site@people.example');
    const seenBy = async (token: string) => {
      const { body } = await tenant.api<ClaimAnswer>(claim.path, { token });
      return { mine: body.next.mine, owner: body.next.owner, phase: body.phaseText };
    };
    const asked = { owner: 'site_contact', phase: 'We asked the contact on site' };
    expect(await seenBy(onSite)).toEqual({ ...asked, mine: true, phase: 'We need something from you' });
    expect(await seenBy(claim.claimant)).toEqual({ ...asked, mine: false });
    expect(await seenBy(agent.token)).toEqual({ ...asked, mine: false });
  });

  it('asks for what the kind of an item needs', async () => {
    const { claim, request, itemIds } = await ask();
    const pointerOf = async (item: object) =>
      (await answer(request.id, claim.claimant, [item])).body.errors?.map(({ pointer }) => pointer);
    expect(await pointerOf({ id: itemIds[0], confirmed: true })).toEqual(['/items/0/text']);
    expect(await pointerOf({ id: itemIds[1], text: 'yes' })).toEqual(['/items/0/confirmed']);
    expect(await pointerOf({ id: itemIds[2], attachmentIds: [] })).toEqual(['/items/0/attachmentIds']);
  });

  it('knows no item of another request', async () => {
    const [{ claim, request }, other] = [await ask(), await ask()];
    const given = await answer(request.id, claim.claimant, [{ id: other.itemIds[0], text: 'x' }]);
    expect(given.status).toBe(422);
    expect(given.body.errors).toMatchObject([{ pointer: '/items/0/id', code: 'unknown' }]);
  });

  it('takes no file of another claim or that is not finished', async () => {
    const { claim, request, itemIds } = await ask();
    const foreign = await addFile(tenant, await makeClaim(tenant));
    const pending = await addFile(tenant, claim, { state: 'pending' });
    for (const { wireId } of [foreign, pending]) {
      const given = await answer(request.id, claim.claimant, [{ id: itemIds[2], attachmentIds: [wireId] }]);
      expect(given.status).toBe(404);
    }
    const [row] = await tenant.query(sql`select info_item_id from attachment where id = ${foreign.id}`);
    expect(row).toEqual({ info_item_id: null });
  });

  it('is not for staff, strangers or other tenants', async () => {
    const { request, itemIds } = await ask();
    const items = [{ id: itemIds[0], text: 'x' }];
    const stranger = await makeClaim(tenant);
    const foreigner = await (await makeTenant()).addUser({ role: 'agent' });
    const statuses = [];
    for (const token of [agent.token, stranger.claimant, foreigner.token]) {
      statuses.push((await answer(request.id, token, items)).status);
    }
    expect(statuses).toEqual([403, 404, 404]);
  });

  it('takes an answer once: of two at once one is stored', async () => {
    const { claim, request, itemIds } = await ask({ items: ITEMS.slice(0, 1) });
    const onSite = await claim.addSession('site@people.example');
    const both = await Promise.all([
      answer(request.id, claim.claimant, [{ id: itemIds[0], text: 'One' }]),
      answer(request.id, onSite, [{ id: itemIds[0], text: 'Two' }]),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const rows = await tenant.query(
      sql`select seq from claim_event where claim_id = ${claim.id} and kind = 'claim.info_received'`,
    );
    expect([...rows]).toHaveLength(1);
  });
});

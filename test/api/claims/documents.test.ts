import { beforeAll, describe, expect, it } from 'vitest';
import { act, type ClaimAnswer, makeClaim } from '../../setup/claim.ts';
import { addFile } from '../../setup/file.ts';
import { makeSide, type Side } from './side.ts';

let side: Side;
let accounting: Awaited<ReturnType<Side['colleague']>>;
let agent: typeof accounting;

beforeAll(async () => {
  side = await makeSide();
  accounting = await side.colleague('accounting');
  agent = await side.tenant.addUser({ role: 'agent' });
});

async function askedFor(...items: object[]) {
  const { tenant, organizationId } = side;
  const claim = await makeClaim(tenant, { state: 'under_review', organizationId });
  const { body } = await act(tenant, claim, 'request-info', { token: agent.token, body: { items } });
  return { claim, request: body.infoRequests[0]! };
}

const INVOICE = { kind: 'file', prompt: 'The invoice', attachmentType: 'invoice' };
const ROOM = { kind: 'text', prompt: 'Which room?' };

const answer = (id: string, items: object[]) =>
  side.tenant.api<ClaimAnswer>(`/v1/info-requests/${id}/answer`, {
    token: accounting.token,
    body: { items },
  });

describe('8.04: accounting', () => {
  it('answers for the document and leaves the words to others', async () => {
    const { claim, request } = await askedFor(INVOICE, ROOM);
    const file = await addFile(side.tenant, claim);
    const [invoice, room] = request.items as [(typeof request.items)[0], (typeof request.items)[0]];
    const seen = await side.tenant.api<ClaimAnswer>(claim.path, { token: accounting.token });
    expect(seen.body.infoRequests[0]?.items).toMatchObject([{ answerable: true }, { answerable: false }]);

    const words = await answer(request.id, [{ id: room.id, text: 'Room 12' }]);
    const both = await answer(request.id, [
      { id: invoice.id, attachmentIds: [file.wireId] },
      { id: room.id, text: 'Room 12' },
    ]);
    expect([words.status, both.status]).toEqual([403, 403]);
    const given = await answer(request.id, [{ id: invoice.id, attachmentIds: [file.wireId] }]);
    expect([given.status, given.body.state]).toEqual([200, 'awaiting_info']);
    expect(given.body.infoRequests[0]).toMatchObject({
      answerable: false,
      items: [{ state: 'answered' }, { state: 'open' }],
    });
    expect(given.body.actions).not.toContain('answer');
  });

  it('is not offered an answer where no document is asked for', async () => {
    const { claim } = await askedFor(ROOM);
    const { body } = await side.tenant.api<ClaimAnswer>(claim.path, { token: accounting.token });
    expect(body.infoRequests[0]?.answerable).toBe(false);
    expect(body.actions.sort()).toEqual(['attach', 'note']);
  });

  it('edits nothing: no draft, no words, no file taken away', async () => {
    const author = await side.colleague('initiator');
    const { body: draft } = await side.draft(author.token);
    const id = draft.id;
    const claim = { path: `/v1/claims/${id}`, etag: `"${draft.version}"` };
    const refused = [
      await side.change(draft, accounting.token, { symptoms: { tried: 'x' } }),
      await side.draft(accounting.token),
      ...(await Promise.all(
        ['submit', 'withdraw'].map((verb) => act(side.tenant, claim, verb, { token: accounting.token })),
      )),
      await side.tenant.api(`${claim.path}/messages`, { token: accounting.token, body: { body: 'Hello' } }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
  });
});

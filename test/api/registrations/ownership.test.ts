import { beforeAll, describe, expect, it } from 'vitest';
import { day, makeShop, type Made, type Shop, toWireId } from './rig.ts';

type Case = {
  id: string;
  state: string;
  answer: string | null;
  answerStatement: string | null;
  registrationId: string | null;
  proofs: unknown[];
  ownerProofs: unknown[];
  actions: string[];
};
let shop: Shop;
beforeAll(async () => {
  shop = await makeShop();
});

async function disputed() {
  const unit = await shop.stock({ dealerId: null });
  const first = await shop.register({ serial: unit.serial, purchaseDate: day(-30) }, shop.consumer.token);
  const second = await shop.register({
    serial: unit.serial,
    purchaseDate: day(-3),
    customer: { name: 'Next', email: `next-${unit.serial.toLowerCase()}@people.example` },
  });
  const access = second.body.access!.token;
  const open = await shop.tenant.api<Case>('/v1/ownership-cases', {
    body: {
      registrationId: second.body.id,
      grounds: 'second_hand',
      statement: 'Bought at the market',
      access,
    },
  });
  return { unit, first: first.body, second: second.body, access, open };
}
const decide = (id: string, decision: string, token = shop.manager.token) =>
  shop.tenant.api<Case>(`/v1/ownership-cases/${id}/decide`, {
    token,
    body: { decision, reason: 'The invoice' },
  });
const stateOf = async (id: string) =>
  (await shop.tenant.api<Made>(`/v1/registrations/${id}`, { token: shop.manager.token })).body.state;

describe('T34: an ownership case', () => {
  it('asks the first owner, who is told nothing of the second, and changes nothing before it is decided', async () => {
    const { unit, first, open, second } = await disputed();
    expect(open.body).toMatchObject({ state: 'asked_owner', registrationId: second.id });
    const answer = await shop.tenant.api<Case>(`/v1/ownership-cases/${open.body.id}/answer`, {
      token: shop.consumer.token,
      body: { answer: 'object', statement: 'It stands on my desk' },
    });
    expect(answer.body).toMatchObject({
      answer: 'object',
      answerStatement: 'It stands on my desk',
      registrationId: null,
    });
    expect(answer.text).not.toContain('market');
    expect(answer.text).not.toContain('next-');
    expect(await stateOf(first.id)).toBe('active');
    expect((await shop.unitAs(unit.id)).lifecycle).toBe('active');
  });

  it('is opened once, by the second alone, with proof for the service', async () => {
    const { open, second, access } = await disputed();
    const body = { registrationId: second.id, grounds: 'mistake' };
    expect((await shop.tenant.api('/v1/ownership-cases', { body })).status).toBe(404);
    const again = await shop.tenant.api<Case>('/v1/ownership-cases', { body: { ...body, access } });
    expect(again.body.id).toBe(open.body.id);
    const proof = await shop.proof({ ownershipCase: open.body.id, access });
    expect(proof.status).toBe(201);
    const list = await shop.tenant.api<{ items: { id: string; proofs: unknown[] }[] }>(
      '/v1/ownership-cases',
      {
        token: shop.agent.token,
      },
    );
    expect(list.body.items.find(({ id }) => id === open.body.id)?.proofs).toHaveLength(1);
    expect((await shop.tenant.api('/v1/ownership-cases', { token: shop.seller.token })).status).toBe(403);
  });

  it('shows what both sides say and prove to the service, which decides', async () => {
    const { open, first, access } = await disputed();
    await shop.tenant.api(`/v1/ownership-cases/${open.body.id}/answer`, {
      token: shop.consumer.token,
      body: { answer: 'object', statement: 'It stands on my desk' },
    });
    await shop.proof({ registration: first.id }, shop.consumer.token);
    await shop.proof({ ownershipCase: open.body.id, access });
    const read = async (token: string) => {
      const { body } = await shop.tenant.api<{ items: Case[] }>('/v1/ownership-cases', { token });
      return body.items.find(({ id }) => id === open.body.id);
    };
    const seen = await read(shop.manager.token);
    expect(seen).toMatchObject({ answerStatement: 'It stands on my desk', actions: ['decide'] });
    expect([seen?.proofs.length, seen?.ownerProofs.length]).toEqual([1, 1]);
    expect((await read(shop.agent.token))?.actions).toEqual([]);
    const again = await shop.tenant.api<Case>('/v1/ownership-cases', {
      body: { registrationId: seen!.registrationId, grounds: 'mistake', access },
    });
    expect(again.body).toMatchObject({ answerStatement: null, ownerProofs: [], actions: [] });
  });

  it('is answered by nobody but the owner', async () => {
    const { open, access } = await disputed();
    for (const call of [{ token: shop.seller.token }, { token: shop.manager.token }, {}])
      expect(
        (
          await shop.tenant.api(`/v1/ownership-cases/${open.body.id}/answer`, {
            ...call,
            body: { answer: 'agree', access },
          })
        ).status,
      ).toBe(404);
  });

  it('ends in a transfer, with a reason, by a manager, once', async () => {
    const { unit, first, second, open } = await disputed();
    expect((await decide(open.body.id, 'transfer', shop.agent.token)).status).toBe(403);
    expect((await decide(open.body.id, 'transfer')).body).toMatchObject({ state: 'transferred' });
    expect([await stateOf(first.id), await stateOf(second.id)]).toEqual(['transferred', 'active']);
    expect((await shop.unitAs(unit.id)).events.at(-1)).toMatchObject({ kind: 'unit.owner_changed' });
    expect((await decide(open.body.id, 'refuse')).status).toBe(409);
    const before = await shop.tenant.api(`/v1/units/${unit.wireId}`, { token: shop.consumer.token });
    expect(before.status).toBe(404);
  });

  it.each([
    ['refuse', 'refused', 'rejected'],
    ['merge', 'merged_duplicate', 'revoked'],
  ])('%s leaves the first as he was', async (decision, state, second) => {
    const made = await disputed();
    expect((await decide(made.open.body.id, decision)).body).toMatchObject({ state });
    expect([await stateOf(made.first.id), await stateOf(made.second.id)]).toEqual(['active', second]);
  });
});

describe('T24: a transfer by the owner', () => {
  const owned = async () => {
    const unit = await shop.stock({ dealerId: null });
    await shop.register({ serial: unit.serial, purchaseDate: day(-30) }, shop.consumer.token);
    return unit;
  };
  const offer = (unit: { wireId: string }, body: object, token = shop.consumer.token) =>
    shop.tenant.api<Made>(`/v1/units/${unit.wireId}/transfer`, { token, body });

  it('changes nothing before the next owner has accepted', async () => {
    const unit = await owned();
    const next = await shop.tenant.addUser({ role: 'consumer' });
    const offered = await offer(unit, { toEmail: next.email, on: day(-1) });
    expect(offered.body).toMatchObject({ state: 'submitted' });
    const mine = () => shop.tenant.api(`/v1/units/${unit.wireId}`, { token: shop.consumer.token });
    expect((await mine()).status).toBe(200);
    const accept = (token: string) =>
      shop.tenant.api<Made>(`/v1/registrations/${offered.body.id}/accept`, { token, body: {} });
    expect((await accept(shop.seller.token)).status).toBe(404);
    expect((await accept(shop.consumer.token)).status).toBe(403);
    expect((await accept(next.token)).body).toMatchObject({ state: 'active' });
    expect((await mine()).status).toBe(404);
    expect((await shop.tenant.api(`/v1/units/${unit.wireId}`, { token: next.token })).status).toBe(200);
  });

  it('goes to an organisation too, and only from the owner', async () => {
    const unit = await owned();
    const to = { organizationId: toWireId('organization', shop.company), on: day(-1) };
    expect((await offer(unit, to, shop.seller.token)).status).toBe(404);
    const offered = await offer(unit, to);
    const accept = (token: string) =>
      shop.tenant.api<Made>(`/v1/registrations/${offered.body.id}/accept`, { token, body: {} });
    expect((await accept(shop.watcher.token)).status).toBe(403);
    expect((await accept(shop.admin.token)).body).toMatchObject({ state: 'active', unitId: unit.wireId });
  });

  it.each(['never', 'once'] as const)('is refused where its terms go on with nobody: %s', async (kind) => {
    const { id } = await shop.tenant.addTerm({ transfer: { kind } });
    const on = day(-20);
    const unit = await shop.tenant.addUnit({
      ownerUserId: shop.consumer.userId,
      termIds: [id],
      transfers: kind === 'once' ? [{ on, toldOn: on }] : [],
    });
    const seen = await shop.tenant.api<{ actions: string[] }>(`/v1/units/${unit.wireId}`, {
      token: shop.consumer.token,
    });
    expect(seen.body.actions).not.toContain('transfer');
    const refused = await offer(unit, { toEmail: 'n@people.example', on: day(-1) });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('terms do not let the cover go on');
  });

  it('names what of the cover stays behind, to both, before anybody accepts', async () => {
    const { id } = await shop.tenant.addTerm({ name: 'Care pack', transfer: { kind: 'never' } });
    const unit = await shop.tenant.addUnit({
      ownerUserId: shop.consumer.userId,
      termIds: [shop.tenant.term.id, id],
    });
    const offered = await offer(unit, { toEmail: 'n@people.example', on: day(-1) });
    expect(offered.body.notes).toEqual(['It does not go on with the next owner: Care pack.']);
  });

  it('has no day in the future and one receiver', async () => {
    const unit = await owned();
    expect((await offer(unit, { toEmail: 'n@people.example', on: day(3) })).status).toBe(422);
    expect((await offer(unit, { on: day(-1) })).status).toBe(422);
  });
});

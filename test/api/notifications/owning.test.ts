import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { fromWireId } from '../../../db/id.ts';
import { evidencePolicy, newUuid } from '../../../db/index.ts';
import { png } from '../attachments/samples.ts';
import { day, type Made } from '../registrations/rig.ts';
import { DAY, makeRig, PUBLIC_URL, type Rig } from './rig.ts';

type Case = { id: string; serial: string; answer: string | null };
const DANA = 'dana@people.example';
const NEXT = 'next@people.example';
const REASON = 'The invoice is for another device';

let rig: Rig;
let manager: Awaited<ReturnType<Rig['addUser']>>;
beforeEach(async () => {
  rig = await makeRig();
  manager = await rig.addUser({ role: 'warranty_manager' });
  for (const address of [DANA, NEXT]) await rig.know(address, { confirmedAt: rig.now() });
});

const register = async (serial: string, email: string, purchaseDate = day(-10)) =>
  (
    await rig.api<Made>('/v1/registrations', {
      body: { serial, purchaseDate, customer: { name: 'Somebody Unnamed', email } },
    })
  ).body;
const idOf = (made: { id: string }) => fromWireId('registration', made.id)!;

/** What is said of an event to everybody who is told; what the Worker itself made of earlier ones is left aside. */
async function mailed(kind: string, objectId: string, payload: Record<string, unknown> = {}) {
  await rig.deliver();
  rig.sink.take();
  await rig.announce(kind, objectId, 1, payload);
  await rig.deliver();
  return rig.sink.take().filter(({ date }) => date.toISOString() === rig.now());
}

/** The link of the button: what it opens, of what, and the access. */
function linkIn(text: string) {
  const [, opens = '', id = '', access = ''] =
    new RegExp(`${PUBLIC_URL}/b/${rig.slug}/register\\?lang=en#(\\w+)=(\\w+)~([\\w.=-]+)`).exec(text) ?? [];
  return { opens, id, access };
}

describe('the mails about a registration', () => {
  it('say that it is active and until when, with a link that shows it', async () => {
    const { serial } = await rig.addUnit({ lifecycle: 'in_stock' });
    const made = await register(serial, DANA);
    const [mail] = await mailed('registration.active', idOf(made));
    expect(mail!.to.address).toBe(DANA);
    expect(mail!.text).toContain(`, ${serial} is registered`);
    expect(mail!.text).toContain('covered until');
    const { opens, id, access } = linkIn(mail!.text);
    expect([opens, id]).toEqual(['registration', made.id]);
    const read = await rig.api<Made>(`/v1/registrations/${id}?${new URLSearchParams({ access })}`);
    expect(read.body).toMatchObject({ ref: made.ref, state: 'active' });
  });

  it('say what is checked first, and in the end why it was not accepted', async () => {
    const made = await register(`NEW-${newUuid()}`, DANA);
    const [waits] = await mailed('registration.pending_approval', idOf(made));
    expect(waits!.text).toContain('We do not know this serial number yet.');
    await rig.api(`/v1/registrations/${made.id}/reject`, { token: manager.token, body: { reason: REASON } });
    const [rejected] = await mailed('registration.rejected', idOf(made));
    expect(rejected!.text).toContain(REASON);
    expect(rejected!.subject).toContain(made.ref);
  });

  it('ask for the proof alone where nothing else is missing, and their link takes it', async () => {
    await rig.insert(evidencePolicy, {
      ...{ id: newUuid(), brandId: rig.brandId, claimType: null, modelId: null },
      requirements: [{ type: 'invoice', mode: 'block' }],
    });
    const { serial } = await rig.addUnit({ lifecycle: 'in_stock', dates: {} });
    const made = await register(serial, DANA);
    const [mail] = await mailed('registration.pending_approval', idOf(made));
    expect(mail!.text).toContain('Please add the invoice or receipt');
    const { id, access } = linkIn(mail!.text);
    const query = new URLSearchParams({ registration: id, type: 'invoice', name: 'invoice.png', access });
    const headers = { 'content-type': 'image/png' };
    expect((await rig.api(`/v1/proofs?${query}`, { body: png(), headers })).status).toBe(201);
    const read = await rig.api<Made>(`/v1/registrations/${id}?${new URLSearchParams({ access })}`);
    expect(read.body.state).toBe('active');
  });

  it('go to the seller while his sale is looked at, and to his customer when it is registered', async () => {
    const dealerId = await rig.addOrganization('dealer');
    const other = await rig.addOrganization('dealer');
    const seller = await rig.addUser({ role: 'dealer_sales', organizationId: dealerId });
    const { serial } = await rig.addUnit({ lifecycle: 'pending_registration', dealerId: other });
    const { body } = await rig.api<Made>('/v1/registrations', {
      token: seller.token,
      body: { serial, deliveryDate: day(-1), customer: { email: DANA } },
    });
    const waits = await mailed('registration.pending_approval', idOf(body));
    expect(waits.map(({ to }) => to.address)).toEqual([seller.email]);
    await rig.api(`/v1/registrations/${body.id}/approve`, { token: manager.token, body: {} });
    const active = await mailed('registration.active', idOf(body));
    expect(active.map(({ to }) => to.address)).toEqual([DANA]);
  });

  it('keep the serial from an address that nobody has confirmed', async () => {
    const { serial } = await rig.addUnit({ lifecycle: 'in_stock' });
    const made = await register(serial, 'stranger@home.example');
    await rig.deliver();
    rig.advance(DAY);
    const [mail] = await mailed('registration.active', idOf(made));
    expect(mail!.text).not.toContain(serial);
  });
});

describe('the mails about whose device it is', () => {
  async function disputed() {
    const unit = await rig.addUnit({ lifecycle: 'in_stock' });
    const first = await register(unit.serial, DANA);
    const second = await register(unit.serial, NEXT);
    const [told] = await mailed('registration.disputed', idOf(second));
    const { access } = linkIn(told!.text);
    const { body: open } = await rig.api<Case>('/v1/ownership-cases', {
      body: { registrationId: second.id, grounds: 'second_hand', statement: 'Bought at the market', access },
    });
    const holder = { ownerId: null, ownerUserId: null, registrationId: idOf(first) };
    return { unit, first, second, open, holder, id: fromWireId('ownershipCase', open.id)! };
  }

  it('ask the first owner, who answers by the link, and say nothing of the second', async () => {
    const { unit, open, holder, id } = await disputed();
    const asked = await mailed('ownership.asked', id, holder);
    expect(asked.map(({ to }) => to.address)).toEqual([DANA]);
    expect(asked[0]!.text).toContain(unit.serial);
    expect(asked[0]!.text).not.toMatch(/market|next@|Somebody Unnamed/);
    const { opens, id: wireId, access } = linkIn(asked[0]!.text);
    expect([opens, wireId]).toEqual(['ownership', open.id]);
    const read = await rig.api<Case>(`/v1/ownership-cases/${wireId}?${new URLSearchParams({ access })}`);
    expect(read.body).toMatchObject({ serial: unit.serial, answer: null, statement: null });
    expect(read.text).not.toMatch(/market|next@/);
    const answer = { body: { answer: 'agree', access } };
    const said = await rig.api<Case>(`/v1/ownership-cases/${wireId}/answer`, answer);
    expect(said.body.answer).toBe('agree');
    expect((await rig.api(`/v1/ownership-cases/${wireId}`)).status).toBe(404);
  });

  it.each([
    ['transfer', 'transferred', 'no longer registered to you', 'registration.active'],
    ['refuse', 'refused', 'stays registered to you', 'registration.rejected'],
  ])('tell both of a decision to %s, neither who the other is', async (decision, state, said, toSecond) => {
    const { open, holder, id, second } = await disputed();
    await rig.api(`/v1/ownership-cases/${open.id}/decide`, {
      token: manager.token,
      body: { decision, reason: REASON },
    });
    const first = await mailed(`ownership.${state}`, id, holder);
    expect(first.map(({ to }) => to.address)).toEqual([DANA]);
    expect(first[0]!.text).toContain(said);
    expect(first[0]!.text).not.toContain(NEXT);
    const claimant = await mailed(toSecond, idOf(second));
    expect(claimant.map(({ to }) => to.address)).toEqual([NEXT]);
    expect(claimant[0]!.text).not.toContain(DANA);
  });

  it('tell both that they registered one device twice', async () => {
    const { id, holder } = await disputed();
    const mails = await mailed('ownership.merged_duplicate', id, holder);
    expect(mails.map(({ to }) => to.address).sort()).toEqual([DANA, NEXT]);
  });

  it('let the next owner accept by the link, and tell whoever passed it on', async () => {
    const owner = await rig.addUser({ role: 'consumer' });
    const unit = await rig.addUnit({ ownerUserId: owner.userId });
    const { body } = await rig.api<Made>(`/v1/units/${unit.wireId}/transfer`, {
      token: owner.token,
      body: { toEmail: NEXT, on: day(-1) },
    });
    const [offer] = await mailed('registration.submitted', idOf(body));
    expect(offer!.to.address).toBe(NEXT);
    expect(offer!.text).not.toContain(owner.email);
    const { opens, id, access } = linkIn(offer!.text);
    expect(opens).toBe('transfer');
    const read = await rig.api<Made>(`/v1/registrations/${id}?${new URLSearchParams({ access })}`);
    expect(read.body.actions).toEqual(['accept']);
    const taken = await rig.api<Made>(`/v1/registrations/${id}/accept`, { body: { access } });
    expect(taken.body.state).toBe('active');
    const told = await mailed('transfer.accepted', idOf(body));
    expect(told.map(({ to }) => to.address)).toEqual([owner.email]);
    expect(told[0]!.text).not.toContain(NEXT);
  });
});

describe('the mails about what became of the cover', () => {
  it('bring an appeal to the managers, and the answer to whoever appealed', async () => {
    const clinic = await rig.addOrganization('customer');
    const owner = await rig.addUser({ role: 'org_admin', organizationId: clinic });
    const unit = await rig.addUnit({ ownerId: clinic });
    const act = (verb: string, token: string, body: object, version: number) =>
      rig.api(`/v1/units/${unit.wireId}/${verb}`, { token, body, headers: { 'if-match': `"${version}"` } });
    const flag = { flag: 'void', code: 'opened', reason: 'The seal is broken' };
    expect((await act('flag', manager.token, flag, 1)).status).toBe(200);
    expect(await mailed('unit.coverage_changed', unit.id, flag)).toEqual([]);
    const grounds = 'Your own workshop opened it';
    expect((await act('flag-appeal', owner.token, { grounds }, 2)).status).toBe(200);
    const [appeal] = await mailed('unit.flag_appealed', unit.id, { flag: 'void', grounds });
    expect(appeal!.to.address).toBe(manager.email);
    expect(appeal!.text).toContain(grounds);
    expect(appeal!.text).toContain(`/serial#unit=${unit.wireId}`);
    const lifted = { flag: 'normal', code: 'other', reason: 'The workshop confirms it' };
    expect((await act('flag', manager.token, lifted, 3)).status).toBe(200);
    const answered = await mailed('unit.coverage_changed', unit.id, lifted);
    expect(answered.map(({ to }) => to.address)).toEqual([owner.email]);
    expect(answered[0]!.text).toContain('The workshop confirms it');
  });

  it('tell the managers of a card that may be copied', async () => {
    const unit = await rig.addUnit();
    const payload = { brandId: rig.brandId, unitId: unit.id, number: 'K-7' };
    const [mail] = await mailed('card.copy_suspected', newUuid(), payload);
    expect(mail!.to.address).toBe(manager.email);
    expect(mail!.text).toContain('K-7');
  });

  it('are not sent for what was only tried with a test key', async () => {
    const { serial } = await rig.addUnit({ lifecycle: 'in_stock' });
    const made = await register(serial, DANA);
    await rig.query(sql`update registration set test_mode = true where id = ${idOf(made)}`);
    expect(await mailed('registration.active', idOf(made))).toEqual([]);
  });
});

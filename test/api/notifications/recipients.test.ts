import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { hashSecret } from '../../../api/core/token.ts';
import { claimEvent, newUuid, toWireId } from '../../../db/index.ts';
import { DAY, makeRig, PUBLIC_URL, type Rig, tokenIn } from './rig.ts';

const CUSTOMER = 'customer@home.example';
const SITE = 'site@clinic.example';

type Given = { rig: Rig; claimId: string; lineId: string };
type Case = {
  kind: string;
  payload?: (given: Given) => Promise<Record<string, unknown>>;
  mails: Record<string, string>;
};

const agents = { 'agent1@service.example': '', 'agent2@service.example': '' };
const toAgents = (template: string) => Object.fromEntries(Object.keys(agents).map((to) => [to, template]));
const job = (state: 'received' | 'ready' | 'returned') => async (given: Given) => {
  await given.rig.addJob(given.claimId, given.lineId, { state });
  return {};
};

const cases: Case[] = [
  { kind: 'claim.submitted', mails: { [CUSTOMER]: 'submitted' } },
  {
    kind: 'claim.info_requested',
    payload: async ({ rig, claimId }) => ({ infoRequestId: await rig.ask(claimId, 'claimant') }),
    mails: { [CUSTOMER]: 'info_requested' },
  },
  {
    kind: 'claim.info_requested',
    payload: async ({ rig, claimId }) => ({ infoRequestId: await rig.ask(claimId, 'site_contact') }),
    mails: { [SITE]: 'info_requested' },
  },
  { kind: 'claim.info_received', mails: toAgents('info_received') },
  { kind: 'claim.approved', mails: { [CUSTOMER]: 'approved' } },
  { kind: 'claim.partially_approved', mails: { [CUSTOMER]: 'partially_approved' } },
  { kind: 'claim.rejected', mails: { [CUSTOMER]: 'rejected' } },
  { kind: 'rma_unit.received', payload: job('received'), mails: { [CUSTOMER]: 'received' } },
  { kind: 'rma_unit.ready', payload: job('ready'), mails: { [CUSTOMER]: 'ready', [SITE]: 'ready' } },
  {
    kind: 'rma_unit.returned',
    payload: job('returned'),
    mails: { [CUSTOMER]: 'returned', [SITE]: 'returned' },
  },
  {
    kind: 'claim.message_added',
    payload: async ({ rig, claimId }) => ({ messageId: await rig.say(claimId, 'Hello'), from: 'service' }),
    mails: { [CUSTOMER]: 'message' },
  },
  {
    kind: 'claim.message_added',
    payload: async ({ rig, claimId }) => ({ messageId: await rig.say(claimId, 'Hello'), from: 'claimant' }),
    mails: toAgents('customer_message'),
  },
  {
    kind: 'claim.message_added',
    payload: async ({ rig, claimId }) => ({
      messageId: await rig.say(claimId, 'Between us', { kind: 'internal_service' }),
      from: 'service',
    }),
    mails: {},
  },
  { kind: 'claim.closed', mails: { [CUSTOMER]: 'closed' } },
  { kind: 'claim.cancelled', mails: { [CUSTOMER]: 'cancelled' } },
  { kind: 'claim.withdrawn', mails: { [CUSTOMER]: 'withdrawn' } },
  { kind: 'claim.reopened', mails: toAgents('reopened') },
  { kind: 'claim.assigned', mails: {} },
];

async function staffed() {
  const rig = await makeRig();
  for (const email of Object.keys(agents)) await rig.addPerson(email, 'agent');
  await rig.addPerson('technician@service.example', 'technician');
  await rig.addPerson('gone@service.example', 'agent', { status: 'left' });
  return rig;
}

describe('an event mails exactly the people it concerns', () => {
  it.each(cases.map((one, at) => [`${one.kind} (${at})`, one] as const))('%s', async (_, one) => {
    const rig = await staffed();
    const { id, lineId } = await rig.addClaim({ site: SITE });
    const payload = await one.payload?.({ rig, claimId: id, lineId });
    await rig.announce(one.kind, id, 1, payload);
    await rig.deliver();

    const rows = await rig.mails();
    expect(Object.fromEntries(rows.map((row) => [row.to_address, row.template]))).toEqual(one.mails);
    expect(rig.sink.mails.map((mail) => mail.to.address).sort()).toEqual(Object.keys(one.mails).sort());
    expect(rows.map((row) => row.state)).toEqual(rows.map(() => 'sent'));
    expect(await rig.outbox()).toMatchObject([{ state: 'sent' }]);
  });

  it('asks the claimant where the site contact has no address', async () => {
    const rig = await staffed();
    const { id } = await rig.addClaim();
    await rig.announce('claim.info_requested', id, 1, { infoRequestId: await rig.ask(id, 'site_contact') });
    await rig.deliver();
    expect(rig.sink.mails.map((mail) => mail.to.address)).toEqual([CUSTOMER]);
  });

  it('asks nobody for what was answered before the mail went out', async () => {
    const rig = await makeRig();
    const { id } = await rig.addClaim();
    await rig.announce('claim.info_requested', id, 1, { infoRequestId: await rig.ask(id, 'claimant') });
    await rig.query(sql`update info_request set answered_at = now() where tenant_id = ${rig.tenantId}`);
    await rig.deliver();
    expect(rig.sink.mails).toEqual([]);
  });

  it('writes to the assignee alone, as it stands when the mail is made', async () => {
    const rig = await staffed();
    const assignee = await rig.addPerson('own@service.example', 'technician');
    const { id } = await rig.addClaim();
    await rig.announce('claim.info_received', id, 1);
    await rig.query(sql`update claim set assignee_id = ${assignee} where tenant_id = ${rig.tenantId}`);
    await rig.deliver();
    expect(rig.sink.mails.map((mail) => mail.to.address)).toEqual(['own@service.example']);
  });

  it('writes to all agents where the assignee has left', async () => {
    const rig = await staffed();
    const assigneeId = await rig.addPerson('left@service.example', 'agent', { status: 'left' });
    const { id } = await rig.addClaim({ assigneeId });
    await rig.announce('claim.info_received', id, 1);
    await rig.deliver();
    expect(rig.sink.mails.map((mail) => mail.to.address).sort()).toEqual(Object.keys(agents));
  });

  it('tells the person who filed as well, once, in their own language', async () => {
    const rig = await makeRig();
    const submittedBy = await rig.addPerson('filer@clinic.example', 'initiator', { locale: 'ru' });
    const other = await rig.addClaim({ submittedBy });
    const own = await rig.addClaim({ submittedBy, claimant: 'Filer@clinic.example' });
    await rig.announce('claim.submitted', other.id, 1);
    await rig.announce('claim.submitted', own.id, 1);
    await rig.deliver();
    const subjects = rig.sink.mails.map((mail) => [mail.to.address, mail.subject]);
    expect(subjects.sort()).toEqual(
      [
        [CUSTOMER, `${other.ref}: we have your request`],
        ['filer@clinic.example', `${other.ref}: заявка получена`],
        ['filer@clinic.example', `${own.ref}: заявка получена`],
      ].sort(),
    );
  });

  it('keeps a mail to a bounced address, and does not send it', async () => {
    const rig = await makeRig();
    const { id } = await rig.addClaim();
    await rig.know(CUSTOMER, { confirmedAt: rig.now(), bouncedAt: rig.now() });
    await rig.announce('claim.approved', id, 1);
    await rig.deliver();
    expect(rig.sink.mails).toEqual([]);
    expect(await rig.mails()).toMatchObject([{ to_address: CUSTOMER, state: 'suppressed' }]);
    expect(await rig.links()).toEqual([]);
  });
});

describe('a mail says what its reader needs', () => {
  it('opens one claim for sixty days by a link of which only the hash is kept', async () => {
    const rig = await makeRig();
    const { id, ref } = await rig.addClaim();
    await rig.announce('claim.submitted', id, 1);
    await rig.deliver();
    const [mail] = rig.sink.mails;
    expect(mail!.text).toContain(`${PUBLIC_URL}/b/${rig.slug}#claim=lnk_`);
    expect(mail!.text).toContain(ref);
    const [link] = await rig.links();
    expect(link).toMatchObject({ purpose: 'follow', token_hash: await hashSecret(tokenIn(mail!)) });
    expect(new Date(link!.expires_at).getTime()).toBe(Date.parse(rig.now()) + 60 * DAY);
    expect(JSON.stringify(await rig.mails())).not.toContain(tokenIn(mail!));
  });

  it('comes from the brand, with its colour and its support', async () => {
    const rig = await makeRig();
    const { id } = await rig.addClaim();
    await rig.announce('claim.closed', id, 1);
    await rig.deliver();
    const [mail] = rig.sink.mails;
    const [brand] = (await rig.query(
      sql`select sender_name, sender_address, support from brand where tenant_id = ${rig.tenantId}`,
    )) as unknown as [{ sender_name: string; sender_address: string; support: { email: string } }];
    expect(mail!.from).toEqual({ name: brand.sender_name, address: brand.sender_address });
    expect(mail!.html).toContain('#0b5fff');
    expect(mail!.text).toContain(brand.support.email);
    expect(mail!.headers).toMatchObject({ 'Auto-Submitted': 'auto-generated' });
  });

  it('names what is asked, by when, and leads to the answer', async () => {
    const rig = await makeRig();
    const { id } = await rig.addClaim({ locale: 'de' });
    const infoRequestId = await rig.ask(id, 'claimant', { note: 'The photo was too dark.' });
    await rig.announce('claim.info_requested', id, 1, { infoRequestId });
    await rig.deliver();
    const { text } = rig.sink.mails[0]!;
    expect(text).toContain('A photo of the seal');
    expect(text).toContain('The photo was too dark.');
    expect(text).toContain('20. März 2126');
    expect(tokenIn(rig.sink.mails[0]!)).not.toBe('');
  });

  it('gives the outcome and the reason of each unit', async () => {
    const rig = await makeRig();
    const { id } = await rig.addClaim();
    await rig.query(
      sql`update claim_line set decision = 'rejected', reason_text = 'Bent pins' where tenant_id = ${rig.tenantId}`,
    );
    await rig.announce('claim.rejected', id, 1);
    await rig.deliver();
    expect(rig.sink.mails[0]!.text).toMatch(/Model M-\w+, HTTPEVILEXAMPLEB: Not accepted\. Bent pins/);
  });

  it('speaks only of the unit of the event', async () => {
    const rig = await makeRig();
    const { id, lineId } = await rig.addClaim();
    await rig.addJob(id, lineId, { state: 'ready', pickUpPlace: 'Counter 2', repairNote: 'New fan' });
    await rig.insert(claimEvent, {
      id: newUuid(),
      claimId: id,
      seq: 7,
      kind: 'rma_unit.ready',
      at: rig.now(),
      actor: { kind: 'staff' },
      visibility: 'public',
      lineId,
      payload: {},
    });
    await rig.announce('rma_unit.ready', id, 7);
    await rig.deliver();
    expect(rig.sink.mails[0]!.text).toContain('Pick-up: Counter 2\nWhat was done: New fan');
  });

  it('says in whose hands the device is', async () => {
    const rig = await makeRig();
    const { id, lineId } = await rig.addClaim();
    const hands = { returnedToName: 'Aigerim Sadykova', returnedToDepartment: 'Radiology' };
    await rig.addJob(id, lineId, { state: 'returned', ...hands });
    await rig.announce('rma_unit.returned', id, 1, { lineId });
    await rig.deliver();
    expect(rig.sink.mails[0]!.text).toContain('Handed to: Aigerim Sadykova, Radiology');
  });

  it('leads staff to the claim on the desk', async () => {
    const rig = await staffed();
    const { id } = await rig.addClaim();
    const messageId = await rig.say(id, 'It beeps <three> times');
    await rig.announce('claim.message_added', id, 1, { messageId, from: 'claimant' });
    await rig.deliver();
    expect(rig.sink.mails[0]!.text).toContain(
      `${PUBLIC_URL}/b/${rig.slug}/desk#claim=${toWireId('claim', id)}`,
    );
    expect(rig.sink.mails[0]!.text).toContain('“It beeps <three> times”');
    expect(rig.sink.mails[0]!.html).toContain('It beeps &lt;three&gt; times');
    expect(await rig.links()).toEqual([]);
  });
});

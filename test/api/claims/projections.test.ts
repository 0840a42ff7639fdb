import { beforeAll, describe, expect, it } from 'vitest';
import { toWireId } from '../../../db/id.ts';
import { newUuid } from '../../../db/index.ts';
import { act, makeClaim, type TestClaim } from '../../setup/claim.ts';
import { addFile } from '../../setup/file.ts';
import { makeTenant, type TestTenant } from '../../setup/tenant.ts';

type Person = Awaited<ReturnType<TestTenant['addUser']>>;

const SERVICE_NOTE = 'Looks like a drop, says the workshop.';
const OWN_NOTE = 'Charge it to cost centre 4711.';
const STAFF_FILE = 'workshop-cost.jpg';

let tenant: TestTenant;
let claim: TestClaim;
let site: string;
let names: Record<'agent' | 'initiator' | 'organization' | 'other', string>;
let people: Record<'initiator' | 'watcher' | 'accounting' | 'agent' | 'elsewhere' | 'rival', Person>;
let files: Record<'shared' | 'internal', string>;

const say = (token: string, body: object) =>
  tenant.api<{ id: string }>(`${claim.path}/messages`, { token, body });

beforeAll(async () => {
  tenant = await makeTenant();
  const [clinic, rival] = await Promise.all([
    tenant.addOrganization('customer', { name: 'Clinic of the claim' }),
    tenant.addOrganization('dealer', { name: 'Rival dealer' }),
  ]);
  const [here, there] = await Promise.all([tenant.addBranch(clinic), tenant.addBranch(clinic)]);
  const [initiator, watcher, accounting, agent, elsewhere, stranger] = await Promise.all([
    tenant.addUser({ role: 'initiator', organizationId: clinic, branchId: here }),
    tenant.addUser({ role: 'watcher', organizationId: clinic }),
    tenant.addUser({ role: 'accounting', organizationId: clinic, branchId: here }),
    tenant.addUser({ role: 'agent' }),
    tenant.addUser({ role: 'initiator', organizationId: clinic, branchId: there }),
    tenant.addUser({ role: 'dealer_manager', organizationId: rival }),
  ]);
  people = { initiator, watcher, accounting, agent, elsewhere, rival: stranger };
  claim = await makeClaim(tenant, {
    state: 'under_review',
    organizationId: clinic,
    branchId: here,
    submittedBy: initiator.userId,
    siteEmail: 'site@clinic.example',
  });
  site = await claim.addSession('site@clinic.example');
  const nameOf = async ({ token }: Person) =>
    (await tenant.api<{ fullName: string }>('/v1/me', { token })).body.fullName;
  names = {
    agent: await nameOf(agent),
    initiator: await nameOf(initiator),
    organization: 'Clinic of the claim',
    other: 'Rival dealer',
  };
  await act(tenant, claim, 'assign', {
    token: agent.token,
    body: { userId: toWireId('user', agent.userId) },
  });
  const [shared, internal] = await Promise.all([
    addFile(tenant, claim),
    addFile(tenant, claim, { actor: 'staff', name: STAFF_FILE }),
  ]);
  await say(agent.token, { kind: 'internal_service', body: SERVICE_NOTE, attachmentIds: [internal.wireId] });
  await say(initiator.token, { kind: 'internal_customer', body: OWN_NOTE });
  await say(agent.token, { body: 'We are looking at it.' });
  files = { shared: shared.wireId, internal: internal.wireId };
});

/** Everything of the claim that this reader gets, as it comes. */
async function allOf(token: string): Promise<string> {
  const answers = await Promise.all(
    [claim.path, `${claim.path}/timeline`, `/v1/status/${claim.ref}`, '/v1/claims'].map((path) =>
      tenant.api(path, { token }),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  return answers.map(({ text }) => text).join('\n');
}

describe('B097: what each reader of one claim is told', () => {
  it.each(['initiator', 'watcher', 'accounting'] as const)(
    '%s: everything of the own side, nothing that the service keeps to itself',
    async (who) => {
      const text = await allOf(people[who].token);
      expect(text).toContain(OWN_NOTE);
      expect(text).toContain(names.initiator);
      for (const secret of [SERVICE_NOTE, STAFF_FILE, names.agent, names.other])
        expect(text).not.toContain(secret);
    },
  );

  it('who holds a link, claimant or contact on site: neither side’s notes', async () => {
    for (const token of [claim.claimant, site]) {
      const text = await allOf(token);
      expect(text).toContain('We are looking at it.');
      for (const secret of [OWN_NOTE, SERVICE_NOTE, STAFF_FILE, names.agent])
        expect(text).not.toContain(secret);
    }
  });

  it('the service: its own notes and names, not those of the customer’s side', async () => {
    const text = await allOf(people.agent.token);
    for (const own of [SERVICE_NOTE, STAFF_FILE, names.agent]) expect(text).toContain(own);
    expect(text).not.toContain(OWN_NOTE);
  });

  it('a key of the organisation: no notes of people', async () => {
    const { secret } = await tenant.addSecret({ scopes: ['claims:read'] });
    const text = await allOf(secret);
    for (const hidden of [OWN_NOTE, SERVICE_NOTE, names.agent]) expect(text).not.toContain(hidden);
  });
});

describe('B095: whoever is not of the side finds nothing, by any id', () => {
  it.each(['rival', 'elsewhere'] as const)('%s', async (who) => {
    const { token } = people[who];
    const upload = `/v1/attachments?claim=${claim.wireId}&type=other&name=a.jpg`;
    const calls = await Promise.all([
      tenant.api(claim.path, { token }),
      tenant.api(`${claim.path}/timeline`, { token }),
      tenant.api(`/v1/status/${claim.ref}`, { token }),
      tenant.api(`/v1/attachments/${files.shared}/links`, { method: 'POST', token }),
      tenant.api(`/v1/attachments/${files.shared}`, { method: 'DELETE', token }),
      tenant.api(upload, {
        token,
        body: new Uint8Array([0xff, 0xd8, 0xff]),
        headers: { 'content-type': 'image/jpeg' },
      }),
      say(token, { body: 'Hello' }),
      ...['withdraw', 'approve', 'close', 'confirm-handover'].map((verb) =>
        act(tenant, claim, verb, {
          token,
          body: verb === 'confirm-handover' ? { direction: 'back', name: 'A', department: 'B' } : {},
        }),
      ),
    ]);
    expect(calls.map(({ status }) => status)).toEqual(calls.map(() => 404));
    const list = await tenant.api<{ items: unknown[] }>(`/v1/claims?q=${claim.ref}`, { token });
    expect(list.body.items).toEqual([]);
  });

  it('a file that the service keeps is not there for the own side either', async () => {
    const link = (id: string) =>
      tenant.api(`/v1/attachments/${id}/links`, { method: 'POST', token: people.initiator.token });
    expect([(await link(files.internal)).status, (await link(files.shared)).status]).toEqual([404, 201]);
  });

  it('a file of one claim is no part of another’s message or upload', async () => {
    const own = await makeClaim(tenant, { state: 'under_review', email: 'me@people.example' });
    const enclosed = await tenant.api(`${own.path}/messages`, {
      token: own.claimant,
      body: { body: 'See file', attachmentIds: [files.shared] },
    });
    const line = toWireId('line', claim.lines[0]!.id);
    const misplaced = await tenant.api(
      `/v1/attachments?claim=${own.wireId}&type=other&name=a.jpg&line=${line}`,
      {
        token: own.claimant,
        body: new Uint8Array([0xff, 0xd8, 0xff]),
        headers: { 'content-type': 'image/jpeg' },
      },
    );
    const unknown = await tenant.api(`/v1/info-requests/${toWireId('infoRequest', newUuid())}/answer`, {
      token: own.claimant,
      body: { items: [{ id: toWireId('infoItem', newUuid()), text: 'x' }] },
    });
    expect([enclosed.status, misplaced.status, unknown.status]).toEqual([404, 404, 404]);
  });
});

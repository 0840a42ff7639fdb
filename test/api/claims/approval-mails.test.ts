import { describe, expect, it } from 'vitest';
import { claimEvent, newUuid, noticeChoice } from '../../../db/index.ts';
import { makeRig, PUBLIC_URL } from '../notifications/rig.ts';

/** A claim that waits, with its initiator and everybody who might be asked. */
async function asked() {
  const rig = await makeRig();
  const organizationId = await rig.addOrganization('customer', { approvalRequired: true });
  const [here, there] = await Promise.all([rig.addBranch(organizationId), rig.addBranch(organizationId)]);
  const below = await rig.addBranch(organizationId, { parentId: here });
  const person = async (name: string, ...held: Parameters<typeof rig.addMembership>[1][]) => {
    const id = await rig.addPerson(`${name}@clinic.example`, undefined, { fullName: name });
    for (const one of held) await rig.addMembership(id, { organizationId, ...one });
    return id;
  };
  const initiator = await person('initiator', { role: 'org_admin' });
  await person('everywhere', { role: 'approver' }, { role: 'org_admin' });
  await person('tree', { role: 'approver', scope: 'branch_tree', branchId: here });
  await person('there', { role: 'approver', branchId: there });
  await person('watcher', { role: 'watcher' });
  await person('past', { role: 'approver', validTo: '2026-01-01T00:00:00Z' });
  const quiet = await person('quiet', { role: 'approver' });
  await rig.insert(noticeChoice, { userId: quiet, kind: 'approvals', mode: 'off' });
  await rig.addPerson('stranger@rival.example', 'agent');
  const claim = await rig.addClaim({
    state: 'pending_internal_approval',
    phase: 'draft',
    nextOwner: 'approver',
    nextStep: 'approve',
    nextDue: '2126-03-07',
    submittedAt: null,
    organizationId,
    branchId: below,
    submittedBy: initiator,
    requestedBy: initiator,
  });
  return { rig, claim, initiator, approver: quiet };
}

describe('claim.approval_requested', () => {
  it('reaches at once everybody who may approve this claim, and nobody else', async () => {
    const { rig, claim } = await asked();
    await rig.announce('claim.approval_requested', claim.id, 2);
    await rig.deliver();
    expect(rig.sink.mails.map(({ to }) => to.address).sort()).toEqual([
      'everywhere@clinic.example',
      'tree@clinic.example',
    ]);
    const [mail] = rig.sink.mails;
    expect(mail?.text).toContain('March 7, 2126');
    expect(mail?.text).toContain('initiator has filled in');
  });

  it('opens the case for who signs in, and carries no link that opens it by itself', async () => {
    const { rig, claim } = await asked();
    await rig.announce('claim.approval_requested', claim.id, 2);
    await rig.deliver();
    expect(rig.sink.mails[0]?.text).toContain(`${PUBLIC_URL}/b/${rig.slug}#case=${claim.ref}`);
    expect(await rig.links()).toEqual([]);
  });
});

describe('claim.approval_returned', () => {
  const returned = async (payload: Record<string, unknown>) => {
    const { rig, claim, approver, initiator } = await asked();
    await rig.insert(claimEvent, {
      id: newUuid(),
      claimId: claim.id,
      seq: 3,
      kind: 'claim.approval_returned',
      at: rig.now(),
      actor: { kind: 'member', userId: payload['taken'] ? initiator : approver },
      visibility: 'customer',
      payload,
    });
    await rig.announce('claim.approval_returned', claim.id, 3);
    await rig.deliver();
    return rig;
  };

  it('tells the initiator who sent it back and why, with a link to go on', async () => {
    const { sink, slug } = await returned({ note: 'Which room?', taken: false });
    expect(sink.mails.map(({ to }) => to.address)).toEqual(['initiator@clinic.example']);
    expect(sink.mails[0]?.text).toContain('quiet has not approved');
    expect(sink.mails[0]?.text).toContain('Which room?');
    expect(sink.mails[0]?.text).toContain(`/b/${slug}#resume=lnk_`);
  });

  it('tells nobody who has taken it back himself', async () => {
    expect((await returned({ taken: true })).sink.mails).toEqual([]);
  });
});

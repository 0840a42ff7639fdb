import { beforeAll, describe, expect, it } from 'vitest';
import { toWireId } from '../../../db/id.ts';
import { makeSide, type Side } from './side.ts';

let side: Side;
let here: Awaited<ReturnType<Side['colleague']>>;
let admin: typeof here;

beforeAll(async () => {
  side = await makeSide({ approvalRequired: false });
  here = await side.colleague('branch_responsible', { branchId: side.branches.here.id });
  admin = await side.colleague('org_admin', { branchId: side.branches.here.id, scope: 'organization' });
});

describe('the place that a claim is for', () => {
  it('is where one works, unless another is named', async () => {
    const [home, named] = await Promise.all([
      side.draft(admin.token),
      side.draft(admin.token, { branchId: side.branches.there.wireId }),
    ]);
    expect([home.body.branch?.name, named.body.branch?.name]).toEqual(['Here', 'There']);
  });

  it('is the whole organisation where somebody of all of it says so', async () => {
    const { body } = await side.draft(admin.token, { branchId: null });
    expect([body.organization?.id, body.branch]).toEqual([
      toWireId('organization', side.organizationId),
      null,
    ]);
    expect((await side.draft(here.token, { branchId: null })).status).toBe(403);
  });

  it('B099: is no branch where one may not file', async () => {
    const created = await side.draft(here.token, { branchId: side.branches.there.wireId });
    const { body: draft } = await side.draft(here.token);
    const moved = await side.change(draft, here.token, { branchId: side.branches.there.wireId });
    expect([created.status, moved.status]).toEqual([403, 403]);
    expect((await side.read(draft.id, here.token)).body.branch?.name).toBe('Here');
  });

  it('is no branch of another organisation, nor one that is closed or does not exist', async () => {
    const stranger = await side.tenant.addBranch(await side.tenant.addOrganization());
    const closed = await side.tenant.addBranch(side.organizationId, { closedAt: new Date().toISOString() });
    const ids = [stranger, closed, side.tenant.tenantId].map((id) => toWireId('branch', id));
    const { body: draft } = await side.draft(admin.token);
    for (const branchId of ids) {
      expect((await side.draft(admin.token, { branchId })).status).toBe(404);
      expect((await side.change(draft, admin.token, { branchId })).status).toBe(404);
    }
  });

  it('can be corrected while it is a draft, and not after', async () => {
    const { body: draft } = await side.draft(admin.token);
    const moved = await side.change(draft, admin.token, { branchId: side.branches.there.wireId });
    expect([moved.status, moved.body.branch?.name]).toEqual([200, 'There']);
    const { body: sent } = await side.act(moved.body, 'submit', admin.token);
    const late = await side.change(sent, admin.token, { branchId: side.branches.here.wireId });
    expect(late.status).toBe(409);
  });

  it('is chosen by a person of several organisations, for a draft that nobody else was asked about', async () => {
    const other = await side.tenant.addOrganization();
    const shop = await side.tenant.addBranch(other, { name: 'Shop' });
    const person = await side.colleague('initiator', { branchId: side.branches.here.id });
    await side.tenant.addMembership(person.userId, {
      role: 'initiator',
      organizationId: other,
      branchId: shop,
    });
    const branchId = toWireId('branch', shop);
    const { body: filed } = await side.draft(person.token, { branchId });
    const { body: draft } = await side.draft(person.token, { branchId: side.branches.here.wireId });
    const moved = await side.change(draft, person.token, { branchId });
    expect([filed.organization?.id, moved.body.organization?.id]).toEqual([
      toWireId('organization', other),
      toWireId('organization', other),
    ]);
  });

  it('is not for visitors of a page to say', async () => {
    const answer = await side.draft(side.tenant.key, { branchId: side.branches.here.wireId });
    expect(answer.status).toBe(403);
  });
});

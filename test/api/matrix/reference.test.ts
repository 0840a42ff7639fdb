import { beforeAll, describe, expect, it } from 'vitest';
import { makeClaim, type TestClaim } from '../../setup/claim.ts';
import { makeTenant, type TestTenant } from '../../setup/tenant.ts';

describe('B098: the reference that people read to each other', () => {
  let tenant: TestTenant;
  let claim: TestClaim;
  beforeAll(async () => {
    tenant = await makeTenant();
    claim = await makeClaim(tenant);
  });

  const status = async (path: string, call: Parameters<TestTenant['api']>[1] = {}) =>
    (await tenant.api(path, call)).status;

  it('is no credential', async () => {
    for (const token of [claim.ref, `ses_${claim.ref}`, `lnk_${claim.ref}`])
      expect(await status(claim.path, { token })).toBe(401);
  });

  it('opens nothing to a page, to another claimant or to a colleague of nobody', async () => {
    const other = await makeClaim(tenant);
    const stranger = await tenant.addUser({
      role: 'org_admin',
      organizationId: await tenant.addOrganization(),
    });
    for (const token of [tenant.key, other.claimant, stranger.token]) {
      expect(await status(`/v1/status/${claim.ref}`, { token })).toBe(404);
      expect(await status('/v1/status/WC-7K3M-9Q2X', { token })).toBe(404);
    }
    expect(await status(`/v1/status/${claim.ref}`, { token: claim.claimant })).toBe(200);
  });

  it('stands for no id', async () => {
    const { token } = await tenant.addUser({ role: 'agent' });
    expect(await status(`/v1/claims/${claim.ref}`, { token })).toBe(422);
    expect(await status(`/v1/claims/${claim.ref}/timeline`, { token })).toBe(422);
  });

  it('signs nobody in', async () => {
    const exchange = (body: unknown) => status('/v1/sessions', { body });
    expect(await exchange({ link: claim.ref })).toBe(401);
    expect(await exchange({ email: claim.email, code: '00000000', ref: claim.ref })).toBe(401);
    expect(await exchange({ email: 'somebody@people.example', code: '00000000', ref: claim.ref })).toBe(401);
  });
});

import type { Claim } from '../../../api/claims/schema.ts';
import { toWireId } from '../../../db/id.ts';
import type { Role } from '../../../db/vocab.ts';
import { type Holding, makeTenant } from '../../setup/tenant.ts';

/** An organisation with two branches that wants to approve what leaves it. */
export async function makeSide({ approvalRequired = true } = {}) {
  const tenant = await makeTenant();
  const organizationId = await tenant.addOrganization('customer', { approvalRequired });
  const here = await tenant.addBranch(organizationId, { name: 'Here' });
  const there = await tenant.addBranch(organizationId, { name: 'There' });
  const colleague = (role: Role, at: Omit<Holding, 'role'> = {}) =>
    tenant.addUser({ role, organizationId, ...at });

  return {
    tenant,
    organizationId,
    branches: {
      here: { id: here, wireId: toWireId('branch', here) },
      there: { id: there, wireId: toWireId('branch', there) },
    },
    colleague,

    draft: (token: string, over: object = {}) =>
      tenant.api<Claim & { code?: string; errors?: { pointer: string; code: string }[] }>('/v1/claims', {
        token,
        body: {
          lines: [{ serial: 'SN-4711-08' }],
          symptoms: { whatHappens: 'It does not start.' },
          contact: { name: 'Front desk', email: 'desk@clinic.example' },
          ...over,
        },
      }),

    read: (id: string, token: string) => tenant.api<Claim>(`/v1/claims/${id}`, { token }),

    act: (claim: Pick<Claim, 'id' | 'version'>, verb: string, token: string, body: object = {}) =>
      tenant.api<Claim & { code?: string; errors?: { pointer: string; code: string }[] }>(
        `/v1/claims/${claim.id}/${verb}`,
        { method: 'POST', token, body, headers: { 'if-match': `"${claim.version}"` } },
      ),

    change: (claim: Pick<Claim, 'id' | 'version'>, token: string, body: object) =>
      tenant.api<Claim & { code?: string; errors?: { pointer: string; code: string }[] }>(
        `/v1/claims/${claim.id}`,
        { method: 'PATCH', token, body, headers: { 'if-match': `"${claim.version}"` } },
      ),
  };
}

export type Side = Awaited<ReturnType<typeof makeSide>>;

import { evidencePolicy, modelTerm } from '../../../db/index.ts';
import { newUuid, toWireId } from '../../../db/id.ts';
import { day, makeTenant, type TestTenant } from '../../setup/tenant.ts';
import { png } from '../attachments/samples.ts';

export type Made = {
  id: string;
  ref: string;
  state: string;
  reasons: { code: string; text: string }[];
  notes: string[];
  unitId: string | null;
  actions: string[];
  conflicts: { field: string; sold: string; registered: string }[];
  receipt: { verdict: string; lastCoveredDay: string | null } | null;
  proofs: { id: string; name: string }[];
  customer: { name: string | null; email: string | null } | null;
  access?: { token: string; expiresAt: string };
};
export type UnitRead = {
  id: string;
  lifecycle: string;
  customerType: string | null;
  dates: { kind: string; date: string; source: string; verified: boolean }[];
  events: { kind: string; facts: Record<string, unknown> }[];
  receipt: { verdict: string; lastCoveredDay: string | null };
  owner: { id: string } | null;
  relations: { kind: string }[];
  exceptions: { kind: string; state: string; note: string }[];
  invoice: { no: string; line: string | null } | null;
};

export const codes = ({ reasons }: Made) => reasons.map(({ code }) => code);

/** A brand with a dealer, his rival, a customer's organisation and the service. */
export async function makeShop(options: Parameters<typeof makeTenant>[0] = {}) {
  const tenant = await makeTenant(options);
  const [dealer, rival, company] = [
    await tenant.addOrganization('dealer'),
    await tenant.addOrganization('dealer'),
    await tenant.addOrganization('customer'),
  ];
  await tenant.insert(modelTerm, {
    id: newUuid(),
    modelId: tenant.model.id,
    termCode: tenant.term.code,
  });
  const people = {
    seller: await tenant.addUser({ role: 'dealer_sales', organizationId: dealer }),
    rivalSeller: await tenant.addUser({ role: 'dealer_sales', organizationId: rival }),
    admin: await tenant.addUser({ role: 'org_admin', organizationId: company }),
    watcher: await tenant.addUser({ role: 'watcher', organizationId: company }),
    consumer: await tenant.addUser({ role: 'consumer' }),
    manager: await tenant.addUser({ role: 'warranty_manager' }),
    agent: await tenant.addUser({ role: 'agent' }),
  };
  const pos = await tenant.addSecret({ scopes: ['units:read', 'units:write'], organizationId: dealer });

  const stock = (over: Parameters<TestTenant['addUnit']>[0] = {}) =>
    tenant.addUnit({
      lifecycle: 'pending_registration',
      custody: 'dealer',
      dealerId: dealer,
      dates: { manufactured: { date: day(-300), source: 'factory', verified: true } },
      termIds: [],
      ...over,
    });
  const register = async (body: object, token?: string) =>
    tenant.api<Made>('/v1/registrations', { body, ...(token ? { token } : {}) });
  const unitAs = async (id: string, token = people.manager.token) =>
    (await tenant.api<UnitRead>(`/v1/units/${toWireId('unit', id)}`, { token })).body;
  const proof = (query: Record<string, string>, token?: string) =>
    tenant.api<{ id: string }>(
      `/v1/proofs?${new URLSearchParams({ type: 'invoice', name: 'invoice.png', ...query })}`,
      {
        body: png(),
        headers: { 'content-type': 'image/png' },
        ...(token ? { token } : {}),
      },
    );
  const wantProof = () =>
    tenant.insert(evidencePolicy, {
      id: newUuid(),
      brandId: tenant.brandId,
      claimType: null,
      modelId: null,
      requirements: [{ type: 'invoice', mode: 'block' }],
    });
  return {
    tenant,
    dealer,
    rival,
    company,
    ...people,
    pos: pos.secret,
    stock,
    register,
    unitAs,
    proof,
    wantProof,
  };
}

export type Shop = Awaited<ReturnType<typeof makeShop>>;
export { day, toWireId };

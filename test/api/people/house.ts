import { hashSecret, newToken } from '../../../api/core/token.ts';
import { type Grant, invitation, newUuid, toWireId } from '../../../db/index.ts';
import type { OrganizationKind } from '../../../db/vocab.ts';
import { makeTenant, type TestTenant } from '../../setup/tenant.ts';
import { minutes, random, someone } from '../auth/sign-in.ts';

export type Problem = { code: string; errors?: { pointer: string; code: string }[] };
export type Held = {
  id: string;
  role: string;
  scope: string;
  state: string;
  version: number;
  actions: string[];
  validTo: string | null;
  delegatedBy: { id: string } | null;
  amountLimit: { amountMinor: number } | null;
};
export type Person = {
  id: string;
  fullName: string;
  email: string | null;
  status: string;
  memberships: Held[];
  actions: string[];
  signInMethods: string[];
  hostIdentity: { issuerId: string; subject: string } | null;
  successor: { id: string } | null;
};
export type People = { items: Person[]; nextCursor: string | null };

export const memberWire = (id: string) => toWireId('membership', id);
export const userWire = (id: string) => toWireId('user', id);
export const orgWire = (id: string) => toWireId('organization', id);

/** An organisation with somebody who runs it, in a tenant with somebody who runs all of it. */
export async function makeHouse(kind: OrganizationKind = 'customer') {
  const tenant = await makeTenant();
  const house = await addHouse(tenant, kind);
  const sysadmin = await tenant.addUser({ role: 'sysadmin' });
  return { tenant, sysadmin, ...house };
}

export async function addHouse(tenant: TestTenant, kind: OrganizationKind = 'customer') {
  const organizationId = await tenant.addOrganization(kind);
  const role = kind === 'dealer' ? 'dealer_manager' : 'org_admin';
  const admin = await tenant.addUser({ role, organizationId });
  return { organizationId, orgId: orgWire(organizationId), admin };
}

/** What the mail puts into the row, with the token that only the mailbox is told. */
export async function mailInvitation(
  tenant: TestTenant,
  over: Partial<typeof invitation.$inferInsert> & { organizationId?: string | null } = {},
) {
  const token = await newToken('inv', tenant.tenantId, random);
  const id = newUuid();
  const email = over.email ?? someone();
  const grants: Grant[] = over.grants ?? [
    { role: 'initiator', scope: 'organization', branchId: null, amountLimit: null },
  ];
  await tenant.insert(invitation, {
    id,
    brandId: tenant.brandId,
    organizationId: null,
    fullName: 'Dana Serik',
    locale: 'ru',
    createdAt: minutes(0),
    expiresAt: minutes(60),
    ...over,
    email,
    grants,
    tokenHash: await hashSecret(token),
  });
  return { id, token, email, wireId: toWireId('invitation', id) };
}

export const accept = (tenant: TestTenant, token: string, more: object = {}) =>
  tenant.api<{ token: string; kind: string } & Problem>('/v1/invitations/accept', {
    body: { token, ...more },
  });

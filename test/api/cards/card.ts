import type { Card, CardCheck, CardKeyList } from '../../../api/cards/schema.ts';
import type { TestTenant } from '../../setup/tenant.ts';

/** A unit with an owner and a dealer, and somebody of each. */
export async function soldUnit(tenant: TestTenant) {
  const ownerId = await tenant.addOrganization('customer');
  const dealerId = await tenant.addOrganization('dealer');
  const unit = await tenant.addUnit({ ownerId, dealerId });
  const [owner, dealer, manager] = await Promise.all([
    tenant.addUser({ role: 'org_admin', organizationId: ownerId }),
    tenant.addUser({ role: 'dealer_sales', organizationId: dealerId }),
    tenant.addUser({ role: 'warranty_manager' }),
  ]);
  return { unit, owner, dealer, manager, ownerId, dealerId };
}

export async function issue(tenant: TestTenant, unitId: string, token: string): Promise<Card> {
  const { status, body, text } = await tenant.api<Card>('/v1/cards', { body: { unitId }, token });
  if (status !== 201) throw new Error(text);
  return body;
}

export async function check(
  tenant: TestTenant,
  card: string,
  as: { token?: string; from?: string } = {},
): Promise<CardCheck> {
  const { status, body, text } = await tenant.api<CardCheck>('/v1/cards/verify', {
    body: { token: card },
    ...(as.token ? { token: as.token } : {}),
    headers: as.from ? { [ADDRESS]: as.from } : {},
  });
  if (status !== 200) throw new Error(text);
  return body;
}

export const ADDRESS = 'cf-connecting-ip';

export const keysOf = async (tenant: TestTenant): Promise<CardKeyList> =>
  (await tenant.api<CardKeyList>('/v1/card-keys')).body;

/** The token with one character changed, at its place. */
export const spoil = (token: string, at: number): string =>
  token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);

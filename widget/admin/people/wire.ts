import type { components } from '../../core/schema.d.ts';
import type { Me } from '../kit.ts';

type Schemas = components['schemas'];
export type Person = Schemas['Person'];
export type Membership = Schemas['Membership'];
export type Invitation = Schemas['Invitation'];
export type LeavePlan = Schemas['LeavePlan'];
export type RolePresets = Schemas['RolePresets'];
export type Side = RolePresets['items'][number]['side'];
export type OrganizationKind = NonNullable<Membership['organization']>['kind'];

/** Whose people are looked at: of one organisation, of the service, or all. */
export interface House {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganizationKind | null;
}

export const isEverywhere = (me: Me): boolean =>
  me.memberships.some(({ scope, role }) => scope === 'tenant' && role === 'sysadmin');

/** The organisations that this person runs. */
export function housesOf(me: Me): House[] {
  const houses = new Map<string, House>();
  for (const { organization, role, scope } of me.memberships) {
    if (!organization || scope !== 'organization') continue;
    if (role === 'org_admin' || role === 'dealer_manager') houses.set(organization.id, organization);
  }
  return [...houses.values()];
}

export function sideOf(kind: OrganizationKind | null): Side {
  if (kind === null) return 'staff';
  return kind === 'dealer' || kind === 'distributor' ? 'dealer' : 'customer';
}

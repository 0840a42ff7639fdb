import type { OrganizationKind, Role, Scope } from '../../db/vocab.ts';
import { CUSTOMER_ROLES, DEALER_ROLES, STAFF_ROLES } from '../../db/vocab.ts';

export const SIDES = ['customer', 'dealer', 'staff'] as const;
export type Side = (typeof SIDES)[number];

/** The job types that people are invited as, each with what it comes to. */
export const PRESETS = [
  { key: 'it_specialist', side: 'customer', role: 'initiator', scope: 'organization' },
  { key: 'asset_staff', side: 'customer', role: 'custodian', scope: 'organization' },
  { key: 'procurement', side: 'customer', role: 'accounting', scope: 'organization' },
  { key: 'branch_responsible', side: 'customer', role: 'branch_responsible', scope: 'branch_tree' },
  { key: 'approver', side: 'customer', role: 'approver', scope: 'organization' },
  { key: 'watcher', side: 'customer', role: 'watcher', scope: 'organization' },
  { key: 'administrator', side: 'customer', role: 'org_admin', scope: 'organization' },
  { key: 'dealer_sales', side: 'dealer', role: 'dealer_sales', scope: 'organization' },
  { key: 'dealer_service', side: 'dealer', role: 'dealer_service', scope: 'organization' },
  { key: 'dealer_manager', side: 'dealer', role: 'dealer_manager', scope: 'organization' },
  { key: 'agent', side: 'staff', role: 'agent', scope: 'tenant' },
  { key: 'technician', side: 'staff', role: 'technician', scope: 'tenant' },
  { key: 'warranty_manager', side: 'staff', role: 'warranty_manager', scope: 'tenant' },
  { key: 'finance', side: 'staff', role: 'finance', scope: 'tenant' },
  { key: 'owner', side: 'staff', role: 'owner', scope: 'tenant' },
  { key: 'sysadmin', side: 'staff', role: 'sysadmin', scope: 'tenant' },
  { key: 'auditor', side: 'staff', role: 'auditor', scope: 'tenant' },
] as const satisfies readonly { key: string; side: Side; role: Role; scope: Scope }[];
export type PresetKey = (typeof PRESETS)[number]['key'];

/** On which side of the business an organisation stands; none is the service itself. */
export function sideOf(kind: OrganizationKind | null): Side {
  if (kind === null) return 'staff';
  return kind === 'dealer' || kind === 'distributor' ? 'dealer' : 'customer';
}

export const ROLES_OF: Record<Side, readonly Role[]> = {
  customer: CUSTOMER_ROLES,
  dealer: DEALER_ROLES,
  staff: STAFF_ROLES,
};

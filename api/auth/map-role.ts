import { ORGANIZATION_ROLES, type Role, ROLES, STAFF_ROLES } from '../../db/vocab.ts';
import { PERMISSIONS } from './permissions.ts';

/**
 * What a host's person is: as claimed, but never more than its issuer may give. Nothing claimed, nonsense, or a role that is
 * neither more nor less, is a consumer.
 */
export function mapRole(claimed: string | null, most: Role, hasOrganization: boolean): Role {
  const role = ROLES.find((one) => one === claimed) ?? 'consumer';
  const given = isWithin(role, most) ? role : isAbove(role, most) ? most : 'consumer';
  return isOfOrganization(given) && !hasOrganization ? 'consumer' : given;
}

export const isOfOrganization = (role: Role): boolean =>
  (ORGANIZATION_ROLES as readonly Role[]).includes(role);

const isOfStaff = (role: Role): boolean => (STAFF_ROLES as readonly Role[]).includes(role);

const isWithin = (role: Role, most: Role): boolean =>
  Object.keys(PERMISSIONS[role]).every((right) => right in PERMISSIONS[most]);

const isAbove = (role: Role, most: Role): boolean =>
  isWithin(most, role) || (isOfStaff(role) && !isOfStaff(most));

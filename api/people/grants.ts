import type { Money } from '../../db/index.ts';
import { type OrganizationKind, type Role, type Scope, SCOPES, STAFF_ROLES } from '../../db/vocab.ts';
import { widestOf } from '../auth/index.ts';
import { invalid, Problem } from '../core/problem.ts';
import type { Managed } from './managed.ts';
import { ROLES_OF, sideOf } from './presets.ts';

export type Grant = { role: Role; scope: Scope; branchId: string | null; amountLimit: Money | null };

/** Where a right is given: an organisation of this kind, or the service itself. */
export type GrantPlace = { organizationId: string | null; kind: OrganizationKind | null };

/** Nobody gives what he may not give. `pointer` is where the grant stands in the request. */
export function checkGrant(managed: Managed, place: GrantPlace, grant: Grant, pointer: string): void {
  if (isOfStaff(grant.role) && !managed.everywhere) throw new Problem('forbidden');
  const side = sideOf(place.kind);
  if (!ROLES_OF[side].includes(grant.role))
    throw invalid(`${pointer}/role`, 'role_not_fitting', `${grant.role} is not a role of this side: ${side}`);
  checkScope(grant, pointer);
  checkLimit(managed.limitAt(place.organizationId), grant.amountLimit, pointer);
}

export const isOfStaff = (role: Role): boolean => (STAFF_ROLES as readonly Role[]).includes(role);

function checkScope({ role, scope, branchId }: Grant, pointer: string): void {
  const widest = widestOf(role);
  if (SCOPES.indexOf(scope) > SCOPES.indexOf(widest))
    throw invalid(`${pointer}/scope`, 'too_wide', `${role} reaches ${widest} at most`);
  if (isOfStaff(role) && scope !== 'tenant')
    throw invalid(`${pointer}/scope`, 'too_narrow', 'Who works for the service sees all of it');
  if (isOfStaff(role) && branchId !== null)
    throw invalid(`${pointer}/branchId`, 'not_here', 'The service has no branches');
  if ((scope === 'branch' || scope === 'branch_tree') && branchId === null)
    throw invalid(`${pointer}/branchId`, 'required', 'This scope needs a branch');
}

function checkLimit(own: Money | null, given: Money | null, pointer: string): void {
  if (own === null) return;
  if (given !== null && given.currency === own.currency && given.amountMinor <= own.amountMinor) return;
  throw invalid(
    `${pointer}/amountLimit`,
    'above_own',
    `At most your own limit, ${own.amountMinor} ${own.currency}`,
  );
}

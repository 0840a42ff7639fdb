import { and, asc, countDistinct, eq, inArray, isNull, lt, ne } from 'drizzle-orm';
import { appUser, membership, organization } from '../../../db/index.ts';
import { ROLES } from '../../../db/vocab.ts';
import { PERMISSIONS } from '../../auth/index.ts';
import { inTenant } from '../../core/tenant.ts';
import { isValidNow } from '../members.ts';
import { type Check, MOST } from './finding.ts';

const APPROVING = ROLES.filter((role) => 'claim.approve' in PERMISSIONS[role]);

/** Where claims wait for an approval there are two who can give it, because nobody approves an entry of their own. */
export const checkApprovers: Check = async (tx, { houses }) => {
  const whole = houses === 'all' ? undefined : houses.filter(({ branchIds }) => branchIds === null);
  if (whole?.length === 0) return [];
  const number = countDistinct(appUser.id);
  const rows = await tx.db
    .select({ id: organization.id, name: organization.name, number })
    .from(organization)
    .leftJoin(
      membership,
      and(
        inTenant(tx, membership),
        eq(membership.organizationId, organization.id),
        inArray(membership.role, APPROVING),
        ne(membership.scope, 'own'),
        isValidNow(tx),
      ),
    )
    .leftJoin(
      appUser,
      and(inTenant(tx, appUser), eq(appUser.id, membership.userId), eq(appUser.status, 'active')),
    )
    .where(
      and(
        inTenant(tx, organization),
        isNull(organization.closedAt),
        eq(organization.approvalRequired, true),
        whole &&
          inArray(
            organization.id,
            whole.map(({ organizationId }) => organizationId),
          ),
      ),
    )
    .groupBy(organization.id, organization.name)
    .having(lt(number, 2))
    .orderBy(asc(organization.name), asc(organization.id))
    .limit(MOST + 1);
  return rows.map(({ id, name, number: approvers }) => ({
    kind: approvers === 0 ? 'nobody_approves' : 'one_approver',
    object: { type: 'organization', id, name },
    organization: { id, name },
  }));
};

import { and, eq, isNull } from 'drizzle-orm';
import { branch, organization } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { invalid, Problem } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import type { Grant, GrantPlace } from './grants.ts';
import { checkGrant } from './grants.ts';
import { type Managed, manages } from './managed.ts';

/** The organisation in which a right is given; one that is not looked after is not there. */
export async function findPlace(
  tx: Tx,
  managed: Managed,
  organizationId: string | null,
): Promise<GrantPlace> {
  if (organizationId === null) {
    if (!managed.everywhere) throw new Problem('forbidden');
    return { organizationId, kind: null };
  }
  const [found] = await tx.db
    .select({ kind: organization.kind })
    .from(organization)
    .where(
      and(inTenant(tx, organization), eq(organization.id, organizationId), isNull(organization.closedAt)),
    );
  if (!found || !manages(managed, organizationId))
    throw invalid('/organizationId', 'not_found', 'There is no such organisation');
  return { organizationId, kind: found.kind };
}

/** What may be given there, with a branch of that organisation. */
export async function checkGrantAt(
  tx: Tx,
  {
    managed,
    place,
    grant,
    pointer = '',
  }: { managed: Managed; place: GrantPlace; grant: Grant; pointer?: string },
): Promise<void> {
  checkGrant(managed, place, grant, pointer);
  if (grant.branchId === null || place.organizationId === null) return;
  const found = await tx.db
    .select({ id: branch.id })
    .from(branch)
    .where(
      and(
        inTenant(tx, branch),
        eq(branch.id, grant.branchId),
        eq(branch.organizationId, place.organizationId),
        isNull(branch.closedAt),
      ),
    );
  if (found.length === 0) throw invalid(`${pointer}/branchId`, 'not_found', 'There is no such branch');
}

export function checkWindow(from: string | null, to: string | null, pointer: string): void {
  if (from !== null && to !== null && to <= from)
    throw invalid(pointer, 'before_start', 'The end must be after the beginning');
}

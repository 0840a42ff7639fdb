import { and, eq, inArray } from 'drizzle-orm';
import { branch } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import type { BranchList, BranchQuery } from './branch-schema.ts';
import { branchToWire } from './branch-to-wire.ts';
import { selectBranches } from './find-branch.ts';
import { findOrganization } from './find-organization.ts';
import { afterCursor, byName, filterNameOf, pageOf } from './list-page.ts';
import { stateIs } from './list-organizations.ts';

/** The branches of an organisation that this reader sees, by name. */
export async function listBranches(
  ctx: Ctx,
  { id, ...query }: BranchQuery & { id: string },
): Promise<BranchList> {
  const { limit, cursor, state } = query;
  const filterName = await filterNameOf('branches', { id, state });
  return transact(ctx, async (tx) => {
    const { house } = await findOrganization(tx, id);
    const rows = await selectBranches(tx)
      .where(
        and(
          inTenant(tx, branch),
          eq(branch.organizationId, id),
          house.branchIds === null ? undefined : inArray(branch.id, house.branchIds),
          stateIs(branch, state),
          afterCursor(branch, { cursor, filterName }),
        ),
      )
      .orderBy(...byName(branch))
      .limit(limit + 1);
    return pageOf(rows, { limit, filterName, toWire: (row) => branchToWire(tx.actor, row, house) });
  });
}

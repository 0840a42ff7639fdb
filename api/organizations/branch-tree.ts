import { and, eq, sql } from 'drizzle-orm';
import { branch } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { invalid } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';

/** What a branch belongs to is an open branch of the same organisation, and does not itself belong to it. */
export async function checkPlaceInTree(
  tx: Tx,
  { id, organizationId, parentId }: { id: string; organizationId: string; parentId: string | null },
): Promise<void> {
  if (parentId === null) return;
  const [parent] = await tx.db
    .select({ closedAt: branch.closedAt })
    .from(branch)
    .where(and(inTenant(tx, branch), eq(branch.id, parentId), eq(branch.organizationId, organizationId)));
  if (!parent) throw invalid('/parentId', 'not_found', 'The organisation has no such branch');
  if (parent.closedAt) throw invalid('/parentId', 'closed', 'This branch is closed');
  const cycle = await tx.db.execute(sql`
    with recursive above as (
      select ${branch.id}, ${branch.parentId} from ${branch}
      where ${inTenant(tx, branch)} and ${branch.id} = ${parentId}
      union
      select ${branch.id}, ${branch.parentId} from ${branch}
      join above on above.parent_id = ${branch.id} where ${inTenant(tx, branch)}
    )
    select id from above where id = ${id}`);
  if (cycle.length > 0) throw invalid('/parentId', 'cycle', 'It would belong to itself');
}

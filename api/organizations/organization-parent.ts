import { and, eq, sql } from 'drizzle-orm';
import { organization } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { invalid } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';

/** What an organisation belongs to is there, and does not itself belong to it. */
export async function checkParent(
  tx: Tx,
  { id, parentId }: { id: string; parentId: string | null },
): Promise<void> {
  if (parentId === null) return;
  const [found] = await tx.db
    .select({ closedAt: organization.closedAt })
    .from(organization)
    .where(and(inTenant(tx, organization), eq(organization.id, parentId)))
    .for('share');
  if (!found) throw invalid('/parentId', 'not_found', 'There is no such organisation');
  if (found.closedAt) throw invalid('/parentId', 'closed', 'This organisation is closed');
  const [cycle] = await tx.db.execute<{ found: boolean }>(sql`
    with recursive above as (
      select ${organization.id}, ${organization.parentId} from ${organization}
      where ${inTenant(tx, organization)} and ${organization.id} = ${parentId}
      union
      select ${organization.id}, ${organization.parentId} from ${organization}
      join above on above.parent_id = ${organization.id} where ${inTenant(tx, organization)}
    )
    select true as found from above where id = ${id}`);
  if (cycle) throw invalid('/parentId', 'cycle', 'It would belong to itself');
}

import { branch } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { writeAudit } from '../core/record.ts';
import { demand, runs } from './access.ts';
import { checkAnswerers } from './answerers.ts';
import type { Branch, NewBranch } from './branch-schema.ts';
import { branchToWire } from './branch-to-wire.ts';
import { checkPlaceInTree } from './branch-tree.ts';
import { isBranch, selectBranches } from './find-branch.ts';
import { lockOrganization, refuseClosed } from './find-organization.ts';

type Input = NewBranch & { organizationId: string };

export function createBranch(ctx: Ctx, { organizationId, ...input }: Input): Promise<Branch> {
  return transact(ctx, async (tx) => {
    const { parentId = null, responsibleId = null, backupId = null, calendar = null } = input;
    const house = await lockOrganization(tx, organizationId);
    demand(runs(tx.actor, organizationId, parentId));
    refuseClosed(house);
    const id = tx.newId();
    await checkPlaceInTree(tx, { id, organizationId, parentId });
    await checkAnswerers(tx, { organizationId, after: { responsibleId, backupId } });
    await tx.db.insert(branch).values({
      ...input,
      tenantId: tx.tenantId,
      id,
      organizationId,
      parentId,
      responsibleId,
      backupId,
      calendar,
      createdAt: tx.now(),
      updatedAt: tx.now(),
    });
    const { name, kind, timeZone } = input;
    await writeAudit(tx, {
      action: 'branch.create',
      objectType: 'branch',
      objectId: id,
      changes: { organizationId, name, kind, timeZone, parentId, responsibleId, backupId },
    });
    const [row] = await selectBranches(tx).where(isBranch(tx, id));
    // Who may add it sees it: it is new, so no membership names it yet.
    return branchToWire(tx.actor, row!, { organizationId, branchIds: null });
  });
}

import { branch } from '../../db/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { etagOf } from '../core/etag.ts';
import { Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { demand, runs } from './access.ts';
import { checkAnswerers } from './answerers.ts';
import { refuseWhileInUse } from './blockers.ts';
import type { Branch, BranchChange } from './branch-schema.ts';
import { branchToWire } from './branch-to-wire.ts';
import { checkPlaceInTree } from './branch-tree.ts';
import { type BranchRow, findBranch, isBranch } from './find-branch.ts';
import { lockOrganization, refuseClosed } from './find-organization.ts';
import { closedAtOf, differences } from './update-organization.ts';

type Input = { id: string; version: number; change: BranchChange };

export function updateBranch(ctx: Ctx, { id, version, change }: Input): Promise<Branch> {
  return transact(ctx, async (tx) => {
    const { organizationId } = (await findBranch(tx, id)).row;
    // One change of a tree at a time, so that no two make a circle together.
    const house = await lockOrganization(tx, organizationId);
    const current = async () => {
      const found = await findBranch(tx, id);
      return { ...found, wire: branchToWire(tx.actor, found.row, found.house) };
    };
    const { row: before, wire } = await current();
    demand(runs(tx.actor, organizationId, id));
    if (before.version !== version) {
      throw new Problem('precondition_failed', {
        headers: { etag: etagOf(before.version) },
        extra: { current: wire },
      });
    }
    refuseClosed(house);
    const columns = columnsOf(tx, before, change);
    const { parentId } = columns;
    if (parentId !== before.parentId) demand(runs(tx.actor, organizationId, parentId));
    if (parentId !== before.parentId || (before.closedAt && !columns.closedAt))
      await checkPlaceInTree(tx, { id, organizationId, parentId });
    await checkAnswerers(tx, { organizationId, before, after: columns });
    if (columns.closedAt && !before.closedAt) await refuseWhileInUse(tx, { branchId: id });
    await tx.db
      .update(branch)
      .set({ ...columns, version: version + 1, updatedAt: tx.now() })
      .where(isBranch(tx, id));
    await writeAudit(tx, {
      action: 'branch.update',
      objectType: 'branch',
      objectId: id,
      changes: differences(before, columns),
    });
    return (await current()).wire;
  });
}

const or = <T>(changed: T | undefined, before: T): T => (changed === undefined ? before : changed);

const columnsOf = (tx: Tx, before: BranchRow, change: BranchChange) => ({
  name: change.name ?? before.name,
  kind: change.kind ?? before.kind,
  city: change.city ?? before.city,
  address: change.address ?? before.address,
  timeZone: change.timeZone ?? before.timeZone,
  calendar: or(change.calendar, before.calendar),
  parentId: or(change.parentId, before.parentId),
  responsibleId: or(change.responsibleId, before.responsibleId),
  backupId: or(change.backupId, before.backupId),
  closedAt: closedAtOf(tx, before, change.closed),
});

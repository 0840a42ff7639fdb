import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { appUser, branch } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { notFound } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { enterHouse, type House, housesOf, shows } from './access.ts';
import { belongsTo } from './members.ts';

const parent = alias(branch, 'parent');
export const responsible = alias(appUser, 'responsible');
export const backup = alias(appUser, 'backup');

/** Branches with the names of what they belong to and of who answers for them. */
export const selectBranches = (tx: Tx) =>
  tx.db
    .select({
      ...getTableColumns(branch),
      parentName: parent.name,
      responsible: {
        name: responsible.fullName,
        status: responsible.status,
        belongs: sql<boolean>`${belongsTo(tx, responsible.id, branch.organizationId)}`,
      },
      backup: {
        name: backup.fullName,
        status: backup.status,
        belongs: sql<boolean>`${belongsTo(tx, backup.id, branch.organizationId)}`,
      },
    })
    .from(branch)
    .leftJoin(parent, and(inTenant(tx, parent), eq(parent.id, branch.parentId)))
    .leftJoin(responsible, and(inTenant(tx, responsible), eq(responsible.id, branch.responsibleId)))
    .leftJoin(backup, and(inTenant(tx, backup), eq(backup.id, branch.backupId)));

export type BranchRow = Awaited<ReturnType<typeof selectBranches>>[number];

export const isBranch = (tx: Tx, id: string) => and(inTenant(tx, branch), eq(branch.id, id));

/** The branch with the house that this reader sees it in; what is not theirs is not there. */
export async function findBranch(tx: Tx, id: string): Promise<{ row: BranchRow; house: House }> {
  housesOf(tx.actor);
  const [row] = await selectBranches(tx).where(isBranch(tx, id));
  if (!row) throw notFound();
  const house = enterHouse(tx.actor, row.organizationId);
  if (!shows(house, row.id)) throw notFound();
  return { row, house };
}

import { and, eq, getTableColumns } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { organization } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { invalid, notFound } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { enterHouse, type House } from './access.ts';

const parent = alias(organization, 'parent');

/** Organisations with the name of what they belong to. */
export const selectOrganizations = (tx: Tx) =>
  tx.db
    .select({ ...getTableColumns(organization), parentName: parent.name })
    .from(organization)
    .leftJoin(parent, and(inTenant(tx, parent), eq(parent.id, organization.parentId)));

export type OrganizationRow = Awaited<ReturnType<typeof selectOrganizations>>[number];

export const isOrganization = (tx: Tx, id: string) =>
  and(inTenant(tx, organization), eq(organization.id, id));

/** The organisation with what of it this reader sees; what is not theirs is not there. */
export async function findOrganization(tx: Tx, id: string): Promise<{ row: OrganizationRow; house: House }> {
  const house = enterHouse(tx.actor, id);
  const [row] = await selectOrganizations(tx).where(isOrganization(tx, id));
  if (!row) throw notFound();
  return { row, house };
}

/** The same, held until the transaction ends. */
export async function lockOrganization(tx: Tx, id: string): Promise<typeof organization.$inferSelect> {
  enterHouse(tx.actor, id);
  const [row] = await tx.db.select().from(organization).where(isOrganization(tx, id)).for('update');
  return row ?? Promise.reject(notFound());
}

export const refuseClosed = ({ closedAt }: { closedAt: string | null }): void => {
  if (closedAt !== null) throw invalid('', 'organization_closed', 'The organisation is closed');
};

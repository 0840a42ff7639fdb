import { and, eq, isNull } from 'drizzle-orm';
import { branch, contact } from '../../db/index.ts';
import type { Right } from '../auth/index.ts';
import type { Tx } from '../core/context.ts';
import { invalid, Problem } from '../core/problem.ts';
import { everywhere } from '../core/reach.ts';
import { inTenant } from '../core/tenant.ts';
import { isActiveMember } from '../organizations/index.ts';
import { canUnit, type Owned } from './place.ts';

export type Site = {
  branchId?: string | null | undefined;
  responsibleId?: string | null | undefined;
  contactId?: string | null | undefined;
};

const absent = (pointer: string) =>
  invalid(pointer, 'not_of_this_organization', 'The organisation that has the unit has no such one');

/** Branch, responsible person and contact all belong to whoever has the unit; one moves it only where one may edit it. */
export async function checkSite(tx: Tx, unit: Owned, site: Site, under = ''): Promise<void> {
  const organizationId = unit.ownerId ?? unit.dealerId;
  const { branchId, responsibleId, contactId } = site;
  if (branchId) {
    if (organizationId === null || !(await isOpenBranch(tx, branchId, organizationId)))
      throw absent(`${under}/branchId`);
    if (!canUnit(tx.actor, 'unit.edit' satisfies Right, { ...unit, branchId }))
      throw new Problem('forbidden');
  }
  if (responsibleId) {
    const belongs =
      organizationId !== null &&
      (await everywhere(tx, () => isActiveMember(tx, { userId: responsibleId, organizationId })));
    if (!belongs) throw absent(`${under}/responsibleId`);
  }
  if (contactId && (organizationId === null || !(await isContactOf(tx, contactId, organizationId))))
    throw absent(`${under}/contactId`);
}

async function isOpenBranch(tx: Tx, id: string, organizationId: string): Promise<boolean> {
  const found = await tx.db
    .select({ id: branch.id })
    .from(branch)
    .where(
      and(
        inTenant(tx, branch),
        eq(branch.id, id),
        eq(branch.organizationId, organizationId),
        isNull(branch.closedAt),
      ),
    );
  return found.length > 0;
}

async function isContactOf(tx: Tx, id: string, organizationId: string): Promise<boolean> {
  const found = await tx.db
    .select({ id: contact.id })
    .from(contact)
    .where(and(inTenant(tx, contact), eq(contact.id, id), eq(contact.organizationId, organizationId)));
  return found.length > 0;
}

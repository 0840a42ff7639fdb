import { and, eq, inArray } from 'drizzle-orm';
import { contact } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import type { ContactList, ContactQuery } from './contact-schema.ts';
import { contactToWire, selectContacts } from './find-contact.ts';
import { findOrganization } from './find-organization.ts';
import { afterCursor, byName, filterNameOf, pageOf } from './list-page.ts';

/** The contacts of an organisation that this reader sees, by name. */
export async function listContacts(
  ctx: Ctx,
  { id, ...query }: ContactQuery & { id: string },
): Promise<ContactList> {
  const { limit, cursor, branch } = query;
  const filterName = await filterNameOf('contacts', { id, branch });
  return transact(ctx, async (tx) => {
    const { house } = await findOrganization(tx, id);
    const rows = await selectContacts(tx)
      .where(
        and(
          inTenant(tx, contact),
          eq(contact.organizationId, id),
          house.branchIds === null ? undefined : inArray(contact.branchId, house.branchIds),
          branch === undefined ? undefined : eq(contact.branchId, branch),
          afterCursor(contact, { cursor, filterName }),
        ),
      )
      .orderBy(...byName(contact))
      .limit(limit + 1);
    return pageOf(rows, { limit, filterName, toWire: (row) => contactToWire(tx.actor, row) });
  });
}

import { and, asc, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { contact, mailAddress, organization } from '../../../db/index.ts';
import { inTenant } from '../../core/tenant.ts';
import { type Check, MOST } from './finding.ts';

/** Who is to be told of something gets the mail. */
export const checkContacts: Check = async (tx, { houses }) => {
  const rows = await tx.db
    .select({
      id: contact.id,
      name: contact.name,
      email: contact.email,
      organization: { id: organization.id, name: organization.name },
    })
    .from(contact)
    .innerJoin(organization, and(inTenant(tx, organization), eq(organization.id, contact.organizationId)))
    .innerJoin(mailAddress, and(inTenant(tx, mailAddress), eq(mailAddress.address, contact.email)))
    .where(
      and(
        inTenant(tx, contact),
        isNull(organization.closedAt),
        isNotNull(mailAddress.bouncedAt),
        houses === 'all'
          ? undefined
          : or(
              sql`false`,
              ...houses.map(({ organizationId, branchIds }) =>
                and(
                  eq(contact.organizationId, organizationId),
                  branchIds === null ? undefined : inArray(contact.branchId, branchIds),
                ),
              ),
            ),
      ),
    )
    .orderBy(asc(organization.name), asc(contact.name), asc(contact.id))
    .limit(MOST + 1);
  return rows.map(({ id, name, email, organization: house }) => ({
    kind: 'contact_bounces',
    object: { type: 'contact', id, name },
    organization: house,
    about: email ?? '',
  }));
};

import { and, eq, getTableColumns } from 'drizzle-orm';
import { branch, contact, mailAddress, toWireId } from '../../db/index.ts';
import type { Actor } from '../core/actor.ts';
import type { Tx } from '../core/context.ts';
import { notFound } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { enterHouse, housesOf, looksAfter, shows } from './access.ts';
import type { Contact } from './contact-schema.ts';
import { deliverabilityOf } from './deliverability.ts';

/** Contacts with their branch and with what is known of their address. */
export const selectContacts = (tx: Tx) =>
  tx.db
    .select({
      ...getTableColumns(contact),
      branchName: branch.name,
      address: {
        // First one that is never null: by it Drizzle tells whether there is a row.
        address: mailAddress.address,
        confirmedAt: mailAddress.confirmedAt,
        deliveredAt: mailAddress.deliveredAt,
        softBouncedAt: mailAddress.softBouncedAt,
        bouncedAt: mailAddress.bouncedAt,
      },
    })
    .from(contact)
    .leftJoin(branch, and(inTenant(tx, branch), eq(branch.id, contact.branchId)))
    .leftJoin(mailAddress, and(inTenant(tx, mailAddress), eq(mailAddress.address, contact.email)));

export type ContactRow = Awaited<ReturnType<typeof selectContacts>>[number];

export const isContact = (tx: Tx, id: string) => and(inTenant(tx, contact), eq(contact.id, id));

export async function findContact(tx: Tx, id: string): Promise<ContactRow> {
  housesOf(tx.actor);
  const [row] = await selectContacts(tx).where(isContact(tx, id));
  if (!row || !shows(enterHouse(tx.actor, row.organizationId), row.branchId)) throw notFound();
  return row;
}

/** The same, held until the transaction ends. */
export async function lockContact(tx: Tx, id: string): Promise<ContactRow> {
  await tx.db.select({ id: contact.id }).from(contact).where(isContact(tx, id)).for('update');
  return findContact(tx, id);
}

export const contactToWire = (actor: Actor, row: ContactRow): Contact => ({
  id: toWireId('contact', row.id),
  organizationId: toWireId('organization', row.organizationId),
  branch: row.branchId ? { id: toWireId('branch', row.branchId), name: row.branchName ?? '' } : null,
  kind: row.kind,
  name: row.name,
  email: row.email,
  phone: row.phone,
  siteRole: row.siteRole,
  deliverability: deliverabilityOf(row.address),
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
  version: row.version,
  actions: looksAfter(actor, row.organizationId, row.branchId) ? ['update', 'remove'] : [],
});

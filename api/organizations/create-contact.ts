import { contact } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { writeAudit } from '../core/record.ts';
import { demand, looksAfter } from './access.ts';
import { checkBranch, checkReachable } from './check-contact.ts';
import type { Contact, NewContact } from './contact-schema.ts';
import { contactToWire, findContact } from './find-contact.ts';
import { findOrganization, refuseClosed } from './find-organization.ts';

type Input = NewContact & { organizationId: string };

export function createContact(ctx: Ctx, { organizationId, ...input }: Input): Promise<Contact> {
  return transact(ctx, async (tx) => {
    const { kind, name, email = null, phone = null, siteRole = null, branchId = null } = input;
    const { row } = await findOrganization(tx, organizationId);
    demand(looksAfter(tx.actor, organizationId, branchId));
    refuseClosed(row);
    checkReachable({ kind, email, phone });
    await checkBranch(tx, { organizationId, branchId });
    const id = tx.newId();
    await tx.db.insert(contact).values({
      tenantId: tx.tenantId,
      id,
      organizationId,
      ...{ kind, name, email, phone, siteRole, branchId },
      createdAt: tx.now(),
      updatedAt: tx.now(),
    });
    await writeAudit(tx, {
      action: 'contact.create',
      objectType: 'contact',
      objectId: id,
      changes: { organizationId, branchId, kind },
    });
    return contactToWire(tx.actor, await findContact(tx, id));
  });
}

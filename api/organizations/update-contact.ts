import { contact } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { etagOf } from '../core/etag.ts';
import { Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { demand, looksAfter } from './access.ts';
import { checkBranch, checkReachable } from './check-contact.ts';
import type { Contact, ContactChange } from './contact-schema.ts';
import { type ContactRow, contactToWire, findContact, isContact, lockContact } from './find-contact.ts';
import { differences } from './update-organization.ts';

type Input = { id: string; version: number; change: ContactChange };

export function updateContact(ctx: Ctx, { id, version, change }: Input): Promise<Contact> {
  return transact(ctx, async (tx) => {
    const before = await lockContact(tx, id);
    const { organizationId } = before;
    demand(looksAfter(tx.actor, organizationId, before.branchId));
    if (before.version !== version) {
      throw new Problem('precondition_failed', {
        headers: { etag: etagOf(before.version) },
        extra: { current: contactToWire(tx.actor, before) },
      });
    }
    const columns = columnsOf(before, change);
    checkReachable(columns);
    if (columns.branchId !== before.branchId) {
      demand(looksAfter(tx.actor, organizationId, columns.branchId));
      await checkBranch(tx, { organizationId, branchId: columns.branchId });
    }
    await tx.db
      .update(contact)
      .set({ ...columns, version: version + 1, updatedAt: tx.now() })
      .where(isContact(tx, id));
    await writeAudit(tx, {
      action: 'contact.update',
      objectType: 'contact',
      objectId: id,
      changes: differences<typeof columns>(before, columns, ['name', 'email', 'phone']),
    });
    return contactToWire(tx.actor, await findContact(tx, id));
  });
}

const columnsOf = (before: ContactRow, change: ContactChange) => ({
  kind: change.kind ?? before.kind,
  name: change.name ?? before.name,
  email: change.email === undefined ? before.email : change.email,
  phone: change.phone === undefined ? before.phone : change.phone,
  siteRole: change.siteRole === undefined ? before.siteRole : change.siteRole,
  branchId: change.branchId === undefined ? before.branchId : change.branchId,
});

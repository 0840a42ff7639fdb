import { and, eq } from 'drizzle-orm';
import { contact, unit } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { invalid } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { demand, looksAfter } from './access.ts';
import { isContact, lockContact } from './find-contact.ts';

export async function removeContact(ctx: Ctx, { id }: { id: string }): Promise<void> {
  await transact(ctx, async (tx) => {
    const { organizationId, branchId, kind } = await lockContact(tx, id);
    demand(looksAfter(tx.actor, organizationId, branchId));
    const devices = await tx.db.$count(unit, and(inTenant(tx, unit), eq(unit.contactId, id)));
    if (devices > 0) throw invalid('', 'in_use', `${devices} devices are told to this contact`);
    await tx.db.delete(contact).where(isContact(tx, id));
    await writeAudit(tx, {
      action: 'contact.remove',
      objectType: 'contact',
      objectId: id,
      changes: { organizationId, branchId, kind },
    });
  });
}

import { organization } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { requirePerson } from '../auth/index.ts';
import { writeAudit } from '../core/record.ts';
import { demand, runsAll } from './access.ts';
import { changedAddresses } from './addresses.ts';
import { findOrganization } from './find-organization.ts';
import { organizationToWire } from './organization-to-wire.ts';
import { checkParent } from './organization-parent.ts';
import type { NewOrganization, Organization } from './schema.ts';

export async function createOrganization(ctx: Ctx, input: NewOrganization): Promise<Organization> {
  demand(runsAll(requirePerson(ctx.actor)));
  const { kind, name, parentId = null, externalRefs = [], namingPattern = null } = input;
  const approvalRequired = input.approvalRequired ?? false;
  return transact(ctx, async (tx) => {
    const id = tx.newId();
    await checkParent(tx, { id, parentId });
    const created = { kind, name, parentId, externalRefs, namingPattern, approvalRequired };
    await tx.db.insert(organization).values({
      tenantId: tx.tenantId,
      id,
      ...created,
      addresses: changedAddresses({}, input.addresses),
      createdAt: tx.now(),
      updatedAt: tx.now(),
    });
    await writeAudit(tx, {
      action: 'organization.create',
      objectType: 'organization',
      objectId: id,
      changes: created,
    });
    return organizationToWire(tx.actor, (await findOrganization(tx, id)).row);
  });
}

import { organization } from '../../db/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { etagOf } from '../core/etag.ts';
import { Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { demand, runs, runsAll } from './access.ts';
import { changedAddresses } from './addresses.ts';
import { refuseWhileInUse } from './blockers.ts';
import { findOrganization, isOrganization, lockOrganization, refuseClosed } from './find-organization.ts';
import { organizationToWire } from './organization-to-wire.ts';
import { checkParent } from './organization-parent.ts';
import type { Organization, OrganizationChange } from './schema.ts';

type Input = { id: string; version: number; change: OrganizationChange };
type Row = typeof organization.$inferSelect;

/** What only whoever runs all organisations changes. */
const OF_THE_TENANT = ['kind', 'parentId', 'externalRefs', 'closed'] as const;

export function updateOrganization(ctx: Ctx, { id, version, change }: Input): Promise<Organization> {
  return transact(ctx, async (tx) => {
    const before = await lockOrganization(tx, id);
    demand(runs(tx.actor, id));
    if (OF_THE_TENANT.some((field) => change[field] !== undefined)) demand(runsAll(tx.actor));
    const current = async () => organizationToWire(tx.actor, (await findOrganization(tx, id)).row);
    if (before.version !== version) {
      throw new Problem('precondition_failed', {
        headers: { etag: etagOf(before.version) },
        extra: { current: await current() },
      });
    }
    if (!runsAll(tx.actor)) refuseClosed(before);
    const columns = columnsOf(tx, before, change);
    if (columns.parentId !== before.parentId) await checkParent(tx, { id, parentId: columns.parentId });
    if (columns.closedAt && !before.closedAt) await refuseWhileInUse(tx, { organizationId: id });
    await tx.db
      .update(organization)
      .set({ ...columns, version: version + 1, updatedAt: tx.now() })
      .where(isOrganization(tx, id));
    await writeAudit(tx, {
      action: 'organization.update',
      objectType: 'organization',
      objectId: id,
      changes: differences(before, columns),
    });
    return current();
  });
}

const columnsOf = (tx: Tx, before: Row, change: OrganizationChange) => ({
  kind: change.kind ?? before.kind,
  name: change.name ?? before.name,
  parentId: change.parentId === undefined ? before.parentId : change.parentId,
  externalRefs: change.externalRefs ?? before.externalRefs,
  addresses: changedAddresses(before.addresses, change.addresses),
  namingPattern: change.namingPattern === undefined ? before.namingPattern : change.namingPattern,
  approvalRequired: change.approvalRequired ?? before.approvalRequired,
  closedAt: closedAtOf(tx, before, change.closed),
});

export const closedAtOf = (
  tx: Tx,
  before: { closedAt: string | null },
  closed: boolean | undefined,
): string | null => (closed === undefined ? before.closedAt : closed ? (before.closedAt ?? tx.now()) : null);

/** Of what changed, the value before and after; an address is personal data and stays out. */
export function differences<T extends object>(
  before: T,
  after: Partial<T>,
  hidden: readonly string[] = ['addresses', 'address'],
): Record<string, unknown> {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  return Object.fromEntries(
    Object.entries(after)
      .filter(([name, value]) => !same(before[name as keyof T], value))
      .map(([name, value]) => [
        name,
        hidden.includes(name) ? 'changed' : { before: before[name as keyof T], after: value },
      ]),
  );
}

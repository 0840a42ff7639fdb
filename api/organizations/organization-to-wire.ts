import { toWireId } from '../../db/index.ts';
import type { Actor } from '../core/actor.ts';
import { housesOf, looksAfter, runs, runsAll } from './access.ts';
import type { OrganizationRow } from './find-organization.ts';
import type { Organization, OrganizationAction } from './schema.ts';

export const organizationToWire = (actor: Actor, row: OrganizationRow): Organization => ({
  id: toWireId('organization', row.id),
  kind: row.kind,
  name: row.name,
  parent:
    row.parentId && row.parentName !== null && isSeen(actor, row.parentId)
      ? { id: toWireId('organization', row.parentId), name: row.parentName }
      : null,
  externalRefs: row.externalRefs,
  addresses: row.addresses,
  namingPattern: row.namingPattern,
  approvalRequired: row.approvalRequired,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
  closedAt: row.closedAt,
  version: row.version,
  actions: actionsOf(actor, row),
});

function isSeen(actor: Actor, id: string): boolean {
  const houses = housesOf(actor);
  return houses === 'all' || houses.some(({ organizationId }) => organizationId === id);
}

function actionsOf(actor: Actor, { id, closedAt }: OrganizationRow): OrganizationAction[] {
  const all = runsAll(actor);
  const own = runs(actor, id);
  if (closedAt !== null) return all ? ['update', 'manage', 'reopen'] : [];
  return [
    ...(own ? (['update'] as const) : []),
    ...(all ? (['manage', 'close'] as const) : []),
    ...(own ? (['add-branch'] as const) : []),
    ...(looksAfter(actor, id, null) ? (['add-contact'] as const) : []),
  ];
}

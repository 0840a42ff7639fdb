import { toWireId } from '../../db/index.ts';
import type { UserStatus } from '../../db/vocab.ts';
import type { Actor } from '../core/actor.ts';
import { type House, looksAfter, runs, shows } from './access.ts';
import type { Answerer, Branch, BranchAction } from './branch-schema.ts';
import type { BranchRow } from './find-branch.ts';

export const branchToWire = (actor: Actor, row: BranchRow, house: House): Branch => ({
  id: toWireId('branch', row.id),
  organizationId: toWireId('organization', row.organizationId),
  name: row.name,
  kind: row.kind,
  city: row.city,
  address: row.address,
  timeZone: row.timeZone,
  calendar: row.calendar,
  parent:
    row.parentId && row.parentName !== null && shows(house, row.parentId)
      ? { id: toWireId('branch', row.parentId), name: row.parentName }
      : null,
  responsible: answererOf(row.responsibleId, row.responsible),
  backup: answererOf(row.backupId, row.backup),
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
  closedAt: row.closedAt,
  version: row.version,
  actions: actionsOf(actor, row),
});

type Person = { name: string | null; status: UserStatus | null; belongs: boolean } | null;

function answererOf(id: string | null, person: Person): Answerer | null {
  if (id === null || !person?.status) return null;
  const { name, status, belongs } = person;
  return {
    id: toWireId('user', id),
    name: name ?? '',
    status: status === 'active' && !belongs ? 'left' : status,
  };
}

function actionsOf(actor: Actor, { id, organizationId, closedAt }: BranchRow): BranchAction[] {
  const own = runs(actor, organizationId, id);
  if (closedAt !== null) return own ? ['reopen'] : [];
  return [
    ...(own ? (['update', 'close', 'add-branch'] as const) : []),
    ...(looksAfter(actor, organizationId, id) ? (['add-contact'] as const) : []),
  ];
}

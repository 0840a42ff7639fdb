import { and, eq, getTableColumns, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { appUser, membership, productModel, serialException, unit } from '../../db/index.ts';
import { toWireId } from '../../db/id.ts';
import { type Right, ROLES } from '../../db/vocab.ts';
import { can, PERMISSIONS } from '../auth/index.ts';
import { type Actor, brandOf } from '../core/actor.ts';
import type { Tx } from '../core/context.ts';
import { invalid, notFound, Problem } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import type { SerialException } from './life-schema.ts';

const assignee = alias(appUser, 'assignee');
const solver = alias(appUser, 'solver');
const creator = alias(appUser, 'creator');
const other = alias(unit, 'other');

const nobody = { organizationId: null, branchId: null };

/** Notes about serials are the service's own; whoever reads its internal notes reads them. */
export function demandExceptions(actor: Actor, right: 'claim.read_internal' | 'claim.note_service'): void {
  if (!can(actor, right, { brandId: brandOf(actor), ...nobody })) throw new Problem('forbidden');
}

export const selectExceptions = (tx: Tx, where: SQL | undefined) =>
  tx.db
    .select({
      ...getTableColumns(serialException),
      assignee: assignee.fullName,
      solver: solver.fullName,
      creator: creator.fullName,
      otherSerial: other.serialRaw,
      model: productModel.name,
    })
    .from(serialException)
    .leftJoin(assignee, and(inTenant(tx, assignee), eq(assignee.id, serialException.assigneeId)))
    .leftJoin(solver, and(inTenant(tx, solver), eq(solver.id, serialException.solvedBy)))
    .leftJoin(creator, and(inTenant(tx, creator), eq(creator.id, serialException.createdBy)))
    .leftJoin(other, and(inTenant(tx, other), eq(other.id, serialException.otherUnitId)))
    .leftJoin(unit, and(inTenant(tx, unit), eq(unit.id, serialException.unitId)))
    .leftJoin(productModel, and(inTenant(tx, productModel), eq(productModel.id, unit.modelId)))
    .where(and(inTenant(tx, serialException), eq(serialException.brandId, brandOf(tx.actor)), where));

type Row = Awaited<ReturnType<typeof selectExceptions>>[number];

export async function findException(tx: Tx, id: string): Promise<Row> {
  const [row] = await selectExceptions(tx, eq(serialException.id, id));
  if (!row) throw notFound();
  return row;
}

/** Somebody of the service, who can write such notes himself. */
export async function demandAssignee(tx: Tx, userId: string): Promise<void> {
  const roles = await tx.db
    .select({ role: membership.role })
    .from(membership)
    .innerJoin(appUser, and(inTenant(tx, appUser), eq(appUser.id, membership.userId)))
    .where(and(inTenant(tx, membership), eq(membership.userId, userId), eq(appUser.status, 'active')));
  const writers = ROLES.filter((role) => PERMISSIONS[role]['claim.note_service']);
  if (!roles.some(({ role }) => writers.includes(role)))
    throw invalid('/assigneeId', 'not_of_the_service', 'Nobody of the service who could look after it');
}

const personOf = (id: string | null, name: string | null) =>
  id === null ? null : { id: toWireId('user', id), name: name ?? '' };
const unitOf = (id: string | null) => (id === null ? null : toWireId('unit', id));

export const exceptionToWire = (actor: Actor, row: Row): SerialException => ({
  id: toWireId('exception', row.id),
  version: row.version,
  serial: row.serialRaw,
  unitId: unitOf(row.unitId),
  otherUnitId: unitOf(row.otherUnitId),
  otherSerial: row.otherSerial,
  model: row.model,
  kind: row.kind,
  note: row.note,
  state: row.state,
  assignee: personOf(row.assigneeId, row.assignee),
  solvedBy: personOf(row.solvedBy, row.solver),
  solution: row.solution,
  createdBy: personOf(row.createdBy, row.creator),
  actions: actionsOf(actor, row),
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
});

function actionsOf(actor: Actor, row: Row): SerialException['actions'] {
  const may = (right: Right) => can(actor, right, { brandId: brandOf(actor), ...nobody });
  if (row.state !== 'open') return may('claim.note_service') ? ['reopen'] : [];
  const isPair = row.kind === 'duplicate' && row.unitId !== null && row.otherUnitId !== null;
  return [
    ...(may('claim.note_service') ? (['take', 'answer'] as const) : []),
    ...(isPair && may('unit.change_dates') ? (['merge'] as const) : []),
  ];
}

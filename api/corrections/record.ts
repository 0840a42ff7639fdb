import { and, eq, getTableColumns } from 'drizzle-orm';
import { appUser, dateCorrection, productModel, unit } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { etagOf } from '../core/etag.ts';
import { notFound, Problem } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { mayDecide, sees } from './permit.ts';

export type CorrectionRow = typeof dateCorrection.$inferSelect;

/** With what is said of it everywhere. */
export type CorrectionRecord = {
  correction: CorrectionRow;
  serial: string;
  model: string;
  proposer: { name: string; email: string | null } | null;
};

export const selectCorrections = (tx: Tx) =>
  tx.db
    .select({
      correction: getTableColumns(dateCorrection),
      serial: unit.serialRaw,
      model: productModel.name,
      proposer: { name: appUser.fullName, email: appUser.email },
    })
    .from(dateCorrection)
    .innerJoin(unit, and(inTenant(tx, unit), eq(unit.id, dateCorrection.unitId)))
    .innerJoin(productModel, and(inTenant(tx, productModel), eq(productModel.id, unit.modelId)))
    .leftJoin(appUser, and(inTenant(tx, appUser), eq(appUser.id, dateCorrection.proposedBy)))
    .$dynamic();

export async function readVisibleCorrection(tx: Tx, { id }: { id: string }): Promise<CorrectionRecord> {
  const [record] = await selectCorrections(tx).where(
    and(inTenant(tx, dateCorrection), eq(dateCorrection.id, id)),
  );
  if (!record || !sees(tx.actor, record.correction)) throw notFound();
  return record;
}

/** Locked, for who may decide on it now. */
export async function takeUp(tx: Tx, { id, version }: { id: string; version: number }) {
  const [row] = await tx.db
    .select()
    .from(dateCorrection)
    .where(and(inTenant(tx, dateCorrection), eq(dateCorrection.id, id)))
    .for('update');
  if (!row || !sees(tx.actor, row)) throw notFound();
  if (row.state === 'proposed' && !mayDecide(tx.actor, row)) {
    const isOwn = tx.actor.kind === 'user' && row.proposedBy === tx.actor.userId;
    throw new Problem('forbidden', isOwn ? { detail: 'Nobody decides on what he proposed himself' } : {});
  }
  if (!mayDecide(tx.actor, { ...row, state: 'proposed' })) throw new Problem('forbidden');
  if (row.version !== version) {
    throw new Problem('precondition_failed', {
      detail: `You have version ${version}, it is at version ${row.version}`,
      headers: { etag: etagOf(row.version) },
    });
  }
  if (row.state !== 'proposed') {
    throw new Problem('wrong_state', { detail: `It is \`${row.state}\` already` });
  }
  return row;
}

import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { productModel, unit, unitEvent } from '../../db/index.ts';
import { toWireId } from '../../db/id.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { notFound, Problem } from '../core/problem.ts';
import { announceAll, writeAudits } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { UNIT_RIGHTS } from './actions.ts';
import { type NewUnitEvent, unitEventRow } from './change.ts';
import type { UnitBulk, UnitBulkDone } from './change-schema.ts';
import { checkSite } from './check-site.ts';
import { differencesOf } from './differences.ts';
import { branchNames, demandMove, namedMove } from './move.ts';
import { nameUnits } from './name-units.ts';
import { canUnit } from './place.ts';

type Changed = { kind: NewUnitEvent['kind']; payload: Record<string, unknown> };

/** The same change for up to 500 units: all of them, or none. */
export function changeUnitsInBulk(
  ctx: Ctx,
  { ids, changes, applyNamingPattern, note }: UnitBulk,
): Promise<UnitBulkDone> {
  return transact(ctx, async (tx) => {
    const wanted = [...new Set(ids)];
    const found = await lockUnits(tx, wanted);
    const { contactId, ...place } = changes;
    for (const id of wanted) {
      const row = found.get(id);
      if (!row || !canUnit(tx.actor, 'unit.read', row)) throw notFound();
    }
    const rows = wanted.map((id) => found.get(id)!);
    const needsEdit = applyNamingPattern || contactId !== undefined;
    for (const row of rows) {
      const rights = needsEdit ? UNIT_RIGHTS.edit : UNIT_RIGHTS.move;
      if (!rights.some((right) => canUnit(tx.actor, right, row))) throw new Problem('forbidden');
      demandMove(tx, row, place);
      if (['replaced', 'scrapped'].includes(row.lifecycle))
        throw new Problem('wrong_state', { detail: `${row.serialRaw} is ${row.lifecycle}` });
    }
    for (const row of new Map(rows.map((one) => [one.ownerId ?? one.dealerId, one])).values())
      await checkSite(tx, row, changes, '/changes');
    const names = applyNamingPattern
      ? await nameUnits(
          tx,
          rows.map((row) => ({
            ...row,
            branchId: changes.branchId === undefined ? row.branchId : changes.branchId,
          })),
        )
      : new Map<string, string>();
    await tx.db
      .update(unit)
      .set({ ...changes, updatedAt: tx.now(), version: sql`${unit.version} + 1` })
      .where(and(inTenant(tx, unit), inArray(unit.id, wanted)));
    await writeNames(tx, names);
    const branches = await branchNames(tx, [...rows.map(({ branchId }) => branchId), changes.branchId]);
    await record(
      tx,
      rows.map((row) => {
        const moved = differencesOf(row, place);
        const edited = differencesOf(row, {
          ...(contactId === undefined ? {} : { contactId }),
          ...(names.has(row.id) ? { name: names.get(row.id)! } : {}),
        });
        const said = note ? { note } : {};
        const events: Changed[] = [];
        if (Object.keys(moved).length > 0)
          events.push({ kind: 'unit.moved', payload: { ...moved, ...namedMove(moved, branches), ...said } });
        if (Object.keys(edited).length > 0)
          events.push({ kind: 'unit.changed', payload: { ...edited, ...said } });
        return { row, events };
      }),
      { fields: [...Object.keys(changes), ...(applyNamingPattern ? ['name'] : [])], units: rows.length },
    );
    return {
      changed: rows.length,
      items: rows.map(({ id, version, name }) => ({
        id: toWireId('unit', id),
        version: version + 1,
        name: names.get(id) ?? name,
      })),
    };
  });
}

/** In the order of their ids, so that two of them never wait for each other. */
async function lockUnits(tx: Tx, ids: string[]) {
  const rows = await tx.db
    .select({ unit, brandId: productModel.brandId, model: productModel.code })
    .from(unit)
    .innerJoin(productModel, and(inTenant(tx, productModel), eq(productModel.id, unit.modelId)))
    .where(and(inTenant(tx, unit), inArray(unit.id, ids)))
    .orderBy(asc(unit.id))
    .for('update', { of: unit });
  return new Map(rows.map(({ unit: row, brandId, model }) => [row.id, { ...row, brandId, model }]));
}

async function writeNames(tx: Tx, names: Map<string, string>): Promise<void> {
  if (names.size === 0) return;
  const values = JSON.stringify([...names].map(([id, name]) => ({ id, name })));
  await tx.db
    .update(unit)
    .set({ name: sql`named.name` })
    .from(sql`jsonb_to_recordset(${values}::jsonb) as named(id uuid, name text)`)
    .where(and(inTenant(tx, unit), sql`${unit.id} = named.id`));
}

type Row = typeof unit.$inferSelect;

async function record(
  tx: Tx,
  changed: { row: Row; events: Changed[] }[],
  changes: Record<string, unknown>,
): Promise<void> {
  const all = changed.flatMap(({ row, events }) => events.map((event) => ({ row, event })));
  await writeAudits(
    tx,
    changed.map(({ row }) => ({ action: 'unit.bulk', objectType: 'unit', objectId: row.id, changes })),
  );
  if (all.length === 0) return;
  await tx.db.insert(unitEvent).values(all.map(({ row, event }) => unitEventRow(tx, row, event)));
  await announceAll(
    tx,
    all.map(({ row, event }) => ({
      kind: event.kind,
      objectId: row.id,
      sequence: row.version + 1,
      payload: event.payload,
    })),
  );
}

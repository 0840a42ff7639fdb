import { and, eq } from 'drizzle-orm';
import { unit, unitRelation } from '../../db/index.ts';
import type { Ctx, Tx } from '../core/context.ts';
import { invalid } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { ENDED, UNIT_RIGHTS } from './actions.ts';
import { appendUnitEvent, changeUnit } from './change.ts';
import { demandPast } from './check-day.ts';
import type { NewRelation } from './life-schema.ts';
import { lockOther } from './lock-other.ts';
import { addSerial } from './new-serial.ts';
import { representChanged } from './represent-changed.ts';
import type { Unit } from './schema.ts';

/** How it hangs together with another unit. The same device with another serial keeps its dates, terms and place (T59). */
export async function relateUnit(
  ctx: Ctx,
  { id, version, kind, unitId, newSerial, validFrom, note }: { id: string; version: number } & NewRelation,
): Promise<Unit> {
  const record = await changeUnit(
    ctx,
    { id, version, rights: UNIT_RIGHTS.relate, action: 'unit.relate', reason: note, changes: { kind } },
    async ({ tx, record: { unit: from }, now, today, append, set }) => {
      const since = validFrom ?? today;
      demandPast(since, today, '/validFrom');
      const isSameDevice = kind === 're_serialised_as';
      if (isSameDevice && ENDED.includes(from.lifecycle))
        throw invalid('/kind', 'ended', `That unit is ${from.lifecycle}`);
      const to = unitId
        ? (await lockOther(tx, { id: unitId, not: id, rights: UNIT_RIGHTS.relate, pointer: '/unitId' })).unit
        : await addSerial(tx, { serial: newSerial!, modelId: from.modelId, facts: sameDevice(from) });
      if (isSameDevice) {
        if (unitId) await becomeSame(tx, from, to, now);
        set({ lifecycle: 'replaced', replacedById: to.id, replacedOn: since });
      }
      await insertRelation(tx, { kind, fromId: id, toId: to.id, validFrom: since, note: note ?? null });
      const facts = { relation: kind, validFrom: since, ...(note ? { note } : {}) };
      append({ kind: 'unit.related', payload: { ...facts, serial: to.serialRaw, otherId: to.id } });
      await appendUnitEvent(
        tx,
        isSameDevice ? { ...to, ownerId: from.ownerId, ownerUserId: from.ownerUserId } : to,
        { kind: 'unit.related', payload: { ...facts, serial: from.serialRaw, otherId: id } },
      );
    },
  );
  return representChanged(ctx, record);
}

type Stored = typeof unit.$inferSelect;

const sameDevice = (from: Stored) => ({
  batch: from.batch,
  specifications: from.specifications,
  name: from.name,
  inventoryNo: from.inventoryNo,
  place: from.place,
  room: from.room,
  rack: from.rack,
  region: from.region,
  dates: from.dates,
  termIds: from.termIds,
  lifecycle: from.lifecycle,
  custody: from.custody,
  coverageFlag: from.coverageFlag,
  flagReason: from.flagReason,
  flagComponents: from.flagComponents,
  derivedFrom: from.derivedFrom,
  salesChannel: from.salesChannel,
  registeredOn: from.registeredOn,
  transfers: from.transfers,
  meters: from.meters,
  workshopStays: from.workshopStays,
  repairs: from.repairs,
  dealerId: from.dealerId,
  ownerId: from.ownerId,
  ownerUserId: from.ownerUserId,
  customerType: from.customerType,
  branchId: from.branchId,
  responsibleId: from.responsibleId,
  contactId: from.contactId,
});

async function becomeSame(tx: Tx, from: Stored, to: Stored, now: string): Promise<void> {
  if (to.ownerId !== null || to.ownerUserId !== null)
    throw invalid('/unitId', 'not_free', 'That unit has an owner of its own');
  await tx.db
    .update(unit)
    .set({ ...sameDevice(from), updatedAt: now, version: to.version + 1 })
    .where(and(inTenant(tx, unit), eq(unit.id, to.id)));
}

type Relation = Omit<typeof unitRelation.$inferInsert, 'tenantId' | 'id'>;

async function insertRelation(tx: Tx, relation: Relation): Promise<void> {
  const made = await tx.db
    .insert(unitRelation)
    .values({ ...relation, tenantId: tx.tenantId, id: tx.newId() })
    .onConflictDoNothing()
    .returning({ id: unitRelation.id });
  if (made.length === 0) throw invalid('/unitId', 'taken', 'These two hang together like that already');
}

import { and, eq } from 'drizzle-orm';
import { claimLine, unit, unitRelation } from '../../db/index.ts';
import type { Lifecycle } from '../../db/vocab.ts';
import type { Ctx, Tx } from '../core/context.ts';
import { invalid } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { deriveFrom } from '../terms/index.ts';
import { UNIT_RIGHTS } from './actions.ts';
import { appendUnitEvent, changeUnit } from './change.ts';
import { demandPast } from './check-day.ts';
import { demandFit } from './demand-fit.ts';
import type { Replacement } from './life-schema.ts';
import { lockOther } from './lock-other.ts';
import { addSerial } from './new-serial.ts';
import { policyOf } from './policy-of.ts';
import type { UnitRecord } from './record.ts';
import { representChanged } from './represent-changed.ts';
import { receiptOf } from './represent.ts';
import type { Unit } from './schema.ts';

const FREE: readonly Lifecycle[] = ['created', 'in_stock', 'assigned_to_dealer', 'returned_to_stock'];

/** Another device takes over: the old serial ends on the day the new one is shipped, and its cover goes on by policy (T20). */
export async function replaceUnit(
  ctx: Ctx,
  { id, version, ...replacement }: { id: string; version: number } & Replacement,
): Promise<Unit> {
  const { shippedOn, claimId, note } = replacement;
  const record = await changeUnit(
    ctx,
    {
      id,
      version,
      rights: UNIT_RIGHTS.replace,
      action: 'unit.replace',
      reason: note,
      changes: { shippedOn },
    },
    async ({ tx, record, now, today, append, set }) => {
      demandFit(record, 'replace');
      demandPast(shippedOn, today, '/shippedOn');
      if (claimId !== undefined) await demandClaimOf(tx, claimId, id);
      const old = record.unit;
      const inherited = {
        ownerId: old.ownerId,
        ownerUserId: old.ownerUserId,
        customerType: old.customerType,
        branchId: old.branchId,
        responsibleId: old.responsibleId,
        contactId: old.contactId,
        place: old.place,
        room: old.room,
        rack: old.rack,
        region: old.region,
        salesChannel: old.salesChannel,
        registeredOn: old.registeredOn,
        transfers: old.transfers,
        termIds: old.termIds,
        lifecycle: 'active',
        custody: 'transit',
        derivedFrom: deriveFrom(receiptOf(tx, record, shippedOn), policyOf(record), shippedOn),
      } as const;
      const shipped = { shipped: { date: shippedOn, source: `replaces ${old.serialRaw}`, verified: true } };
      const fresh = replacement.newUnitId
        ? await takeUnit(tx, record, { id: replacement.newUnitId, facts: inherited, shipped, now })
        : await addSerial(tx, {
            serial: replacement.newSerial!,
            modelId: replacement.modelId ?? old.modelId,
            facts: { ...inherited, dealerId: old.dealerId, dates: shipped },
          });
      set({ lifecycle: 'replaced', replacedById: fresh.id, replacedOn: shippedOn });
      await tx.db.insert(unitRelation).values({
        tenantId: tx.tenantId,
        id: tx.newId(),
        kind: 'replaced_by',
        fromId: id,
        toId: fresh.id,
        validFrom: shippedOn,
        claimId: claimId ?? null,
        note: note ?? null,
      });
      const facts = { shippedOn, ...(claimId ? { claimId } : {}), ...(note ? { note } : {}) };
      append({
        kind: 'unit.replaced',
        payload: { serial: fresh.serialRaw, replacedById: fresh.id, ...facts },
      });
      await appendUnitEvent(
        tx,
        { ...fresh, ...owner(old) },
        {
          kind: 'unit.took_over',
          payload: { serial: old.serialRaw, replacesId: old.id, ...facts },
        },
      );
    },
  );
  return representChanged(ctx, record);
}

const owner = ({ ownerId, ownerUserId }: typeof unit.$inferSelect) => ({ ownerId, ownerUserId });

type Taken = {
  id: string;
  facts: Partial<typeof unit.$inferInsert>;
  shipped: Record<'shipped', { date: string; source: string; verified: boolean }>;
  now: string;
};

async function takeUnit(
  tx: Tx,
  { unit: old }: UnitRecord,
  { id, facts, shipped, now }: Taken,
): Promise<typeof unit.$inferSelect> {
  const { unit: fresh } = await lockOther(tx, {
    id,
    not: old.id,
    rights: UNIT_RIGHTS.replace,
    pointer: '/newUnitId',
  });
  if (!FREE.includes(fresh.lifecycle))
    throw invalid('/newUnitId', 'not_free', `That unit is ${fresh.lifecycle}`);
  await tx.db
    .update(unit)
    .set({ ...facts, dates: { ...fresh.dates, ...shipped }, updatedAt: now, version: fresh.version + 1 })
    .where(and(inTenant(tx, unit), eq(unit.id, id)));
  return fresh;
}

async function demandClaimOf(tx: Tx, claimId: string, unitId: string): Promise<void> {
  const lines = await tx.db
    .select({ id: claimLine.id })
    .from(claimLine)
    .where(and(inTenant(tx, claimLine), eq(claimLine.claimId, claimId), eq(claimLine.unitId, unitId)));
  if (lines.length === 0) throw invalid('/claimId', 'not_found', 'No claim of this unit');
}

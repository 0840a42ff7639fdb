import { and, eq } from 'drizzle-orm';
import { unit, unitEvent } from '../../db/index.ts';
import type { UnitEventKind } from '../../db/vocab.ts';
import { isStaff, type Right } from '../auth/index.ts';
import type { Actor } from '../core/actor.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { etagOf } from '../core/etag.ts';
import { notFound, Problem } from '../core/problem.ts';
import { announce, writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { loadBrand } from '../tenants/index.ts';
import { todayIn } from '../terms/index.ts';
import { canUnit } from './place.ts';
import { ownedOf, readUnit, type UnitRecord } from './record.ts';

export type NewUnitEvent = {
  kind: UnitEventKind;
  payload?: Record<string, unknown>;
  /** `service`: not for the owner's eyes. */
  audience?: 'owner' | 'service';
};

export type UnitChange = {
  tx: Tx;
  record: UnitRecord;
  now: string;
  /** Today where the brand lives. */
  today: string;
  append(event: NewUnitEvent): void;
  set(columns: Partial<Omit<typeof unit.$inferInsert, 'version' | 'tenantId' | 'id'>>): void;
};

type Order = {
  id: string;
  /** Any of these. */
  rights: readonly Right[];
  /** `unit.move`, as the audit calls it. */
  action: string;
  /** Absent where the action does not depend on what the caller has seen. */
  version?: number | undefined;
  reason?: string | undefined;
  changes?: Record<string, unknown>;
};

/**
 * The one way to change a unit: lock, permission, version; the action's own writes; then its events, with whose it was when
 * they happened. Everything commits together, or nothing does.
 */
export function changeUnit(
  ctx: Ctx,
  order: Order,
  act: (change: UnitChange) => void | Promise<void>,
): Promise<UnitRecord> {
  return transact(ctx, async (tx) => {
    const [, before, { timeZone }] = await Promise.all([
      lock(tx, order.id),
      readUnit(tx, { id: order.id }),
      loadBrand(tx),
    ]);
    if (!before || !canUnit(tx.actor, 'unit.read', ownedOf(before))) throw notFound();
    check(tx, before, order);
    const now = tx.now();
    const events: NewUnitEvent[] = [];
    let columns: Partial<typeof unit.$inferInsert> = {};
    await act({
      tx,
      record: before,
      now,
      today: todayIn(timeZone, now),
      append: (event) => void events.push(event),
      set: (more) => void (columns = { ...columns, ...more }),
    });
    await tx.db
      .update(unit)
      .set({ ...columns, updatedAt: now, version: before.unit.version + 1 })
      .where(and(inTenant(tx, unit), eq(unit.id, order.id)));
    for (const event of events) await appendUnitEvent(tx, before.unit, event);
    await writeAudit(tx, {
      action: order.action,
      objectType: 'unit',
      objectId: order.id,
      reason: order.reason,
      changes: order.changes ?? {},
    });
    const after = await readUnit(tx, { id: order.id });
    return after ?? Promise.reject(notFound());
  });
}

const lock = (tx: Tx, id: string) =>
  tx.db
    .select({ id: unit.id })
    .from(unit)
    .where(and(inTenant(tx, unit), eq(unit.id, id)))
    .for('update')
    .execute();

function check(tx: Tx, record: UnitRecord, { rights, version }: Order): void {
  if (!rights.some((right) => canUnit(tx.actor, right, ownedOf(record)))) throw new Problem('forbidden');
  if (version === undefined || version === record.unit.version) return;
  throw new Problem('precondition_failed', {
    detail: `You have version ${version}, it is at version ${record.unit.version}`,
    headers: { etag: etagOf(record.unit.version) },
  });
}

type Whose = Pick<typeof unit.$inferSelect, 'id' | 'version' | 'ownerId' | 'ownerUserId'>;

/** Writes an event of a unit and tells the outbox of it. */
export async function appendUnitEvent(tx: Tx, whose: Whose, event: NewUnitEvent): Promise<void> {
  await tx.db.insert(unitEvent).values(unitEventRow(tx, whose, event));
  await announce(tx, {
    kind: event.kind,
    objectId: whose.id,
    sequence: whose.version + 1,
    payload: event.payload ?? {},
  });
}

export const unitEventRow = (tx: Tx, whose: Omit<Whose, 'version'>, event: NewUnitEvent) => ({
  tenantId: tx.tenantId,
  id: tx.newId(),
  unitId: whose.id,
  kind: event.kind,
  at: tx.now(),
  actor: unitActor(tx.actor),
  payload: event.payload ?? {},
  audience: event.audience ?? 'owner',
  ownerId: whose.ownerId,
  ownerUserId: whose.ownerUserId,
});

function unitActor(actor: Actor): Record<string, unknown> {
  if (actor.kind === 'user') return { kind: isStaff(actor) ? 'staff' : 'member', userId: actor.userId };
  if (actor.kind === 'key') return { kind: 'member', keyId: actor.keyId };
  return { kind: actor.kind === 'system' ? 'system' : 'claimant' };
}

import type { MeterSource } from '../../db/vocab.ts';
import { isStaff } from '../auth/index.ts';
import { recheckCover } from '../claims/index.ts';
import type { Actor } from '../core/actor.ts';
import { type Ctx, transact } from '../core/context.ts';
import { invalid, Problem } from '../core/problem.ts';
import { loadBrand } from '../tenants/index.ts';
import { todayIn } from '../terms/index.ts';
import {
  canUnit,
  changeUnit,
  contradicting,
  demandFit,
  demandPast,
  insertReading,
  lastReadings,
  ownedOf,
  receiptOf,
  representUnit,
  strikeReadings,
  UNIT_RIGHTS,
  type UnitRecord,
} from '../units/index.ts';
import type { Unit } from '../units/schema.ts';
import type { NewMeterReading } from './schema.ts';

/** A meter is read (T15): it never goes backwards, and claims that wait for a decision are judged by what it shows. */
export const addReading = (
  ctx: Ctx,
  { id, meter, value, note = undefined, strike = false, ...said }: NewMeterReading & { id: string },
): Promise<Unit> =>
  transact(ctx, async (tx) => {
    const record = await changeUnit(
      tx,
      {
        id,
        rights: UNIT_RIGHTS['read-meter'],
        action: 'unit.read_meter',
        reason: note,
        changes: { meter, value },
      },
      async ({ record: before, now, today, append, set }) => {
        demandFit(before, 'read-meter');
        const readOn = said.readOn ?? today;
        demandPast(readOn, today, '/readOn');
        const rivals = contradicting(before.readings, { meter, value, readOn });
        if (rivals[0] && !strike)
          throw invalid('/value', 'before', `It showed ${rivals[0].value} on ${rivals[0].readOn}`);
        if (rivals[0] && !canUnit(tx.actor, 'unit.change_dates', ownedOf(before)))
          throw new Problem('forbidden');
        await strikeReadings(tx, rivals, now);
        const source = sourceOf(tx.actor, before);
        const verified =
          isStaff(tx.actor) && tx.actor.kind === 'user'
            ? { verifiedBy: tx.actor.userId, verifiedAt: now }
            : {};
        await insertReading(tx, {
          unitId: id,
          meter,
          value,
          readOn,
          source,
          note: note ?? null,
          ...verified,
        });
        const kept = before.readings.filter((reading) => !rivals.includes(reading));
        set({ meters: lastReadings([...kept, { meter, value, readOn, struckAt: null }]) });
        append({ kind: 'unit.meter_read', payload: { meter, value, readOn, source } });
      },
    );
    await recheckCover(tx, {
      unitId: id,
      cover: (asOf, question) => receiptOf(tx, record, asOf, question),
    });
    const { timeZone } = await loadBrand(tx);
    return representUnit(tx, record, todayIn(timeZone, tx.now()));
  });

function sourceOf(actor: Actor, { unit }: UnitRecord): MeterSource {
  if (isStaff(actor)) return 'service';
  if (actor.kind === 'key') return actor.organizationId === unit.dealerId ? 'dealer' : 'device';
  const isDealer =
    actor.kind === 'user' &&
    unit.dealerId !== null &&
    actor.memberships.some(({ organizationId }) => organizationId === unit.dealerId);
  return isDealer ? 'dealer' : 'owner';
}

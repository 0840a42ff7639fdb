import { and, eq, inArray, isNull } from 'drizzle-orm';
import { meterReading, type Meters, unit } from '../../db/index.ts';
import type { Meter } from '../../db/vocab.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';

export type StoredReading = typeof meterReading.$inferSelect;
type Read = Pick<StoredReading, 'meter' | 'value' | 'readOn'>;

/** A meter never goes backwards (T9): readings that cannot be true together with this one. */
export const contradicting = <R extends Read & Pick<StoredReading, 'struckAt'>>(
  readings: R[],
  read: Read,
): R[] =>
  readings.filter(
    ({ meter, value, readOn, struckAt }) =>
      struckAt === null &&
      meter === read.meter &&
      ((readOn < read.readOn && value > read.value) || (readOn > read.readOn && value < read.value)),
  );

/** The last reading of each meter, which is all that cover asks for. */
export function lastReadings(readings: (Read & Pick<StoredReading, 'struckAt'>)[]): Meters {
  const last: Meters = {};
  for (const { meter, value, readOn, struckAt } of readings) {
    const held = last[meter];
    const isLater = !held || readOn > held.readOn || (readOn === held.readOn && value > held.value);
    if (struckAt === null && isLater) last[meter] = { value, readOn };
  }
  return last;
}

export async function insertReading(
  tx: Tx,
  reading: Read & Pick<StoredReading, 'unitId' | 'source'> & Partial<StoredReading>,
): Promise<void> {
  const createdBy = tx.actor.kind === 'user' ? tx.actor.userId : null;
  await tx.db
    .insert(meterReading)
    .values({ ...reading, tenantId: tx.tenantId, id: tx.newId(), createdBy, createdAt: tx.now() });
}

export async function strikeReadings(tx: Tx, readings: StoredReading[], now: string): Promise<void> {
  if (readings.length === 0) return;
  const ids = readings.map(({ id }) => id);
  await tx.db
    .update(meterReading)
    .set({ struckAt: now })
    .where(and(inTenant(tx, meterReading), inArray(meterReading.id, ids)));
}

type Claimed = { unitId: string; meter: Meter; value: number; readOn: string };

/** What a claimant read becomes a reading of the unit; one that goes backwards stays with his claim, to be looked at. */
export async function keepClaimedReading(tx: Tx, { unitId, ...read }: Claimed): Promise<void> {
  const [held] = await tx.db
    .select({ version: unit.version })
    .from(unit)
    .where(and(inTenant(tx, unit), eq(unit.id, unitId)))
    .for('update');
  if (!held) return;
  const readings = await tx.db
    .select()
    .from(meterReading)
    .where(and(inTenant(tx, meterReading), eq(meterReading.unitId, unitId), isNull(meterReading.struckAt)));
  if (contradicting(readings, read).length > 0) return;
  await insertReading(tx, { unitId, ...read, source: 'claim' });
  await tx.db
    .update(unit)
    .set({
      meters: lastReadings([...readings, { ...read, struckAt: null }]),
      updatedAt: tx.now(),
      version: held.version + 1,
    })
    .where(and(inTenant(tx, unit), eq(unit.id, unitId)));
}

import { and, eq } from 'drizzle-orm';
import { unit, type UnitRepair, type WorkshopStay } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';

type Done = { unitId: string; stay: WorkshopStay; repair: UnitRepair | null };

/** What the workshop did, as its cover counts it from then on. The same job done again after a failed test is one stay. */
export async function keepWorkshop(tx: Tx, { unitId, stay, repair }: Done): Promise<void> {
  const [held] = await tx.db
    .select({ stays: unit.workshopStays, repairs: unit.repairs, version: unit.version })
    .from(unit)
    .where(and(inTenant(tx, unit), eq(unit.id, unitId)))
    .for('update');
  if (!held) return;
  const isOther = (kept: WorkshopStay) => kept.lineId !== stay.lineId || kept.from !== stay.from;
  const wasBefore = (kept: UnitRepair) => kept.lineId !== stay.lineId || kept.on < stay.from;
  await tx.db
    .update(unit)
    .set({
      workshopStays: [...held.stays.filter(isOther), stay],
      repairs: [...held.repairs.filter(wasBefore), ...(repair ? [repair] : [])],
      updatedAt: tx.now(),
      version: held.version + 1,
    })
    .where(and(inTenant(tx, unit), eq(unit.id, unitId)));
}

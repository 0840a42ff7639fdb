import { and, eq, sql } from 'drizzle-orm';
import { unit, unitEvent } from '../../db/index.ts';
import type { Custody } from '../../db/vocab.ts';
import { inTenant } from '../core/tenant.ts';
import type { Change } from '../claims/index.ts';
import type { JobChange } from './change-job.ts';

/** In whose hands a registered unit is now; its own history keeps it. */
export async function moveUnit(
  { tx, line, record, now }: Change & Pick<JobChange, 'line'>,
  to: Custody,
): Promise<void> {
  if (line.unitId === null) return;
  await Promise.all([
    tx.db
      .update(unit)
      .set({ custody: to, updatedAt: now, version: sql`${unit.version} + 1` })
      .where(and(inTenant(tx, unit), eq(unit.id, line.unitId))),
    tx.db.insert(unitEvent).values({
      tenantId: tx.tenantId,
      id: tx.newId(),
      unitId: line.unitId,
      kind: 'unit.custody_changed',
      at: now,
      actor: tx.actor.kind === 'user' ? { kind: 'staff', userId: tx.actor.userId } : { kind: tx.actor.kind },
      payload: { custody: to, claimId: record.claim.id },
    }),
  ]);
}

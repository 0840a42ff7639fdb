import { and, asc, inArray } from 'drizzle-orm';
import { membership, serialException } from '../../db/index.ts';
import { brandOf } from '../core/actor.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { appendUnitEvent } from '../units/index.ts';
import type { Stored } from './record.ts';

type Alike = Parameters<typeof appendUnitEvent>[1];

/** A serial that reads like one we know: an alert with somebody who owns it (T28). Nothing is attached by itself. */
export async function suspectDuplicate(tx: Tx, made: Stored, alike: Alike[]): Promise<void> {
  for (const other of alike) {
    await tx.db.insert(serialException).values({
      tenantId: tx.tenantId,
      id: tx.newId(),
      brandId: brandOf(tx.actor),
      unitId: other.id,
      serialRaw: made.serialRaw,
      serialNorm: made.serialNorm,
      kind: 'duplicate',
      note: `Registration ${made.ref} has a serial that reads like this one: ${made.serialRaw}`,
      assigneeId: await keeperOf(tx),
      createdAt: tx.now(),
      updatedAt: tx.now(),
    });
    await appendUnitEvent(tx, other, {
      kind: 'unit.duplicate_suspected',
      payload: { ref: made.ref },
      audience: 'service',
    });
  }
}

/** Who of the service answers for serials: a manager, else an agent, the longest there. */
async function keeperOf(tx: Tx): Promise<string | null> {
  const rows = await tx.db
    .select({ userId: membership.userId, role: membership.role })
    .from(membership)
    .where(and(inTenant(tx, membership), inArray(membership.role, ['warranty_manager', 'agent'])))
    .orderBy(asc(membership.createdAt), asc(membership.id));
  return (rows.find(({ role }) => role === 'warranty_manager') ?? rows[0])?.userId ?? null;
}

import { and, eq, inArray, or, sql } from 'drizzle-orm';
import { serialException, unitRelation } from '../../db/index.ts';
import type { Ctx, Tx } from '../core/context.ts';
import { transact } from '../core/context.ts';
import { invalid, Problem } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { loadBrand } from '../tenants/index.ts';
import { todayIn } from '../terms/index.ts';
import { appendUnitEvent, changeUnit, readPermittedUnit, representUnit } from '../units/index.ts';
import type { Unit } from '../units/schema.ts';
import { lockUnit } from './find-unit.ts';
import type { Merge } from './schema.ts';

/** Two records of one device become one; the history of both stays readable through either (T26 to T28). */
export const mergeUnits = (ctx: Ctx, { id, intoId, reason }: Merge & { id: string }): Promise<Unit> =>
  transact(ctx, async (tx) => {
    const from = await readPermittedUnit(tx, { id }, 'unit.change_dates');
    const into = await readPermittedUnit(tx, { id: intoId }, 'unit.change_dates');
    if (id === intoId) throw invalid('/intoId', 'same', 'A unit is not merged with itself');
    // One order for all, so that two who merge the same pair never wait for each other.
    for (const one of [id, intoId].sort()) await lockUnit(tx, one);
    if (from.relations.some(({ kind, fromId }) => kind === 'duplicate_of' && fromId === id))
      throw new Problem('wrong_state', { detail: 'The unit was merged before' });
    const { timeZone } = await loadBrand(tx);
    const today = todayIn(timeZone, tx.now());
    await changeUnit(
      tx,
      { id, rights: ['unit.change_dates'], action: 'unit.merge', reason, changes: { intoId } },
      ({ set, append }) => {
        set({ lifecycle: 'retired' });
        append({ kind: 'unit.merged', payload: { into: into.unit.serialRaw, intoId }, audience: 'service' });
      },
    );
    await tx.db.insert(unitRelation).values({
      tenantId: tx.tenantId,
      id: tx.newId(),
      kind: 'duplicate_of',
      fromId: id,
      toId: intoId,
      validFrom: today,
      note: reason,
      createdAt: tx.now(),
    });
    await appendUnitEvent(tx, into.unit, {
      kind: 'unit.merged',
      payload: { from: from.unit.serialRaw, fromId: id },
      audience: 'service',
    });
    await solveSuspicions(tx, [id, intoId], reason);
    return representUnit(tx, await readPermittedUnit(tx, { id: intoId }, 'unit.change_dates'), today);
  });

async function solveSuspicions(tx: Tx, ids: string[], solution: string): Promise<void> {
  await tx.db
    .update(serialException)
    .set({
      state: 'solved',
      solution,
      solvedBy: tx.actor.kind === 'user' ? tx.actor.userId : null,
      updatedAt: tx.now(),
      version: sql`${serialException.version} + 1`,
    })
    .where(
      and(
        inTenant(tx, serialException),
        eq(serialException.kind, 'duplicate'),
        eq(serialException.state, 'open'),
        or(inArray(serialException.unitId, ids), inArray(serialException.otherUnitId, ids)),
      ),
    );
}

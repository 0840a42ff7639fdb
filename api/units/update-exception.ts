import { and, eq } from 'drizzle-orm';
import { serialException } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { etagOf } from '../core/etag.ts';
import { invalid, Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { demandAssignee, demandExceptions, exceptionToWire, findException } from './exceptions.ts';
import type { ExceptionChange, SerialException } from './life-schema.ts';

/** Who looks after it, what it turned out to be, and how it ended. */
export function updateException(
  ctx: Ctx,
  { id, version, change }: { id: string; version: number; change: ExceptionChange },
): Promise<SerialException> {
  return transact(ctx, async (tx) => {
    demandExceptions(tx.actor, 'claim.note_service');
    const isIt = and(inTenant(tx, serialException), eq(serialException.id, id));
    await tx.db.select({ id: serialException.id }).from(serialException).where(isIt).for('update');
    const before = await findException(tx, id);
    if (before.version !== version)
      throw new Problem('precondition_failed', {
        headers: { etag: etagOf(before.version) },
        extra: { current: exceptionToWire(tx.actor, before) },
      });
    if (change.assigneeId) await demandAssignee(tx, change.assigneeId);
    const state = change.state ?? before.state;
    const solution = change.solution ?? before.solution;
    if (state === 'solved' && solution === null)
      throw invalid('/solution', 'required', 'Say how it was solved, for the next one who finds it');
    const by = tx.actor.kind === 'user' ? tx.actor.userId : null;
    await tx.db
      .update(serialException)
      .set({
        ...change,
        solvedBy: state === 'open' ? null : before.state === state ? before.solvedBy : by,
        updatedAt: tx.now(),
        version: version + 1,
      })
      .where(isIt);
    await writeAudit(tx, {
      action: 'exception.update',
      objectType: 'exception',
      objectId: id,
      changes: { fields: Object.keys(change), state },
    });
    return exceptionToWire(tx.actor, await findException(tx, id));
  });
}

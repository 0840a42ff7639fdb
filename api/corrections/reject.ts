import { and, eq } from 'drizzle-orm';
import { dateCorrection } from '../../db/index.ts';
import { requirePerson } from '../auth/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { announce, writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { wholeOf } from './get.ts';
import { readVisibleCorrection, takeUp } from './record.ts';
import type { Correction, Rejecting } from './schema.ts';

type Input = Rejecting & { id: string; version: number };

export const rejectCorrection = (ctx: Ctx, { id, version, reason }: Input): Promise<Correction> =>
  transact(ctx, async (tx) => {
    const row = await takeUp(tx, { id, version });
    const now = tx.now();
    await tx.db
      .update(dateCorrection)
      .set({
        state: 'rejected',
        reason,
        decidedBy: requirePerson(tx.actor).userId,
        decidedAt: now,
        updatedAt: now,
        version: row.version + 1,
      })
      .where(and(inTenant(tx, dateCorrection), eq(dateCorrection.id, id)));
    await writeAudit(tx, {
      action: 'date_correction.reject',
      objectType: 'date_correction',
      objectId: id,
      reason,
    });
    await announce(tx, { kind: 'date_correction.rejected', objectId: id, sequence: row.version + 1 });
    return wholeOf(tx, await readVisibleCorrection(tx, { id }));
  });

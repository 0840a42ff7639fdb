import { and, eq } from 'drizzle-orm';
import { savedView } from '../../db/index.ts';
import { requirePerson } from '../auth/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { notFound } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';

export async function removeView(ctx: Ctx, { id }: { id: string }): Promise<void> {
  const { userId } = requirePerson(ctx.actor);
  await transact(ctx, async (tx) => {
    const removed = await tx.db
      .delete(savedView)
      .where(and(inTenant(tx, savedView), eq(savedView.id, id), eq(savedView.userId, userId)))
      .returning({ id: savedView.id });
    if (removed.length === 0) throw notFound();
    await writeAudit(tx, { action: 'view.remove', objectType: 'view', objectId: id });
  });
}

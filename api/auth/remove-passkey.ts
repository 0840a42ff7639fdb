import { and, eq } from 'drizzle-orm';
import { passkey } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { notFound } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { requirePerson } from './require.ts';

export async function removePasskey(ctx: Ctx, { id }: { id: string }): Promise<void> {
  const { userId } = requirePerson(ctx.actor);
  await transact(ctx, async (tx) => {
    const removed = await tx.db
      .delete(passkey)
      .where(and(inTenant(tx, passkey), eq(passkey.id, id), eq(passkey.userId, userId)))
      .returning({ id: passkey.id });
    if (removed.length === 0) throw notFound();
    await writeAudit(tx, { action: 'passkey.remove', objectType: 'passkey', objectId: id });
  });
}

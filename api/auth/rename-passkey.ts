import { and, eq } from 'drizzle-orm';
import { passkey } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { notFound } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import type { Passkey, PasskeyChange } from './me-schema.ts';
import { passkeyToWire } from './passkey-to-wire.ts';
import { requirePerson } from './require.ts';

export async function renamePasskey(
  ctx: Ctx,
  { id, name }: PasskeyChange & { id: string },
): Promise<Passkey> {
  const { userId } = requirePerson(ctx.actor);
  return transact(ctx, async (tx) => {
    const [row] = await tx.db
      .update(passkey)
      .set({ name })
      .where(and(inTenant(tx, passkey), eq(passkey.id, id), eq(passkey.userId, userId)))
      .returning();
    if (!row) throw notFound();
    await writeAudit(tx, { action: 'passkey.rename', objectType: 'passkey', objectId: id });
    return passkeyToWire(row);
  });
}

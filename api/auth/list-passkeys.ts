import { and, asc, eq } from 'drizzle-orm';
import { passkey } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import type { PasskeyList } from './me-schema.ts';
import { passkeyToWire } from './passkey-to-wire.ts';
import { requirePerson } from './require.ts';

export async function listPasskeys(ctx: Ctx): Promise<PasskeyList> {
  const { userId } = requirePerson(ctx.actor);
  return transact(ctx, async (tx) => {
    const rows = await tx.db
      .select()
      .from(passkey)
      .where(and(inTenant(tx, passkey), eq(passkey.userId, userId)))
      .orderBy(asc(passkey.createdAt), asc(passkey.id));
    return { items: rows.map(passkeyToWire) };
  });
}

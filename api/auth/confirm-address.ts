import { and, eq, isNull, sql } from 'drizzle-orm';
import { claimContact, mailAddress } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';

/** Who used what was mailed there reads that mailbox: from now on it may hold the text of a claim. */
export async function confirmAddress(tx: Tx, address: string): Promise<void> {
  const now = tx.now();
  await tx.db
    .insert(mailAddress)
    .values({ tenantId: tx.tenantId, address, confirmedAt: now })
    .onConflictDoUpdate({
      target: [mailAddress.tenantId, mailAddress.address],
      set: {
        confirmedAt: sql`coalesce(${mailAddress.confirmedAt}, excluded.confirmed_at)`,
        bouncedAt: null,
      },
    });
  await tx.db
    .update(claimContact)
    .set({ emailConfirmedAt: now })
    .where(
      and(inTenant(tx, claimContact), eq(claimContact.email, address), isNull(claimContact.emailConfirmedAt)),
    );
}

import { and, eq, isNull, ne } from 'drizzle-orm';
import { passwordReset, session, signInStep } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';

/** Signs a person out everywhere, but for the session that asks for it, and ends what was begun elsewhere. */
export async function endSessionsOf(tx: Tx, userId: string, but?: string): Promise<void> {
  const usedAt = tx.now();
  await tx.db
    .update(session)
    .set({ revokedAt: usedAt })
    .where(
      and(
        inTenant(tx, session),
        eq(session.userId, userId),
        isNull(session.revokedAt),
        ...(but ? [ne(session.id, but)] : []),
      ),
    );
  await tx.db
    .update(signInStep)
    .set({ usedAt })
    .where(and(inTenant(tx, signInStep), eq(signInStep.userId, userId), isNull(signInStep.usedAt)));
  await tx.db
    .update(passwordReset)
    .set({ usedAt })
    .where(and(inTenant(tx, passwordReset), eq(passwordReset.userId, userId), isNull(passwordReset.usedAt)));
}

import { and, eq } from 'drizzle-orm';
import { appUser, password as passwords } from '../../db/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { admitGuess, forgiveGuess } from './guess.ts';
import { openPerson } from './open-person.ts';
import { hashPassword, isOutdated, isPassword } from './password-hash.ts';
import type { SecondFactorNeeded, Session } from './schema.ts';

type Exchange = { brandId: string; email: string; password: string; device: string | null };

/**
 * The same questions and the same work whether anybody has this address or not. No transaction is open while the password is
 * hashed.
 */
export async function exchangePassword(
  ctx: Ctx,
  { brandId, email, password, device }: Exchange,
): Promise<Session | SecondFactorNeeded | null> {
  const made = { of: 'password' as const, account: email };
  const known = await transact(ctx, async (tx) => {
    await admitGuess(tx, made);
    return readPassword(tx, email);
  });
  const isRight = await isPassword(password, known?.hash ?? null);
  if (!known || !isRight) return null;

  const renewed = isOutdated(known.hash) ? await hashPassword(password, ctx.random) : null;
  return transact(ctx, async (tx) => {
    // It may have been changed, or the person suspended, while it was hashed.
    const current = await readPassword(tx, email);
    if (current?.hash !== known.hash) return null;
    await forgiveGuess(tx, made);
    const { userId } = current;
    if (renewed) {
      await tx.db
        .update(passwords)
        .set({ hash: renewed })
        .where(and(inTenant(tx, passwords), eq(passwords.userId, userId), eq(passwords.hash, known.hash)));
    }
    return openPerson(tx, { brandId, userId, email, method: 'password', device });
  });
}

async function readPassword(tx: Tx, email: string): Promise<{ userId: string; hash: string } | undefined> {
  const [found] = await tx.db
    .select({ userId: appUser.id, hash: passwords.hash })
    .from(appUser)
    .innerJoin(passwords, and(inTenant(tx, passwords), eq(passwords.userId, appUser.id)))
    .where(and(inTenant(tx, appUser), eq(appUser.email, email), eq(appUser.status, 'active')));
  return found;
}

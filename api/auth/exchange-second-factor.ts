import { and, eq, gt, isNull, lt } from 'drizzle-orm';
import { appUser, signInStep } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { hashSecret } from '../core/token.ts';
import { admitGuess, forgiveGuess } from './guess.ts';
import { openPersonSession } from './open-person.ts';
import type { Session } from './schema.ts';
import { useRecoveryCode, useTotp } from './use-totp.ts';

const ATTEMPTS = 5;

type Exchange = { brandId: string; secondFactorToken: string; device: string | null } & (
  { totp: string } | { recoveryCode: string }
);

/** Completes a sign-in. The attempt is counted first, and stays counted where it is wrong. */
export async function exchangeSecondFactor(tx: Tx, input: Exchange): Promise<Session | null> {
  const { brandId, device } = input;
  const isOpen = and(
    inTenant(tx, signInStep),
    eq(signInStep.tokenHash, await hashSecret(input.secondFactorToken)),
    eq(signInStep.kind, 'second_factor'),
    eq(signInStep.brandId, brandId),
    isNull(signInStep.usedAt),
    gt(signInStep.expiresAt, tx.now()),
    lt(signInStep.attempts, ATTEMPTS),
  );
  const [step] = await tx.db.select().from(signInStep).where(isOpen).for('update');
  if (!step?.userId || !step.method) return null;
  const { userId, email, method } = step;
  const made = { of: 'second_factor' as const, account: userId };
  await admitGuess(tx, made);
  const isStep = and(inTenant(tx, signInStep), eq(signInStep.id, step.id));
  await tx.db
    .update(signInStep)
    .set({ attempts: step.attempts + 1 })
    .where(isStep);

  const isRight =
    'totp' in input
      ? await useTotp(tx, userId, input.totp)
      : await useRecoveryCode(tx, userId, input.recoveryCode);
  if (!isRight || !(await isActive(tx, userId))) return null;
  await tx.db.update(signInStep).set({ usedAt: tx.now() }).where(isStep);
  await forgiveGuess(tx, made);
  return openPersonSession(tx, { brandId, userId, email, method, device });
}

async function isActive(tx: Tx, userId: string): Promise<boolean> {
  const [user] = await tx.db
    .select({ status: appUser.status })
    .from(appUser)
    .where(and(inTenant(tx, appUser), eq(appUser.id, userId)));
  return user?.status === 'active';
}

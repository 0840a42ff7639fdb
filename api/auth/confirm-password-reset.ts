import { and, eq, gt, isNull } from 'drizzle-orm';
import { appUser, brand, passwordReset } from '../../db/index.ts';
import { spend } from '../core/budget.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { hashSecret } from '../core/token.ts';
import type { Caller } from './caller.ts';
import { hashPassword } from './password-hash.ts';
import { refuseWeak } from './refuse-weak.ts';
import { requireEmbed } from './require.ts';
import { savePassword } from './save-password.ts';
import type { PasswordReset } from './schema.ts';

/**
 * A mailed link for a new password, once. Signs nobody in: the second factor is still asked. A password that is refused leaves
 * the link as it was.
 */
export async function confirmPasswordReset(
  ctx: Ctx,
  { token, password }: PasswordReset,
  { device }: Pick<Caller, 'device'>,
): Promise<void> {
  const { brandId } = requireEmbed(ctx.actor);
  const tokenHash = await hashSecret(token);
  const found = await transact(ctx, async (tx) => {
    await spend(tx, [{ bucket: `reset-use:block:${tx.addressBlock}`, limit: 60, windowSeconds: 600 }]);
    return readReset(tx, { tokenHash, brandId });
  });
  if (!found?.email) throw new Problem('link_spent');
  const { email, brandName, userId } = found;
  await refuseWeak(ctx, { password, email, brandName, pointer: '/password' });

  const hash = await hashPassword(password, ctx.random);
  const isSaved = await transact(ctx, async (tx) => {
    const used = await tx.db
      .update(passwordReset)
      .set({ usedAt: tx.now() })
      .where(isLive(tx, tokenHash))
      .returning({ id: passwordReset.id });
    if (used.length > 0) await savePassword(tx, { userId, brandId, hash, device });
    return used.length > 0;
  });
  if (!isSaved) throw new Problem('link_spent');
}

const isLive = (tx: Tx, tokenHash: string) =>
  and(
    inTenant(tx, passwordReset),
    eq(passwordReset.tokenHash, tokenHash),
    isNull(passwordReset.usedAt),
    gt(passwordReset.expiresAt, tx.now()),
  );

async function readReset(tx: Tx, { tokenHash, brandId }: { tokenHash: string; brandId: string }) {
  const [found] = await tx.db
    .select({ userId: appUser.id, email: appUser.email, brandName: brand.name })
    .from(passwordReset)
    .innerJoin(
      appUser,
      and(inTenant(tx, appUser), eq(appUser.id, passwordReset.userId), eq(appUser.status, 'active')),
    )
    .innerJoin(brand, and(inTenant(tx, brand), eq(brand.id, brandId)))
    .where(isLive(tx, tokenHash));
  return found;
}

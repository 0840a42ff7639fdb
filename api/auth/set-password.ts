import { and, eq } from 'drizzle-orm';
import { brand, password as passwords } from '../../db/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { invalid } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import type { Caller } from './caller.ts';
import { readSelf, signInAgain } from './fresh.ts';
import { admitGuess, forgiveGuess } from './guess.ts';
import type { PasswordChange } from './me-schema.ts';
import { hashPassword, isPassword } from './password-hash.ts';
import { refuseWeak } from './refuse-weak.ts';
import { savePassword } from './save-password.ts';

/** Who signed in a moment ago may, and who knows the password of now. No transaction is open while passwords are hashed. */
export async function setPassword(
  ctx: Ctx,
  { current, new: password }: PasswordChange,
  { device }: Pick<Caller, 'device'>,
): Promise<void> {
  const self = await transact(ctx, async (tx) => {
    const found = await readSelf(tx);
    if (current !== undefined) await admitGuess(tx, { of: 'password', account: found.email });
    const [{ name: brandName } = { name: '' }] = await tx.db
      .select({ name: brand.name })
      .from(brand)
      .where(and(inTenant(tx, brand), eq(brand.id, found.brandId)));
    return { ...found, brandName, hash: await readHash(tx, found.userId) };
  });
  const { email, brandName, userId, brandId, sessionId } = self;
  if (current === undefined && !self.fresh) throw signInAgain();
  if (current !== undefined && !(await isPassword(current, self.hash)))
    throw invalid('/current', 'wrong_password', 'That is not the password of now');
  await refuseWeak(ctx, { password, email, brandName, pointer: '/new' });

  const hash = await hashPassword(password, ctx.random);
  const isSaved = await transact(ctx, async (tx) => {
    if (current !== undefined) await forgiveGuess(tx, { of: 'password', account: email });
    if ((await readHash(tx, userId)) !== self.hash) return false;
    await savePassword(tx, { userId, brandId, hash, device, but: sessionId });
    return true;
  });
  if (!isSaved) throw signInAgain();
}

async function readHash(tx: Tx, userId: string): Promise<string | null> {
  const [found] = await tx.db
    .select({ hash: passwords.hash })
    .from(passwords)
    .where(and(inTenant(tx, passwords), eq(passwords.userId, userId)))
    .for('update');
  return found?.hash ?? null;
}

import { totp } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { invalid, notFound } from '../core/problem.ts';
import type { Caller } from './caller.ts';
import { readSelf, signInAgain } from './fresh.ts';
import { admitGuess, forgiveGuess } from './guess.ts';
import { tellChange } from './tell-change.ts';
import { lockTotp, ofUser, useTotp } from './use-totp.ts';

/** Who signed in a moment ago may, and who still has the authenticator. */
export async function removeTotp(
  ctx: Ctx,
  { code, device }: { code?: string | undefined } & Pick<Caller, 'device'>,
): Promise<void> {
  const isRemoved = await transact(ctx, async (tx) => {
    const { userId, brandId, fresh } = await readSelf(tx);
    if (code === undefined && !fresh) throw signInAgain();
    const made = { of: 'second_factor' as const, account: userId };
    if (code !== undefined) await admitGuess(tx, made);
    const held = await lockTotp(tx, userId);
    if (!held) throw notFound();
    if (code !== undefined) {
      if (!(await useTotp(tx, userId, code))) return false;
      await forgiveGuess(tx, made);
    }
    await tx.db.delete(totp).where(ofUser(tx, userId));
    if (held.confirmedAt) await tellChange(tx, { kind: 'totp.off', userId, brandId, device });
    return true;
  });
  if (!isRemoved) throw invalid('/code', 'wrong_code', 'That is not the code of now');
}

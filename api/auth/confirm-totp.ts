import { totp } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { invalid, Problem } from '../core/problem.ts';
import type { Caller } from './caller.ts';
import { readFreshSelf } from './fresh.ts';
import { admitGuess, forgiveGuess } from './guess.ts';
import type { RecoveryCodes, TotpConfirmation } from './me-schema.ts';
import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes.ts';
import { tellChange } from './tell-change.ts';
import { lockTotp, ofUser, useTotp } from './use-totp.ts';

/** From now on a second factor is asked. The recovery codes are shown this once. */
export async function confirmTotp(
  ctx: Ctx,
  { code }: TotpConfirmation,
  { device }: Pick<Caller, 'device'>,
): Promise<RecoveryCodes> {
  const recoveryCodes = newRecoveryCodes(ctx);
  const isConfirmed = await transact(ctx, async (tx) => {
    const { userId, brandId } = await readFreshSelf(tx);
    const made = { of: 'second_factor' as const, account: userId };
    await admitGuess(tx, made);
    if ((await lockTotp(tx, userId))?.confirmedAt) throw new Problem('already_set');
    if (!(await useTotp(tx, userId, code))) return false;
    await forgiveGuess(tx, made);
    const recoveryHashes = await Promise.all(recoveryCodes.map((one) => hashRecoveryCode(tx, userId, one)));
    await tx.db.update(totp).set({ confirmedAt: tx.now(), recoveryHashes }).where(ofUser(tx, userId));
    await tellChange(tx, { kind: 'totp.on', userId, brandId, device });
    return true;
  });
  if (!isConfirmed) throw invalid('/code', 'wrong_code', 'That is not the code of now');
  return { recoveryCodes };
}

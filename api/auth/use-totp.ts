import { and, eq } from 'drizzle-orm';
import { Secret, TOTP } from 'otpauth';
import { totp } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { hashRecoveryCode } from './recovery-codes.ts';
import { unseal } from './totp-secret.ts';

const PERIOD = 30;

export const ofUser = (tx: Tx, userId: string) => and(inTenant(tx, totp), eq(totp.userId, userId));

/** The row, held so that two who send the same code at once cannot both be right. */
export async function lockTotp(tx: Tx, userId: string) {
  const [row] = await tx.db.select().from(totp).where(ofUser(tx, userId)).for('update');
  return row;
}

/** Whether this is the code of now, or of half a minute before or after, and was not used yet; then it is used. */
export async function useTotp(tx: Tx, userId: string, code: string): Promise<boolean> {
  const row = await lockTotp(tx, userId);
  if (!row) return false;
  const secret = new Secret({ buffer: (await unseal(tx, userId, row.sealedSecret)).buffer });
  const timestamp = Date.parse(tx.now());
  const delta = new TOTP({ secret, period: PERIOD, digits: 6 }).validate({
    token: code,
    window: 1,
    timestamp,
  });
  if (delta === null) return false;
  const step = Math.floor(timestamp / 1000 / PERIOD) + delta;
  if (row.lastStep !== null && step <= row.lastStep) return false;
  await tx.db.update(totp).set({ lastStep: step }).where(ofUser(tx, userId));
  return true;
}

/** Each of them once. */
export async function useRecoveryCode(tx: Tx, userId: string, code: string): Promise<boolean> {
  const row = await lockTotp(tx, userId);
  const hash = await hashRecoveryCode(tx, userId, code);
  if (!row?.recoveryHashes.includes(hash)) return false;
  const recoveryHashes = row.recoveryHashes.filter((one) => one !== hash);
  await tx.db.update(totp).set({ recoveryHashes }).where(ofUser(tx, userId));
  return true;
}

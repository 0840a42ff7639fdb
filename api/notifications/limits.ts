import { and, eq, isNull, lt, or, sql } from 'drizzle-orm';
import { budget, mailAddress } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { hashSecret } from '../core/token.ts';
import { type Recipient, sameForm } from './recipients.ts';

const UNCONFIRMED_PER_BRAND = 2_000;
const CONFIRMED_PER_ADDRESS = 20;

/**
 * Whether a mail that a stranger can cause may go out: one a day to an address nobody has confirmed, within what the brand
 * may send to such addresses; a few more to one that is known.
 */
export async function admitsStranger(tx: Tx, brandId: string, to: Recipient): Promise<boolean> {
  if (to.confirmed) {
    return spend(tx, `mail_to:${await hashSecret(sameForm(to.address))}`, CONFIRMED_PER_ADDRESS);
  }
  return (
    (await takeDayOf(tx, sameForm(to.address))) &&
    spend(tx, `unconfirmed_mail:${brandId}`, UNCONFIRMED_PER_BRAND)
  );
}

async function takeDayOf(tx: Tx, address: string): Promise<boolean> {
  const today = tx.now().slice(0, 10);
  const taken = await tx.db
    .insert(mailAddress)
    .values({ tenantId: tx.tenantId, address, lastUnconfirmedOn: today })
    .onConflictDoUpdate({
      target: [mailAddress.tenantId, mailAddress.address],
      set: { lastUnconfirmedOn: today },
      setWhere: or(isNull(mailAddress.lastUnconfirmedOn), lt(mailAddress.lastUnconfirmedOn, today)),
    })
    .returning({ address: mailAddress.address });
  return taken.length > 0;
}

async function spend(tx: Tx, bucket: string, perDay: number): Promise<boolean> {
  const spent = await tx.db
    .insert(budget)
    .values({ tenantId: tx.tenantId, bucket, windowStart: `${tx.now().slice(0, 10)}T00:00:00.000Z`, used: 1 })
    .onConflictDoUpdate({
      target: [budget.tenantId, budget.bucket, budget.windowStart],
      set: { used: sql`${budget.used} + 1` },
      setWhere: and(eq(budget.tenantId, tx.tenantId), lt(budget.used, perDay)),
    })
    .returning({ used: budget.used });
  return spent.length > 0;
}

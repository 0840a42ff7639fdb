import { mailAddress } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { sameForm } from './recipients.ts';

type Columns = Partial<Omit<typeof mailAddress.$inferInsert, 'tenantId' | 'address'>>;

/** A mail was taken at this address: what was refused before counts no more. */
export const noteArrival = (tx: Tx, address: string): Promise<void> =>
  note(tx, address, { deliveredAt: tx.now(), softBouncedAt: null, bouncedAt: null });

/** `soft`: not now, such as a full mailbox; `hard`: there is no such recipient. */
export const noteRefusal = (tx: Tx, address: string, how: 'soft' | 'hard'): Promise<void> =>
  note(tx, address, how === 'hard' ? { bouncedAt: tx.now() } : { softBouncedAt: tx.now() });

async function note(tx: Tx, address: string, columns: Columns): Promise<void> {
  await tx.db
    .insert(mailAddress)
    .values({ tenantId: tx.tenantId, address: sameForm(address), ...columns })
    .onConflictDoUpdate({ target: [mailAddress.tenantId, mailAddress.address], set: columns });
}

import { password as passwords } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { endSessionsOf } from './end-sessions.ts';
import { tellChange } from './tell-change.ts';

type New = {
  userId: string;
  brandId: string;
  hash: string;
  device: string | null;
  /** The session that goes on. */
  but?: string;
};

/** From now on only this one is right, and whoever was signed in with another is not. */
export async function savePassword(tx: Tx, { userId, brandId, hash, device, but }: New): Promise<void> {
  const changed = { hash, changedAt: tx.now() };
  await tx.db
    .insert(passwords)
    .values({ tenantId: tx.tenantId, userId, ...changed })
    .onConflictDoUpdate({ target: [passwords.tenantId, passwords.userId], set: changed });
  await endSessionsOf(tx, userId, but);
  await tellChange(tx, { kind: 'password.changed', userId, brandId, device });
}

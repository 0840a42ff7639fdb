import { unit } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { activeOf } from './record.ts';

type Owned = Pick<typeof unit.$inferSelect, 'id' | 'ownerId' | 'ownerUserId'>;

/** To whom a device is registered now, as ids: who that is, is found out where a mail is written. */
export async function holderOf(tx: Tx, { id, ownerId, ownerUserId }: Owned) {
  const active = await activeOf(tx, id);
  const own = active.find(({ registration: { channel } }) => channel !== 'dealer' && channel !== 'pos');
  return { ownerId, ownerUserId, registrationId: (own ?? active[0])?.registration.id ?? null };
}

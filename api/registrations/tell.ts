import type { RegistrationState } from '../../db/vocab.ts';
import type { Tx } from '../core/context.ts';
import { announce } from '../core/record.ts';
import type { Stored } from './record.ts';

/** Those concerned hear of what became of it; addresses are looked up where the mail is written. */
export function tell(tx: Tx, made: Stored, state: RegistrationState = made.state): Promise<void> {
  return announce(tx, {
    kind: `registration.${state}`,
    objectId: made.id,
    sequence: made.version,
    payload: { brandId: made.brandId, locale: tx.locale },
  });
}

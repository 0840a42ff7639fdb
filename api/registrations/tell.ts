import type { Tx } from '../core/context.ts';
import { announce } from '../core/record.ts';
import type { Stored } from './record.ts';

/** Those concerned hear of what became of it; addresses are looked up where the mail is written. */
export const tell = (tx: Tx, made: Stored): Promise<void> =>
  announce(tx, { kind: `registration.${made.state}`, objectId: made.id, sequence: made.version });

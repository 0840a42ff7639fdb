import { type Ctx, transact } from '../core/context.ts';
import { demandExceptions, exceptionToWire, findException } from './exceptions.ts';
import type { SerialException } from './life-schema.ts';

export function getException(ctx: Ctx, { id }: { id: string }): Promise<SerialException> {
  return transact(ctx, async (tx) => {
    demandExceptions(tx.actor, 'claim.read_internal');
    return exceptionToWire(tx.actor, await findException(tx, id));
  });
}

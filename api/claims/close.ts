import type { Ctx } from '../core/context.ts';
import { changeClaim } from './change.ts';
import type { Claim, Note } from './schema.ts';

/** "Back in operation": said by the one who uses the device, or by the calendar when nobody says anything. */
export const close = (
  ctx: Ctx,
  { id, version, note }: { id: string; version?: number } & Note,
): Promise<Claim> =>
  changeClaim(
    ctx,
    { id, ...(version === undefined ? {} : { version }), action: 'close', reason: note },
    (change) => change.append({ kind: 'claim.closed', payload: { note } }),
  );

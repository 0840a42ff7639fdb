import { changeClaim, type Claim, type Handover, unconfirmed } from '../claims/index.ts';
import type { Ctx } from '../core/context.ts';
import { invalid, Problem } from '../core/problem.ts';
import { moveUnit } from './custody.ts';
import type { ConfirmHandover } from './schema.ts';

type Input = { id: string; version: number } & ConfirmHandover;

/** The own side signs for it that a device has left its hands, or is back in them. */
export const confirmHandover = (
  ctx: Ctx,
  { id, version, direction, name, department, report, lineIds }: Input,
): Promise<Claim> =>
  changeClaim(
    ctx,
    { id, version, action: 'confirm-handover', changes: { direction, lineIds } },
    async (change) => {
      const { record } = change;
      const open = unconfirmed(record)[direction];
      const handed = lineIds ? [...new Set(lineIds)] : open;
      handed.forEach((lineId, at) => {
        if (!record.lines.some((line) => line.id === lineId))
          throw invalid(`/lineIds/${at}`, 'unknown', 'This claim has no such unit');
      });
      if (handed.length === 0 || !handed.every((lineId) => open.includes(lineId)))
        throw new Problem('wrong_state', { detail: 'No such handover is waiting to be confirmed' });

      const handover: Handover = { direction, name, department, report: report ?? null, lineIds: handed };
      change.append({ kind: 'handover.confirmed', payload: handover });
      if (direction === 'back') return;
      await Promise.all(
        record.lines
          .filter((line) => handed.includes(line.id))
          .map((line) => moveUnit({ ...change, line }, 'transit')),
      );
    },
  );

import type { Claim } from '../claims/index.ts';
import type { Ctx } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { changeJob } from './change-job.ts';
import { compareSerials } from './compare-serials.ts';
import { moveUnit } from './custody.ts';
import type { ReceiveUnit } from './schema.ts';

type Input = { id: string; version: number } & ReceiveUnit;

export const receive = (ctx: Ctx, { receivedSerial, condition, ...input }: Input): Promise<Claim> =>
  changeJob(
    ctx,
    {
      ...input,
      action: 'receive',
      kind: 'rma_unit.received',
      state: 'received',
      columns: { receivedSerial: receivedSerial ?? null, condition: condition ?? null },
      note: condition,
    },
    {
      before({ line, record, set }) {
        if (receivedSerial === undefined) return;
        const match = compareSerials(line.serialRaw, receivedSerial);
        if (match === 'same') return;
        // A look-alike of a registered unit may be another registered unit.
        if (match === 'different' || line.unitId !== null) {
          throw new Problem('wrong_state', {
            detail: `Another unit arrived: expected ${line.serialRaw}, received ${receivedSerial}`,
          });
        }
        set({ flags: [...new Set([...record.claim.flags, 'serial_corrected' as const])] });
      },
      after: (change) => moveUnit(change, 'depot'),
    },
  );

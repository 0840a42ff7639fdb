import type { Ctx } from '../core/context.ts';
import { UNIT_RIGHTS } from './actions.ts';
import { changeUnit } from './change.ts';
import { demandPast } from './check-day.ts';
import { demandFit } from './demand-fit.ts';
import type { Retirement } from './life-schema.ts';
import { representChanged } from './represent-changed.ts';
import type { Unit } from './schema.ts';

/** Its life ends: out of use, scrapped, lost or stolen. */
export async function retireUnit(
  ctx: Ctx,
  { id, version, as, on, reason }: { id: string; version: number } & Retirement,
): Promise<Unit> {
  const record = await changeUnit(
    ctx,
    { id, version, rights: UNIT_RIGHTS.retire, action: 'unit.retire', reason, changes: { as, on } },
    ({ record, today, append, set }) => {
      demandFit(record, 'retire');
      demandPast(on, today, '/on');
      set({ lifecycle: as });
      append({ kind: 'unit.retired', payload: { as, on, reason } });
    },
  );
  return representChanged(ctx, record);
}

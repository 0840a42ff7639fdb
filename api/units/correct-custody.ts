import type { Ctx } from '../core/context.ts';
import { invalid } from '../core/problem.ts';
import { UNIT_RIGHTS } from './actions.ts';
import { changeUnit } from './change.ts';
import type { CustodyCorrection } from './life-schema.ts';
import { representChanged } from './represent-changed.ts';
import type { Unit } from './schema.ts';

/** Who has it changes by handovers; this mends a record that says otherwise. */
export async function correctCustody(
  ctx: Ctx,
  { id, version, custody, reason }: { id: string; version: number } & CustodyCorrection,
): Promise<Unit> {
  const record = await changeUnit(
    ctx,
    {
      id,
      version,
      rights: UNIT_RIGHTS['correct-custody'],
      action: 'unit.correct_custody',
      reason,
      changes: { custody },
    },
    ({ record: { unit }, append, set }) => {
      if (unit.custody === custody) throw invalid('/custody', 'unchanged', 'It is there already');
      set({ custody });
      append({
        kind: 'unit.custody_changed',
        payload: { custodyFrom: unit.custody, custodyTo: custody, reason, corrected: true },
      });
    },
  );
  return representChanged(ctx, record);
}

import { isStaff } from '../auth/index.ts';
import type { Ctx } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { UNIT_RIGHTS } from './actions.ts';
import { changeUnit } from './change.ts';
import { demandFit } from './demand-fit.ts';
import { demandProofs } from './given-proofs.ts';
import type { FlagAppeal } from './life-schema.ts';
import { representChanged } from './represent-changed.ts';
import type { Unit } from './schema.ts';

/** The owner's side says why a void or suspended cover is wrong; the managers are told and decide. */
export async function appealFlag(
  ctx: Ctx,
  { id, version, grounds, proofIds }: { id: string; version: number } & FlagAppeal,
): Promise<Unit> {
  const record = await changeUnit(
    ctx,
    { id, version, rights: UNIT_RIGHTS['appeal-flag'], action: 'unit.flag_appeal', reason: grounds },
    async ({ tx, record, append }) => {
      if (isStaff(tx.actor)) throw new Problem('forbidden');
      demandFit(record, 'appeal-flag');
      await demandProofs(tx, id, proofIds);
      append({
        kind: 'unit.flag_appealed',
        payload: {
          flag: record.unit.coverageFlag,
          grounds,
          ...(proofIds?.length ? { proofIds } : {}),
        },
      });
    },
  );
  return representChanged(ctx, record);
}

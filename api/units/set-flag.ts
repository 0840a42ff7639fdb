import type { Ctx } from '../core/context.ts';
import { UNIT_RIGHTS } from './actions.ts';
import { changeUnit } from './change.ts';
import { demandProofs } from './given-proofs.ts';
import type { UnitFlag } from './life-schema.ts';
import { representChanged } from './represent-changed.ts';
import type { Unit } from './schema.ts';

/** Void and suspended are states, not dates: every date of the unit stays as it is (T11). */
export async function setFlag(
  ctx: Ctx,
  {
    id,
    version,
    flag,
    components,
    code,
    reason,
    proof,
    proofIds,
  }: { id: string; version: number } & UnitFlag,
): Promise<Unit> {
  const record = await changeUnit(
    ctx,
    { id, version, rights: UNIT_RIGHTS['set-flag'], action: 'unit.flag', reason, changes: { flag, code } },
    async ({ tx, record: { unit }, append, set }) => {
      await demandProofs(tx, id, proofIds);
      const isNormal = flag === 'normal';
      set({
        coverageFlag: flag,
        flagReason: isNormal ? null : reason,
        flagComponents: components ?? null,
      });
      append({
        kind: 'unit.coverage_changed',
        payload: {
          flag,
          flagBefore: unit.coverageFlag,
          reason,
          ...(code ? { code } : {}),
          ...(components ? { components: components.join(', ') } : {}),
          ...(proof ? { proof } : {}),
          ...(proofIds?.length ? { proofIds } : {}),
        },
      });
    },
  );
  return representChanged(ctx, record);
}

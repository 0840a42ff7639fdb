import type { Ctx } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { isStaff } from '../auth/index.ts';
import { changeUnit } from './change.ts';
import type { UnitEdit } from './change-schema.ts';
import { checkSite } from './check-site.ts';
import { differencesOf } from './differences.ts';
import { ownedOf } from './record.ts';
import { representChanged } from './represent-changed.ts';
import type { Unit } from './schema.ts';
import { changeSpecifications } from './specifications.ts';

/** What the unit is called and who answers for it. Where it stands is a move, its dates are corrections. */
export async function updateUnit(
  ctx: Ctx,
  { id, version, change }: { id: string; version: number; change: UnitEdit },
): Promise<Unit> {
  const record = await changeUnit(
    ctx,
    { id, version, rights: ['unit.edit'], action: 'unit.update', changes: { fields: Object.keys(change) } },
    async ({ tx, record, append, set }) => {
      const isSold = change.region !== undefined || change.salesChannel !== undefined;
      if (isSold && !isStaff(tx.actor)) throw new Problem('forbidden');
      await checkSite(tx, ownedOf(record), change);
      const { specifications, ...rest } = change;
      const columns = {
        ...rest,
        ...(specifications && {
          specifications: changeSpecifications(
            record.model.specifications,
            record.unit.specifications,
            specifications,
          ),
        }),
      };
      set(columns);
      const changed = differencesOf(record.unit, columns);
      if (Object.keys(changed).length > 0) append({ kind: 'unit.changed', payload: changed });
    },
  );
  return representChanged(ctx, record);
}

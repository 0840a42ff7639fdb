import { and, inArray } from 'drizzle-orm';
import { branch } from '../../db/index.ts';
import type { Ctx, Tx } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { UNIT_RIGHTS } from './actions.ts';
import { changeUnit } from './change.ts';
import type { UnitMove } from './change-schema.ts';
import { checkSite } from './check-site.ts';
import { demandFit } from './demand-fit.ts';
import { differencesOf } from './differences.ts';
import { canUnit, type Owned } from './place.ts';
import { ownedOf } from './record.ts';
import { representChanged } from './represent-changed.ts';
import type { Unit } from './schema.ts';

/** Where the unit stands and who answers for it there. A custodian places it within its branch. */
export async function moveUnit(
  ctx: Ctx,
  { id, version, note, ...place }: { id: string; version: number } & UnitMove,
): Promise<Unit> {
  const record = await changeUnit(
    ctx,
    { id, version, rights: UNIT_RIGHTS.move, action: 'unit.move', changes: { fields: Object.keys(place) } },
    async ({ tx, record, append, set }) => {
      demandFit(record, 'move');
      demandMove(tx, ownedOf(record), place);
      await checkSite(tx, ownedOf(record), place);
      const changed = differencesOf(record.unit, place);
      if (Object.keys(changed).length === 0) return;
      set(place);
      const names = await branchNames(tx, [changed['branchFromId'], changed['branchToId']]);
      append({
        kind: 'unit.moved',
        payload: {
          ...changed,
          ...namedMove(changed, names),
          ...(note ? { note } : {}),
        },
      });
    },
  );
  return representChanged(ctx, record);
}

/** Whoever only places things neither hands them to another branch nor to another person. */
export function demandMove(
  tx: Tx,
  owned: Owned,
  { branchId, responsibleId }: Pick<UnitMove, 'branchId' | 'responsibleId'>,
): void {
  if (canUnit(tx.actor, 'unit.edit', owned)) return;
  if (branchId !== undefined || responsibleId !== undefined) throw new Problem('forbidden');
}

/** Names of branches at the time, because a history is read when they are called otherwise. */
export async function branchNames(tx: Tx, ids: unknown[]): Promise<Map<unknown, string>> {
  const known = ids.filter((id): id is string => typeof id === 'string');
  if (known.length === 0) return new Map();
  const rows = await tx.db
    .select({ id: branch.id, name: branch.name })
    .from(branch)
    .where(and(inTenant(tx, branch), inArray(branch.id, known)));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export const namedMove = (changed: Record<string, unknown>, names: Map<unknown, string>) =>
  'branchToId' in changed
    ? {
        branchFrom: names.get(changed['branchFromId']) ?? null,
        branchTo: names.get(changed['branchToId']) ?? null,
      }
    : {};

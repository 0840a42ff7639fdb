import { and, eq } from 'drizzle-orm';
import { unit } from '../../db/index.ts';
import type { Right } from '../auth/index.ts';
import type { Tx } from '../core/context.ts';
import { invalid } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { canUnit } from './place.ts';
import { ownedOf, readUnit, type UnitRecord } from './record.ts';

type Asked = { id: string; not: string; rights: readonly Right[]; pointer: string };

/** The other unit of a change, which the caller may change as well. */
export async function lockOther(tx: Tx, { id, not, rights, pointer }: Asked): Promise<UnitRecord> {
  if (id === not) throw invalid(pointer, 'same_unit', 'A unit cannot stand for itself');
  await tx.db
    .select({ id: unit.id })
    .from(unit)
    .where(and(inTenant(tx, unit), eq(unit.id, id)))
    .for('update');
  const other = await readUnit(tx, { id });
  if (!other || !rights.some((right) => canUnit(tx.actor, right, ownedOf(other))))
    throw invalid(pointer, 'not_found', 'There is no such unit');
  return other;
}

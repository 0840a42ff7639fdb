import { toWireId } from '../../db/id.ts';
import { can } from '../auth/index.ts';
import { brandOf } from '../core/actor.ts';
import { type Ctx, transact } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { type Colleague, findStaff } from './staff.ts';

export async function listStaff(ctx: Ctx): Promise<{ items: Colleague[] }> {
  const place = { brandId: brandOf(ctx.actor), organizationId: null, branchId: null };
  if (!can(ctx.actor, 'staff.read', place)) throw new Problem('forbidden');
  const staff = await transact(ctx, (tx) => findStaff(tx));
  return { items: staff.map((one) => ({ ...one, id: toWireId('user', one.id) })) };
}

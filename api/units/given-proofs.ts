import { and, eq, inArray } from 'drizzle-orm';
import { proof } from '../../db/index.ts';
import { isStaff } from '../auth/index.ts';
import type { Actor } from '../core/actor.ts';
import type { Ctx, Tx } from '../core/context.ts';
import { invalid } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import type { UnitRecord } from './record.ts';

/** Whose files these are, so that nobody gives another's as his own. */
export const uploaderOf = (actor: Actor): string =>
  actor.kind === 'user' ? `unit:${actor.userId}` : `unit:${'keyId' in actor ? actor.keyId : actor.kind}`;

/** Files of this unit that the caller has added himself. */
export async function demandProofs(tx: Tx, unitId: string, ids: readonly string[] = []): Promise<void> {
  if (ids.length === 0) return;
  const found = await tx.db
    .select({ id: proof.id })
    .from(proof)
    .where(
      and(
        inTenant(tx, proof),
        eq(proof.unitId, unitId),
        eq(proof.principal, uploaderOf(tx.actor)),
        eq(proof.state, 'ready'),
        inArray(proof.id, [...ids]),
      ),
    );
  const missing = ids.findIndex((id) => !found.some((one) => one.id === id));
  if (missing >= 0) throw invalid(`/proofIds/${missing}`, 'not_found', 'No file of this unit');
}

/** What a reader may be shown: all for the service, what was given in the time of the present owner for his side. */
export function givenProofs(ctx: Ctx, { unit, events }: UnitRecord): 'all' | string[] {
  if (isStaff(ctx.actor)) return 'all';
  return events
    .filter(
      ({ audience, ownerId, ownerUserId }) =>
        audience === 'owner' && ownerId === unit.ownerId && ownerUserId === unit.ownerUserId,
    )
    .flatMap(({ payload }) => (Array.isArray(payload['proofIds']) ? payload['proofIds'] : []))
    .filter((id) => typeof id === 'string');
}

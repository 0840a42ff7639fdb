import { and, eq, inArray, or } from 'drizzle-orm';
import { ownershipCase, proof, registration } from '../../db/index.ts';
import { brandOf } from '../core/actor.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import type { StoredProof } from '../proofs/index.ts';
import { readRegistrations, sees } from './record.ts';

const MOST = 50;

/** The files of a unit's registrations, and of the cases over whose it is, for whoever sees what they prove. */
export async function proofsOfRegistrations(
  tx: Tx,
  unitId: string,
): Promise<{ file: StoredProof; ref: string | null }[]> {
  const all = await readRegistrations(tx, eq(registration.unitId, unitId), MOST);
  const seen = all.filter(
    (record) => record.registration.brandId === brandOf(tx.actor) && sees(tx.actor, record),
  );
  if (seen.length === 0) return [];
  const ids = seen.map(({ registration: { id } }) => id);
  const files = await tx.db
    .select({ file: proof, ref: registration.ref })
    .from(proof)
    .leftJoin(ownershipCase, and(inTenant(tx, ownershipCase), eq(ownershipCase.id, proof.ownershipCaseId)))
    .leftJoin(registration, and(inTenant(tx, registration), eq(registration.id, proof.registrationId)))
    .where(
      and(
        inTenant(tx, proof),
        eq(proof.state, 'ready'),
        or(inArray(proof.registrationId, ids), inArray(ownershipCase.registrationId, ids)),
      ),
    );
  return files;
}

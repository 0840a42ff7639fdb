import { and, eq } from 'drizzle-orm';
import { dateCorrection, proof } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import type { StoredProof } from '../proofs/index.ts';
import { sees } from './permit.ts';

/** The files that were sent to prove a date of a unit, for whoever sees the proposal. */
export async function proofsOfCorrections(
  tx: Tx,
  unitId: string,
): Promise<{ file: StoredProof; ref: string }[]> {
  const all = await tx.db
    .select({ file: proof, correction: dateCorrection })
    .from(proof)
    .innerJoin(dateCorrection, and(inTenant(tx, dateCorrection), eq(dateCorrection.id, proof.correctionId)))
    .where(and(inTenant(tx, proof), eq(proof.state, 'ready'), eq(dateCorrection.unitId, unitId)));
  return all
    .filter(({ correction }) => sees(tx.actor, correction))
    .map(({ file, correction: { ref } }) => ({ file, ref }));
}

import { and, eq } from 'drizzle-orm';
import { dateCorrection } from '../../db/index.ts';
import type { Ctx, Tx } from '../core/context.ts';
import { notFound, Problem } from '../core/problem.ts';
import { EVERYWHERE } from '../core/reach.ts';
import { inTenant } from '../core/tenant.ts';
import { type Proof, type ProofUpload, receiveProof } from '../proofs/index.ts';
import { checkGrant, type Grant } from './grant.ts';

type Input = ProofUpload & Grant & { id: string; request: Request };

/** The grant of the proposal is the right, while nobody has decided. */
export async function addProof(ctx: Ctx, { id, expires, signature, ...upload }: Input): Promise<Proof> {
  await checkGrant(ctx, id, { expires, signature });
  return receiveProof(
    { ...ctx, reach: EVERYWHERE },
    { ...upload, of: { correctionId: id }, principal: `correction:${id}`, permit: (tx) => isOpen(tx, id) },
  );
}

async function isOpen(tx: Tx, id: string): Promise<void> {
  const [row] = await tx.db
    .select({ state: dateCorrection.state })
    .from(dateCorrection)
    .where(and(inTenant(tx, dateCorrection), eq(dateCorrection.id, id)));
  if (!row) throw notFound();
  if (row.state !== 'proposed')
    throw new Problem('wrong_state', { detail: `It is \`${row.state}\` already` });
}

import type { AttachmentLink } from '../attachments/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { notFound } from '../core/problem.ts';
import { findProof, signedProofLink } from '../proofs/index.ts';
import { givenProofs } from './given-proofs.ts';
import { readVisibleUnit } from './record.ts';

export async function linkUnitProof(
  ctx: Ctx,
  { id, proofId }: { id: string; proofId: string },
): Promise<AttachmentLink> {
  const given = givenProofs(ctx, await readVisibleUnit(ctx, { id }));
  const { unitId } = await transact(ctx, (tx) => findProof(tx, proofId));
  if (unitId !== id || !(given === 'all' || given.includes(proofId))) throw notFound();
  return signedProofLink(ctx, { id: proofId });
}

import type { AttachmentLink } from '../attachments/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { notFound } from '../core/problem.ts';
import { findProof, signedProofLink } from '../proofs/index.ts';
import { readVisibleCorrection } from './record.ts';

export async function linkProof(
  ctx: Ctx,
  { id, proofId }: { id: string; proofId: string },
): Promise<AttachmentLink> {
  await transact(ctx, async (tx) => {
    await readVisibleCorrection(tx, { id });
    const { correctionId } = await findProof(tx, proofId);
    if (correctionId !== id) throw notFound();
  });
  return signedProofLink(ctx, { id: proofId });
}

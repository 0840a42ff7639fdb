import { eq } from 'drizzle-orm';
import { ownershipCase } from '../../db/index.ts';
import type { AttachmentLink } from '../attachments/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { notFound } from '../core/problem.ts';
import { findProof, signedProofLink } from '../proofs/index.ts';
import { readCases } from './case-record.ts';
import { readVisibleRegistration } from './record.ts';

/** For whoever sees what it proves. A proof of ownership is for the service and for who sent it. */
export async function linkProof(
  ctx: Ctx,
  { id, access }: { id: string; access?: string | undefined },
): Promise<AttachmentLink> {
  await transact(ctx, async (tx) => {
    const { registrationId, ownershipCaseId } = await findProof(tx, id);
    const about = registrationId ?? (ownershipCaseId && (await claimantOf(ownershipCaseId)));
    if (!about) throw notFound();
    await readVisibleRegistration(tx, { id: about, access });

    async function claimantOf(caseId: string): Promise<string | undefined> {
      const [found] = await readCases(tx, eq(ownershipCase.id, caseId), 1);
      return found?.ownershipCase.registrationId;
    }
  });
  return signedProofLink(ctx, { id });
}

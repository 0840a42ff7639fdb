import { toWireId } from '../../db/id.ts';
import type { AttachmentLink } from '../attachments/index.ts';
import { isStaff } from '../auth/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { notFound } from '../core/problem.ts';
import { signedAddress } from '../core/signed-address.ts';
import { findAttachment } from './find-attachment.ts';
import { readVisibleClaim } from './record.ts';

const VALID_SECONDS = 5 * 60;

export async function linkAttachment(ctx: Ctx, { id }: { id: string }): Promise<AttachmentLink> {
  await transact(ctx, async (tx) => {
    const file = await findAttachment(tx, id);
    await readVisibleClaim(tx, { id: file.claimId });
    if (file.state !== 'ready' || (file.visibility === 'service' && !isStaff(tx.actor))) throw notFound();
  });
  const path = `/v1/attachments/${toWireId('attachment', id)}`;
  return signedAddress(ctx, { kind: 'download', id, path, seconds: VALID_SECONDS });
}

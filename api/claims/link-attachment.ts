import { toWireId } from '../../db/id.ts';
import type { AttachmentLink } from '../attachments/index.ts';
import { isStaff } from '../auth/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { notFound } from '../core/problem.ts';
import { sign } from '../core/token.ts';
import { downloadText } from './download-signature.ts';
import { findAttachment } from './find-attachment.ts';
import { readVisibleClaim } from './record.ts';

const VALID_SECONDS = 5 * 60;

export async function linkAttachment(ctx: Ctx, { id }: { id: string }): Promise<AttachmentLink> {
  await transact(ctx, async (tx) => {
    const file = await findAttachment(tx, id);
    await readVisibleClaim(tx, { id: file.claimId });
    if (file.state !== 'ready' || (file.visibility === 'service' && !isStaff(tx.actor))) throw notFound();
  });
  const expires = Math.floor(Date.parse(ctx.now()) / 1000) + VALID_SECONDS;
  const query = new URLSearchParams({
    tenant: toWireId('tenant', ctx.tenantId),
    expires: String(expires),
    signature: await sign(ctx.secrets.link, downloadText(ctx.tenantId, id, expires)),
  });
  return {
    url: `${ctx.publicUrl}/v1/attachments/${toWireId('attachment', id)}?${query}`,
    expiresAt: new Date(expires * 1000).toISOString(),
  };
}

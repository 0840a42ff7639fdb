import { toWireId } from '../../db/id.ts';
import type { AttachmentLink } from '../attachments/index.ts';
import type { Ctx } from '../core/context.ts';
import { sign } from '../core/token.ts';

const VALID_SECONDS = 5 * 60;

/** A download address of a file that the caller was found to be allowed to see. */
export async function signedProofLink(ctx: Ctx, { id }: { id: string }): Promise<AttachmentLink> {
  const expires = Math.floor(Date.parse(ctx.now()) / 1000) + VALID_SECONDS;
  const query = new URLSearchParams({
    tenant: toWireId('tenant', ctx.tenantId),
    expires: String(expires),
    signature: await sign(ctx.secrets.link, proofText(ctx.tenantId, id, expires)),
  });
  return {
    url: `${ctx.publicUrl}/v1/proofs/${toWireId('proof', id)}?${query}`,
    expiresAt: new Date(expires * 1000).toISOString(),
  };
}

/** What the signature of a download address is over. */
export const proofText = (tenantId: string, proofId: string, expires: number): string =>
  `proof:${tenantId}:${proofId}:${expires}`;

import { toWireId } from '../../db/id.ts';
import type { AttachmentLink } from '../attachments/index.ts';
import type { Ctx } from '../core/context.ts';
import { signedAddress } from '../core/signed-address.ts';

const VALID_SECONDS = 5 * 60;

/** A download address of a file that the caller was found to be allowed to see. */
export const signedProofLink = (ctx: Ctx, { id }: { id: string }): Promise<AttachmentLink> =>
  signedAddress(ctx, {
    kind: 'proof',
    id,
    path: `/v1/proofs/${toWireId('proof', id)}`,
    seconds: VALID_SECONDS,
  });

import type { Ctx } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { sign, verifySignature } from '../core/token.ts';

const VALID_SECONDS = 60 * 60;

export type Grant = { expires: number; signature: string };

/** Lets whoever proposed a correction send its files, signed in or not. */
export async function grantUpload(ctx: Ctx, correctionId: string): Promise<Grant> {
  const expires = Math.floor(Date.parse(ctx.now()) / 1000) + VALID_SECONDS;
  return { expires, signature: await sign(ctx.secrets.link, grantText(ctx, correctionId, expires)) };
}

export async function checkGrant(
  ctx: Ctx,
  correctionId: string,
  { expires, signature }: Grant,
): Promise<void> {
  const isSigned = await verifySignature(ctx.secrets.link, grantText(ctx, correctionId, expires), signature);
  if (!isSigned || expires * 1000 <= Date.parse(ctx.now())) throw new Problem('signature_invalid');
}

const grantText = ({ tenantId }: Ctx, correctionId: string, expires: number): string =>
  `correction:${tenantId}:${correctionId}:${expires}`;

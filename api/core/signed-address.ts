import { z } from '@hono/zod-openapi';
import { toWireId } from '../../db/id.ts';
import type { Ctx } from './context.ts';
import { Problem } from './problem.ts';
import { sign, verifySignature } from './token.ts';
import { wireId } from './wire.ts';

/** What an address is for: a word for the kind of thing, and its id. */
type About = { kind: string; id: string };

/** An address that opens one thing without a credential, until it expires. */
export async function signedAddress(
  ctx: Pick<Ctx, 'tenantId' | 'secrets' | 'publicUrl' | 'now'>,
  { path, seconds, ...about }: About & { path: string; seconds: number },
): Promise<{ url: string; expiresAt: string }> {
  const expires = Math.floor(Date.parse(ctx.now()) / 1000) + seconds;
  const query = new URLSearchParams({
    tenant: toWireId('tenant', ctx.tenantId),
    expires: String(expires),
    signature: await sign(ctx.secrets.link, textOf(ctx.tenantId, about, expires)),
  });
  return { url: `${ctx.publicUrl}${path}?${query}`, expiresAt: new Date(expires * 1000).toISOString() };
}

export const SignedQuery = z.strictObject({
  tenant: wireId('tenant'),
  expires: z.coerce.number().int().positive().catch(0).openapi({ type: 'integer' }),
  signature: z.string().max(100).default(''),
});
export type SignedQuery = z.infer<typeof SignedQuery>;

export async function checkSigned(
  ctx: Pick<Ctx, 'secrets' | 'now'>,
  about: About,
  { tenant, expires, signature }: SignedQuery,
): Promise<void> {
  const isSigned = await verifySignature(ctx.secrets.link, textOf(tenant, about, expires), signature);
  if (!isSigned || expires * 1000 <= Date.parse(ctx.now())) throw new Problem('signature_invalid');
}

const textOf = (tenantId: string, { kind, id }: About, expires: number): string =>
  `${kind}:${tenantId}:${id}:${expires}`;

import { contentDisposition } from '../attachments/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { notFound, Problem, unavailable } from '../core/problem.ts';
import { verifySignature } from '../core/token.ts';
import { downloadText } from './download-signature.ts';
import { findAttachment } from './find-attachment.ts';

type Input = { id: string; tenant: string; expires: number; signature: string };

/** The signature is the right; what is sent can be saved and nothing else. */
export async function openAttachment(ctx: Ctx, { id, tenant, expires, signature }: Input): Promise<Response> {
  const isSigned = await verifySignature(ctx.secrets.link, downloadText(tenant, id, expires), signature);
  if (!isSigned || expires * 1000 <= Date.parse(ctx.now())) throw new Problem('signature_invalid');

  const file = await transact({ ...ctx, tenantId: tenant }, (tx) => findAttachment(tx, id));
  if (file.state !== 'ready' || file.mediaType === null) throw notFound();
  const body = await ctx.files.get(file.fileKey).catch((error: unknown) => {
    throw unavailable(error);
  });
  if (!body) throw unavailable(new Error(`The object of attachment ${id} is missing`));
  return new Response(body, {
    headers: {
      'content-type': file.mediaType,
      ...(file.size === null ? {} : { 'content-length': String(file.size) }),
      'content-disposition': contentDisposition(file.name),
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-site',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}

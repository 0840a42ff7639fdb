import { contentDisposition } from '../attachments/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { Problem, unavailable } from '../core/problem.ts';
import { verifySignature } from '../core/token.ts';
import { proofText } from './link.ts';
import { findProof } from './store.ts';

type Input = { id: string; tenant: string; expires: number; signature: string };

/** The signature is the right; what is sent can be saved and nothing else. */
export async function openProof(ctx: Ctx, { id, tenant, expires, signature }: Input): Promise<Response> {
  const isSigned = await verifySignature(ctx.secrets.link, proofText(tenant, id, expires), signature);
  if (!isSigned || expires * 1000 <= Date.parse(ctx.now())) throw new Problem('signature_invalid');
  const file = await transact({ ...ctx, tenantId: tenant }, (tx) => findProof(tx, id));
  const body = await ctx.files.get(file.fileKey).catch((error: unknown) => {
    throw unavailable(error);
  });
  if (!body) throw unavailable(new Error(`The object of proof ${id} is missing`));
  return new Response(body, {
    headers: {
      'content-type': file.mediaType ?? 'application/octet-stream',
      ...(file.size === null ? {} : { 'content-length': String(file.size) }),
      'content-disposition': contentDisposition(file.name),
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-site',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}

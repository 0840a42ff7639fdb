import { contentDisposition } from '../attachments/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { unavailable } from '../core/problem.ts';
import { checkSigned, type SignedQuery } from '../core/signed-address.ts';
import { findProof } from './store.ts';

/** The signature is the right; what is sent can be saved and nothing else. */
export async function openProof(
  ctx: Ctx,
  { id, ...signed }: { id: string } & SignedQuery,
): Promise<Response> {
  await checkSigned(ctx, { kind: 'proof', id }, signed);
  const file = await transact({ ...ctx, tenantId: signed.tenant }, (tx) => findProof(tx, id));
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

import { inspectUpload, UploadError, type UploadFacts, uploadProblem } from '../attachments/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { DatabaseLost } from '../core/database.ts';
import { Problem, unavailable } from '../core/problem.ts';
import type { Proof, ProofUpload } from './schema.ts';
import {
  completeProof,
  discardProof,
  type Proven,
  representProof,
  reserveProof,
  roomFor,
  type StoredProof,
} from './store.ts';

type Input = ProofUpload & {
  of: Proven;
  /** Whose upload keys these are. */
  principal: string;
  request: Request;
  /** Throws where the caller may not add a file; asked in the transactions of the upload. */
  permit(tx: Tx): Promise<unknown>;
};

/** A row first, then the bytes as they come, then the facts: what is referenced is there, and what failed leaves nothing. */
export async function receiveProof(ctx: Ctx, input: Input): Promise<Proof> {
  const { of, principal, request, permit, type, name } = input;
  const uploadKey = keyOf(request);
  const room = roomFor(request);
  const begun = await transact(ctx, async (tx) => {
    await permit(tx);
    return reserveProof(tx, { of, principal, uploadKey, type, name });
  });
  if (begun.state === 'ready') return representProof(begun);
  try {
    const facts = await receive(ctx, begun, request, room);
    const done = await transact(ctx, async (tx) => {
      await permit(tx);
      return completeProof(tx, begun, facts);
    });
    if (!done) throw new Problem('in_flight', { headers: { 'retry-after': '1' } });
    return representProof(done);
  } catch (error) {
    // Whether the row is ready is not known; the next attempt or the sweep will see.
    if (error instanceof DatabaseLost) throw error;
    await discardProof(ctx, begun).catch(() => undefined);
    throw error instanceof UploadError ? uploadProblem(error) : error;
  }
}

function keyOf(request: Request): string {
  const key = request.headers.get('idempotency-key');
  if (key === null) throw new Problem('idempotency_key_required');
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) throw new Problem('idempotency_key_invalid');
  return key;
}

async function receive(
  ctx: Ctx,
  file: StoredProof,
  request: Request,
  maxBytes: number,
): Promise<UploadFacts> {
  const encoding = request.headers.get('content-encoding');
  if (encoding && encoding !== 'identity') {
    throw new Problem('media_type', { detail: 'Compressed bodies are not taken' });
  }
  if (!request.body) throw new UploadError('empty', 'the request has no body');
  const upload = await inspectUpload(request.body, {
    maxBytes,
    declaredType: request.headers.get('content-type'),
  });
  try {
    await ctx.files.put(file.fileKey, upload.stream, upload.type);
  } catch (error) {
    throw error instanceof UploadError ? error : unavailable(error);
  }
  return upload.facts();
}

import { createRoute } from '@hono/zod-openapi';
import { AttachmentLink } from '../attachments/schema.ts';
import { FILE_PROBLEMS, fileBody } from '../core/file.ts';
import { bearer, createRouter, idempotencyHeader, json, problems } from '../core/http.ts';
import { wireId } from '../core/wire.ts';
import { Proof, ProofUpload } from '../proofs/schema.ts';
import { addUnitProof } from './add-proof.ts';
import { linkUnitProof } from './link-proof.ts';
import { unitId } from './unit-action.ts';

export const unitProofs = createRouter();

const tags = ['Units'];

unitProofs.openapi(
  createRoute({
    method: 'post',
    path: '/v1/units/{id}/proofs',
    operationId: 'addUnitProof',
    summary: 'Add evidence about the cover of a unit',
    description:
      'For who may void or suspend it, and for the owner’s side while it is. Give its id in `proofIds` of `flagUnit` or `appealUnitFlag`. The body is the file itself: JPEG, PNG, WebP, HEIC or PDF by its first bytes, at most 15 MB.',
    tags,
    security: bearer,
    request: {
      params: unitId,
      query: ProofUpload,
      headers: idempotencyHeader,
      body: fileBody,
    },
    responses: {
      201: json(Proof, 'The stored file'),
      ...problems('idempotency_key_required', 'in_flight', 'not_found', 'wrong_state', ...FILE_PROBLEMS),
    },
  }),
  async (c) => {
    const input = { ...c.req.valid('param'), ...c.req.valid('query'), request: c.req.raw };
    return c.json(await addUnitProof(c.get('ctx'), input), 201);
  },
);

unitProofs.openapi(
  createRoute({
    method: 'post',
    path: '/v1/units/{id}/proofs/{proofId}/links',
    operationId: 'linkUnitProof',
    summary: 'A download address for evidence about the cover of a unit',
    tags,
    security: bearer,
    request: { params: unitId.extend({ proofId: wireId('proof') }) },
    responses: { 201: json(AttachmentLink, 'Works for five minutes'), ...problems('not_found') },
  }),
  async (c) => c.json(await linkUnitProof(c.get('ctx'), c.req.valid('param')), 201),
);

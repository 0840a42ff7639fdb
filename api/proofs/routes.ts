import { createRoute, z } from '@hono/zod-openapi';
import { createRouter, problems } from '../core/http.ts';
import { SignedQuery } from '../core/signed-address.ts';
import { wireId } from '../core/wire.ts';
import { openProof } from './open.ts';

export const proofs = createRouter();

proofs.openapi(
  createRoute({
    method: 'get',
    path: '/v1/proofs/{id}',
    operationId: 'getProof',
    summary: 'Download a proof by its signed address',
    description:
      'Takes no credential: the signature of the link is the right. Always answered as a download.',
    tags: ['Proofs'],
    security: [],
    request: {
      params: z.object({ id: wireId('proof') }),
      query: SignedQuery,
    },
    responses: {
      200: {
        description: 'The file',
        content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
      },
      ...problems('signature_invalid', 'not_found'),
    },
  }),
  async (c) => openProof(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('query') }),
);

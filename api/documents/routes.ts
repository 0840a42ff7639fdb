import { createRoute, z } from '@hono/zod-openapi';
import { bearer, createRouter, json, problems } from '../core/http.ts';
import { wireId } from '../core/wire.ts';
import { listDocuments } from './list.ts';
import { UnitDocuments } from './schema.ts';

export const documents = createRouter();

documents.openapi(
  createRoute({
    method: 'get',
    path: '/v1/units/{id}/documents',
    operationId: 'listUnitDocuments',
    summary: 'The files of a unit: of its claims, registrations, proposed dates and cover',
    description:
      'Each is shown to whoever could open it where it was sent. A link is asked for there too: `linkAttachment`, `linkProof`, `linkDateCorrectionProof` or `linkUnitProof`.',
    tags: ['Units'],
    security: bearer,
    request: { params: z.object({ id: wireId('unit') }) },
    responses: { 200: json(UnitDocuments, 'The newest 200'), ...problems('not_found') },
  }),
  async (c) => c.json(await listDocuments(c.get('ctx'), c.req.valid('param')), 200),
);

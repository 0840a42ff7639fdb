import { createRoute } from '@hono/zod-openapi';
import { answerCached } from '../core/answer.ts';
import { bearer, createRouter, json, problems } from '../core/http.ts';
import { listModels } from './list-models.ts';
import { ModelList, ModelQuery } from './schema.ts';

export const products = createRouter();

products.openapi(
  createRoute({
    method: 'get',
    path: '/v1/models',
    operationId: 'listModels',
    summary: 'The models of the brand, with where their label is and what proof a claim needs',
    tags: ['Products'],
    security: bearer,
    request: { query: ModelQuery },
    responses: { 200: json(ModelList, 'All models, by name'), ...problems('origin_not_allowed') },
  }),
  async (c) => answerCached(c, await listModels(c.get('ctx'), c.req.valid('query'))),
);

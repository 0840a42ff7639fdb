import { createRoute } from '@hono/zod-openapi';
import { bearer, body, createRouter, json, problems } from '../core/http.ts';
import { lookupUnit } from './lookup-unit.ts';
import { LookupAnswer, LookupRequest } from './schema.ts';

export const lookup = createRouter();

lookup.openapi(
  createRoute({
    method: 'post',
    path: '/v1/lookups',
    operationId: 'lookupUnit',
    summary: 'Is this device covered, and why',
    description:
      'Answers with the coverage receipt in the language of the request. What an anonymous reader sees follows the policy of the brand; serials that do not exist are counted against budgets per address, key and brand.',
    tags: ['Look-up'],
    security: bearer,
    request: { body: body(LookupRequest) },
    responses: {
      200: json(LookupAnswer, 'The verdict, or what to do instead'),
      ...problems('origin_not_allowed'),
    },
  }),
  async (c) => c.json(await lookupUnit(c.get('ctx'), c.req.valid('json')), 200),
);

import { createRoute } from '@hono/zod-openapi';
import { bearer, createRouter, json, problems } from '../core/http.ts';
import { getMetric } from './get-metric.ts';
import { MetricAnswer, MetricQuery } from './schema.ts';

export const reports = createRouter();

reports.openapi(
  createRoute({
    method: 'get',
    path: '/v1/metrics',
    operationId: 'getMetric',
    summary: 'One measure over some days, by product, branch, dealer or day',
    description:
      'For the service of everything, for whoever sees all devices of an organisation of its own. Computed from what was stored when it happened; nothing of tests is counted.',
    tags: ['Reports'],
    security: bearer,
    request: { query: MetricQuery },
    responses: { 200: json(MetricAnswer, 'The measure with its definition'), ...problems() },
  }),
  async (c) => c.json(await getMetric(c.get('ctx'), c.req.valid('query')), 200),
);

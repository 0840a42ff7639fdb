import { createRoute, z } from '@hono/zod-openapi';
import { bearer, body, createRouter, idempotencyHeader, json, problems } from '../core/http.ts';
import { createsQuietly } from '../core/idempotency.ts';
import { wireId } from '../core/wire.ts';
import { listViews } from './list.ts';
import { removeView } from './remove.ts';
import { saveView } from './save.ts';
import { NewSavedView, SavedView, SavedViewList } from './schema.ts';

export const views = createRouter();

const tags = ['Saved views'];

views.openapi(
  createRoute({
    method: 'get',
    path: '/v1/views',
    operationId: 'listViews',
    summary: 'The list filters that the reader keeps',
    tags,
    security: bearer,
    responses: { 200: json(SavedViewList, 'By name'), ...problems() },
  }),
  async (c) => c.json(await listViews(c.get('ctx')), 200),
);

views.openapi(
  createRoute({
    method: 'post',
    path: '/v1/views',
    operationId: 'saveView',
    summary: 'Keep a list filter under a name; the same name replaces it',
    tags,
    security: bearer,
    middleware: [createsQuietly] as const,
    request: { headers: idempotencyHeader, body: body(NewSavedView) },
    responses: {
      201: json(SavedView, 'The view'),
      ...problems('idempotency_key_required', 'idempotency_mismatch'),
    },
  }),
  async (c) => c.json(await saveView(c.get('ctx'), c.req.valid('json')), 201),
);

views.openapi(
  createRoute({
    method: 'delete',
    path: '/v1/views/{id}',
    operationId: 'removeView',
    summary: 'Forget a list filter',
    tags,
    security: bearer,
    request: { params: z.object({ id: wireId('view') }) },
    responses: { 204: { description: 'Forgotten' }, ...problems('not_found') },
  }),
  async (c) => {
    await removeView(c.get('ctx'), c.req.valid('param'));
    return c.body(null, 204);
  },
);

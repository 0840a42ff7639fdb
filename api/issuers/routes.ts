import { createRoute, z } from '@hono/zod-openapi';
import { answerVersioned } from '../core/answer.ts';
import { etagOf, expectedVersion } from '../core/etag.ts';
import {
  bearer,
  body,
  changeHeaders,
  createRouter,
  idempotencyHeader,
  json,
  problems,
} from '../core/http.ts';
import { changes, creates } from '../core/idempotency.ts';
import { wireId } from '../core/wire.ts';
import { createIssuer } from './create.ts';
import { getIssuer } from './get.ts';
import { listIssuers } from './list.ts';
import { removeIssuer } from './remove.ts';
import { Issuer, IssuerChange, IssuerList, NewIssuer } from './schema.ts';
import { updateIssuer } from './update.ts';

export const issuers = createRouter();

const tags = ['Host sign-in'];
const issuerId = z.object({ id: wireId('issuer') });

issuers.openapi(
  createRoute({
    method: 'get',
    path: '/v1/issuers',
    operationId: 'listIssuers',
    summary: 'The host sites whose tokens this brand takes',
    tags,
    security: bearer,
    responses: { 200: json(IssuerList, 'By name'), ...problems() },
  }),
  async (c) => c.json(await listIssuers(c.get('ctx')), 200),
);

issuers.openapi(
  createRoute({
    method: 'post',
    path: '/v1/issuers',
    operationId: 'createIssuer',
    summary: 'Take the tokens of a host site',
    description: 'For the settings of a brand: only a warranty manager may.',
    tags,
    security: bearer,
    middleware: [creates] as const,
    request: { headers: idempotencyHeader, body: body(NewIssuer) },
    responses: {
      201: json(Issuer, 'The issuer'),
      ...problems('idempotency_key_required', 'idempotency_mismatch', 'in_flight'),
    },
  }),
  async (c) => {
    const issuer = await createIssuer(c.get('ctx'), c.req.valid('json'));
    c.header('etag', etagOf(issuer.version));
    return c.json(issuer, 201);
  },
);

issuers.openapi(
  createRoute({
    method: 'get',
    path: '/v1/issuers/{id}',
    operationId: 'getIssuer',
    summary: 'A host site with the version that a change is based on',
    tags,
    security: bearer,
    request: { params: issuerId },
    responses: { 200: json(Issuer, 'The issuer'), ...problems('not_found') },
  }),
  async (c) => {
    const issuer = await getIssuer(c.get('ctx'), c.req.valid('param'));
    return answerVersioned(c, issuer, issuer.version);
  },
);

issuers.openapi(
  createRoute({
    method: 'patch',
    path: '/v1/issuers/{id}',
    operationId: 'updateIssuer',
    summary: 'Roll the keys of a host site, or change what its people may be at most',
    description: 'Its people are signed out; their pages sign them in again under the new terms.',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: issuerId, headers: changeHeaders, body: body(IssuerChange) },
    responses: {
      200: json(Issuer, 'The issuer'),
      ...problems('not_found', 'precondition_failed', 'precondition_required'),
    },
  }),
  async (c) => {
    const version = expectedVersion(c.req.header('if-match'));
    const { id } = c.req.valid('param');
    const issuer = await updateIssuer(c.get('ctx'), { id, version, change: c.req.valid('json') });
    return answerVersioned(c, issuer, issuer.version);
  },
);

issuers.openapi(
  createRoute({
    method: 'delete',
    path: '/v1/issuers/{id}',
    operationId: 'removeIssuer',
    summary: 'Take no more tokens of a host site, and sign its people out',
    tags,
    security: bearer,
    request: { params: issuerId },
    responses: { 204: { description: 'Removed' }, ...problems('not_found') },
  }),
  async (c) => {
    await removeIssuer(c.get('ctx'), c.req.valid('param'));
    return c.body(null, 204);
  },
);

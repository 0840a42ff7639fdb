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
import { createApiKey } from './create-api-key.ts';
import { createEmbedKey } from './create-embed-key.ts';
import { listApiKeys } from './list-api-keys.ts';
import { listEmbedKeys } from './list-embed-keys.ts';
import { listOrigins } from './list-origins.ts';
import { revokeApiKey } from './revoke-api-key.ts';
import { revokeEmbedKey } from './revoke-embed-key.ts';
import { rollApiKey } from './roll-api-key.ts';
import {
  ApiKey,
  ApiKeyList,
  ApiKeyWithSecret,
  EmbedKey,
  EmbedKeyChange,
  EmbedKeyList,
  KeyLimit,
  KeyRevocation,
  KeyRoll,
  NewApiKey,
  NewEmbedKey,
  SeenOriginList,
  TestClock,
} from './schema.ts';
import { setApiKeyLimit } from './set-api-key-limit.ts';
import { setTestClock } from './set-test-clock.ts';
import { showsSecret } from './shows-secret.ts';
import { updateEmbedKey } from './update-embed-key.ts';

export const keys = createRouter();

const tags = ['Keys'];
const description = 'For the settings of a brand: only a warranty manager may.';
const embedKeyId = z.object({ id: wireId('embedKey') });
const apiKeyId = z.object({ id: wireId('apiKey') });
const once = ['idempotency_key_required', 'idempotency_mismatch', 'in_flight'] as const;

keys.openapi(
  createRoute({
    method: 'get',
    path: '/v1/embed-keys',
    operationId: 'listEmbedKeys',
    summary: 'The publishable keys of the brand',
    description,
    tags,
    security: bearer,
    responses: { 200: json(EmbedKeyList, 'By name'), ...problems('key_type') },
  }),
  async (c) => c.json(await listEmbedKeys(c.get('ctx')), 200),
);

keys.openapi(
  createRoute({
    method: 'post',
    path: '/v1/embed-keys',
    operationId: 'createEmbedKey',
    summary: 'A publishable key for a site',
    description: `${description} Without \`enforceOrigins\` it works everywhere and lists where it was seen.`,
    tags,
    security: bearer,
    middleware: [creates] as const,
    request: { headers: idempotencyHeader, body: body(NewEmbedKey) },
    responses: { 201: json(EmbedKey, 'The key'), ...problems(...once) },
  }),
  async (c) => {
    const key = await createEmbedKey(c.get('ctx'), c.req.valid('json'));
    c.header('etag', etagOf(key.version));
    return c.json(key, 201);
  },
);

keys.openapi(
  createRoute({
    method: 'patch',
    path: '/v1/embed-keys/{id}',
    operationId: 'updateEmbedKey',
    summary: 'Change where a publishable key works and what may be shown with it',
    description: `${description} It takes effect within seconds.`,
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: embedKeyId, headers: changeHeaders, body: body(EmbedKeyChange) },
    responses: {
      200: json(EmbedKey, 'The key'),
      ...problems('not_found', 'precondition_failed', 'precondition_required'),
    },
  }),
  async (c) => {
    const version = expectedVersion(c.req.header('if-match'));
    const { id } = c.req.valid('param');
    const key = await updateEmbedKey(c.get('ctx'), { id, version, change: c.req.valid('json') });
    return answerVersioned(c, key, key.version);
  },
);

keys.openapi(
  createRoute({
    method: 'post',
    path: '/v1/embed-keys/{id}/revoke',
    operationId: 'revokeEmbedKey',
    summary: 'End a publishable key',
    description,
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: embedKeyId, headers: idempotencyHeader, body: body(KeyRevocation) },
    responses: { 200: json(EmbedKey, 'The key'), ...problems('not_found') },
  }),
  async (c) => c.json(await revokeEmbedKey(c.get('ctx'), c.req.valid('param')), 200),
);

keys.openapi(
  createRoute({
    method: 'get',
    path: '/v1/embed-keys/{id}/origins',
    operationId: 'listOrigins',
    summary: 'The sites on which a publishable key was seen',
    description: `${description} What is not covered would be refused with \`enforceOrigins\`.`,
    tags,
    security: bearer,
    request: { params: embedKeyId },
    responses: { 200: json(SeenOriginList, 'The latest first, at most 200'), ...problems('not_found') },
  }),
  async (c) => c.json(await listOrigins(c.get('ctx'), c.req.valid('param')), 200),
);

keys.openapi(
  createRoute({
    method: 'get',
    path: '/v1/api-keys',
    operationId: 'listApiKeys',
    summary: 'The secret keys of the brand, without their secrets',
    description,
    tags,
    security: bearer,
    responses: { 200: json(ApiKeyList, 'By name'), ...problems('key_type') },
  }),
  async (c) => c.json(await listApiKeys(c.get('ctx')), 200),
);

keys.openapi(
  createRoute({
    method: 'post',
    path: '/v1/api-keys',
    operationId: 'createApiKey',
    summary: 'A secret key for a partner',
    description: `${description} The secret stands in this answer, and in that to the same request again, and nowhere else.`,
    tags,
    security: bearer,
    middleware: [showsSecret, creates] as const,
    request: { headers: idempotencyHeader, body: body(NewApiKey) },
    responses: { 201: json(ApiKeyWithSecret, 'The key with its secret'), ...problems(...once) },
  }),
  async (c) => {
    const key = c.req.header('idempotency-key')!;
    return c.json(await createApiKey(c.get('ctx'), { ...c.req.valid('json'), key }), 201);
  },
);

keys.openapi(
  createRoute({
    method: 'post',
    path: '/v1/api-keys/{id}/roll',
    operationId: 'rollApiKey',
    summary: 'A new secret for a key, while the old one still works for some time',
    description,
    tags,
    security: bearer,
    middleware: [showsSecret, creates] as const,
    request: { params: apiKeyId, headers: idempotencyHeader, body: body(KeyRoll) },
    responses: {
      201: json(ApiKeyWithSecret, 'The key with its new secret'),
      ...problems(...once, 'not_found', 'gone'),
    },
  }),
  async (c) => {
    const key = c.req.header('idempotency-key')!;
    const { id } = c.req.valid('param');
    return c.json(await rollApiKey(c.get('ctx'), { id, key, ...c.req.valid('json') }), 201);
  },
);

keys.openapi(
  createRoute({
    method: 'post',
    path: '/v1/api-keys/{id}/revoke',
    operationId: 'revokeApiKey',
    summary: 'End a secret key with all its secrets',
    description,
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: apiKeyId, headers: idempotencyHeader, body: body(KeyRevocation) },
    responses: { 200: json(ApiKey, 'The key'), ...problems('not_found') },
  }),
  async (c) => c.json(await revokeApiKey(c.get('ctx'), c.req.valid('param')), 200),
);

keys.openapi(
  createRoute({
    method: 'put',
    path: '/v1/api-keys/{id}/limit',
    operationId: 'setApiKeyLimit',
    summary: 'What one decision of a program may come to',
    description: `${description} Only for keys with \`claims:decide\`; it holds from the next request on.`,
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: apiKeyId, headers: idempotencyHeader, body: body(KeyLimit) },
    responses: { 200: json(ApiKey, 'The key'), ...problems('not_found', 'wrong_state') },
  }),
  async (c) =>
    c.json(await setApiKeyLimit(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
);

keys.openapi(
  createRoute({
    method: 'put',
    path: '/v1/test-clock',
    operationId: 'setTestClock',
    summary: 'What time it is for requests with this test key',
    description: 'For test keys only. The clock stands still until it is set again.',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { headers: idempotencyHeader, body: body(TestClock) },
    responses: { 200: json(TestClock, 'The clock as it now is'), ...problems('key_type') },
  }),
  async (c) => c.json(await setTestClock(c.get('ctx'), c.req.valid('json')), 200),
);

import { createRoute, z } from '@hono/zod-openapi';
import { answerCached, answerVersioned } from '../core/answer.ts';
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
import { createManufacturer } from './create-manufacturer.ts';
import { createModel } from './create-model.ts';
import { getModel } from './get-model.ts';
import { getOfferedTerms } from './get-offered-terms.ts';
import { getTerm } from './get-term.ts';
import { listManufacturers } from './list-manufacturers.ts';
import { listTerms } from './list-terms.ts';
import {
  Manufacturer,
  ManufacturerChange,
  ManufacturerList,
  ModelChange,
  ModelRecord,
  NewManufacturer,
  NewModel,
  TermLinks,
} from './model-schema.ts';
import { OfferedTerms, OfferQuery, Term, TermList, TermQuery } from './published-schema.ts';
import { setModelTerms } from './set-model-terms.ts';
import { updateManufacturer } from './update-manufacturer.ts';
import { updateModel } from './update-model.ts';

export const models = createRouter();

const tags = ['Products'];
const modelId = z.object({ id: wireId('model') });
const manufacturerId = z.object({ id: wireId('manufacturer') });
const CREATING = ['key_type', 'idempotency_key_required', 'idempotency_mismatch', 'in_flight'] as const;
const CHANGING = ['key_type', 'not_found', 'precondition_failed', 'precondition_required'] as const;

models.openapi(
  createRoute({
    method: 'get',
    path: '/v1/manufacturers',
    operationId: 'listManufacturers',
    summary: 'Who makes the products',
    tags,
    security: bearer,
    responses: { 200: json(ManufacturerList, 'All, by name'), ...problems('key_type') },
  }),
  async (c) => c.json(await listManufacturers(c.get('ctx')), 200),
);

models.openapi(
  createRoute({
    method: 'post',
    path: '/v1/manufacturers',
    operationId: 'createManufacturer',
    summary: 'A new manufacturer',
    tags,
    security: bearer,
    middleware: [creates] as const,
    request: { headers: idempotencyHeader, body: body(NewManufacturer) },
    responses: { 201: json(Manufacturer, 'The manufacturer'), ...problems(...CREATING) },
  }),
  async (c) => {
    const made = await createManufacturer(c.get('ctx'), c.req.valid('json'));
    c.header('etag', etagOf(made.version));
    return c.json(made, 201);
  },
);

models.openapi(
  createRoute({
    method: 'patch',
    path: '/v1/manufacturers/{id}',
    operationId: 'updateManufacturer',
    summary: 'Another name for a manufacturer',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: manufacturerId, headers: changeHeaders, body: body(ManufacturerChange) },
    responses: { 200: json(Manufacturer, 'The manufacturer'), ...problems(...CHANGING) },
  }),
  async (c) => {
    const version = expectedVersion(c.req.header('if-match'));
    const { id } = c.req.valid('param');
    const changed = await updateManufacturer(c.get('ctx'), { id, version, ...c.req.valid('json') });
    return answerVersioned(c, changed, changed.version);
  },
);

models.openapi(
  createRoute({
    method: 'post',
    path: '/v1/models',
    operationId: 'createModel',
    summary: 'A new model',
    description:
      'With its GTIN, where its label is, what a serial looks like, its fields, its questions and its checklist.',
    tags,
    security: bearer,
    middleware: [creates] as const,
    request: { headers: idempotencyHeader, body: body(NewModel) },
    responses: { 201: json(ModelRecord, 'The model'), ...problems(...CREATING) },
  }),
  async (c) => {
    const created = await createModel(c.get('ctx'), c.req.valid('json'));
    c.header('etag', etagOf(created.version));
    c.header('location', `/v1/models/${created.id}`);
    return c.json(created, 201);
  },
);

models.openapi(
  createRoute({
    method: 'get',
    path: '/v1/models/{id}',
    operationId: 'getModel',
    summary: 'One model with all that is kept of it',
    description: 'For those who look after models or terms.',
    tags,
    security: bearer,
    request: { params: modelId },
    responses: { 200: json(ModelRecord, 'The model'), ...problems('key_type', 'not_found') },
  }),
  async (c) => {
    const found = await getModel(c.get('ctx'), c.req.valid('param'));
    return answerVersioned(c, found, found.version);
  },
);

models.openapi(
  createRoute({
    method: 'patch',
    path: '/v1/models/{id}',
    operationId: 'updateModel',
    summary: 'Change a model',
    description: 'What is named changes. `closed` takes it out of sale; its devices keep their cover.',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: modelId, headers: changeHeaders, body: body(ModelChange) },
    responses: { 200: json(ModelRecord, 'The model'), ...problems(...CHANGING) },
  }),
  async (c) => {
    const version = expectedVersion(c.req.header('if-match'));
    const { id } = c.req.valid('param');
    const changed = await updateModel(c.get('ctx'), { id, version, change: c.req.valid('json') });
    return answerVersioned(c, changed, changed.version);
  },
);

models.openapi(
  createRoute({
    method: 'get',
    path: '/v1/models/{id}/terms',
    operationId: 'listOfferedTerms',
    summary: 'What the warranty of a model says, before anybody pays or sends anything',
    description:
      'The terms that a device gets when it is sold today, in the language of the request; of everybody, unless it is said who buys.',
    tags,
    security: bearer,
    request: { params: modelId, query: OfferQuery },
    responses: {
      200: json(OfferedTerms, 'The terms'),
      ...problems('not_found', 'origin_not_allowed'),
    },
  }),
  async (c) => {
    const input = { ...c.req.valid('param'), ...c.req.valid('query') };
    return answerCached(c, await getOfferedTerms(c.get('ctx'), input));
  },
);

models.openapi(
  createRoute({
    method: 'put',
    path: '/v1/models/{id}/terms',
    operationId: 'setModelTerms',
    summary: 'Which terms devices of a model get when they are sold',
    description: 'To whom, where and when. What is sold already keeps the terms of its sale.',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: modelId, headers: changeHeaders, body: body(TermLinks) },
    responses: { 200: json(ModelRecord, 'The model'), ...problems(...CHANGING) },
  }),
  async (c) => {
    const version = expectedVersion(c.req.header('if-match'));
    const input = { ...c.req.valid('param'), ...c.req.valid('json'), version };
    const changed = await setModelTerms(c.get('ctx'), input);
    return answerVersioned(c, changed, changed.version);
  },
);

models.openapi(
  createRoute({
    method: 'get',
    path: '/v1/terms',
    operationId: 'listTerms',
    summary: 'The published versions of all terms, the newest of each first',
    tags,
    security: bearer,
    request: { query: TermQuery },
    responses: { 200: json(TermList, 'The versions'), ...problems('key_type') },
  }),
  async (c) => c.json(await listTerms(c.get('ctx'), c.req.valid('query')), 200),
);

models.openapi(
  createRoute({
    method: 'get',
    path: '/v1/terms/{id}',
    operationId: 'getTerm',
    summary: 'One published version',
    tags,
    security: bearer,
    request: { params: z.object({ id: wireId('term') }) },
    responses: { 200: json(Term, 'The version'), ...problems('key_type', 'not_found') },
  }),
  async (c) => {
    const found = await getTerm(c.get('ctx'), c.req.valid('param'));
    return answerVersioned(c, found, found.version);
  },
);

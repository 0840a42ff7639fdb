import { createRoute, z } from '@hono/zod-openapi';
import { answerPage, answerVersioned } from '../core/answer.ts';
import { bearer, body, createRouter, idempotencyHeader, json, problems } from '../core/http.ts';
import { changes, creates } from '../core/idempotency.ts';
import { wireId } from '../core/wire.ts';
import { Unit } from '../units/schema.ts';
import { answerOwnershipCase } from './answer-case.ts';
import { decideOwnershipCase } from './decide-case.ts';
import { getOwnershipCase } from './get-case.ts';
import { listOwnershipCases } from './list-cases.ts';
import { mergeUnits } from './merge.ts';
import { openOwnershipCase } from './open-case.ts';
import { registerSale } from './sale.ts';
import {
  AccessQuery,
  Merge,
  NewOwnershipCase,
  OwnershipAnswer,
  OwnershipCase,
  OwnershipCaseList,
  OwnershipCaseQuery,
  OwnershipDecision,
  Registration,
  Sale,
  Transfer,
} from './schema.ts';
import { transferUnit } from './transfer.ts';

/** Sales of units that wait for one, and who owns what. */
export const owners = createRouter();

const tags = ['Registrations'];
const unitId = z.object({ id: wireId('unit') });
const caseId = z.object({ id: wireId('ownershipCase') });
const once = ['idempotency_key_required', 'idempotency_mismatch', 'in_flight'] as const;
const again = ['idempotency_mismatch', 'in_flight'] as const;

owners.openapi(
  createRoute({
    method: 'post',
    path: '/v1/units/{id}/sale',
    operationId: 'registerSale',
    summary: 'Register the sale of a unit that one has to sell',
    description: 'By its dealer or his point of sale; to another dealer the unit is not there.',
    tags,
    security: bearer,
    middleware: [creates] as const,
    request: { params: unitId, headers: idempotencyHeader, body: body(Sale) },
    responses: {
      201: json(Registration, 'The registration'),
      ...problems(...once, 'not_found', 'wrong_state'),
    },
  }),
  async (c) =>
    c.json(await registerSale(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('json') }), 201),
);

owners.openapi(
  createRoute({
    method: 'post',
    path: '/v1/units/{id}/transfer',
    operationId: 'transferUnit',
    summary: 'Pass a device on to its next owner',
    description: 'By the owner. The next one accepts it by mail; until then nothing changes.',
    tags,
    security: bearer,
    middleware: [creates] as const,
    request: { params: unitId, headers: idempotencyHeader, body: body(Transfer) },
    responses: {
      201: json(Registration, 'Waiting for the next owner'),
      ...problems(...once, 'not_found', 'wrong_state'),
    },
  }),
  async (c) =>
    c.json(await transferUnit(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('json') }), 201),
);

owners.openapi(
  createRoute({
    method: 'post',
    path: '/v1/units/{id}/merge',
    operationId: 'mergeUnits',
    summary: 'Two records of one device become one',
    description: 'The history of both stays readable through either.',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: unitId, headers: idempotencyHeader, body: body(Merge) },
    responses: { 200: json(Unit, 'The unit that stays'), ...problems(...again, 'not_found', 'wrong_state') },
  }),
  async (c) => {
    const unit = await mergeUnits(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('json') });
    return answerVersioned(c, unit, unit.version);
  },
);

owners.openapi(
  createRoute({
    method: 'post',
    path: '/v1/ownership-cases',
    operationId: 'openOwnershipCase',
    summary: 'Say that a device which is registered already is one’s own',
    tags,
    security: bearer,
    middleware: [creates] as const,
    request: { headers: idempotencyHeader, body: body(NewOwnershipCase) },
    responses: {
      201: json(OwnershipCase, 'The present owner is asked'),
      ...problems(...once, 'not_found', 'wrong_state'),
    },
  }),
  async (c) => c.json(await openOwnershipCase(c.get('ctx'), c.req.valid('json')), 201),
);

owners.openapi(
  createRoute({
    method: 'get',
    path: '/v1/ownership-cases',
    operationId: 'listOwnershipCases',
    summary: 'Devices that two say are theirs',
    tags,
    security: bearer,
    request: { query: OwnershipCaseQuery },
    responses: { 200: json(OwnershipCaseList, 'A page'), ...problems('cursor_invalid', 'key_type') },
  }),
  async (c) => answerPage(c, await listOwnershipCases(c.get('ctx'), c.req.valid('query'))),
);

owners.openapi(
  createRoute({
    method: 'get',
    path: '/v1/ownership-cases/{id}',
    operationId: 'getOwnershipCase',
    summary: 'One ownership case',
    description: 'For the service, and for the present owner, signed in or with the access of the mail.',
    tags,
    security: bearer,
    request: { params: caseId, query: AccessQuery },
    responses: { 200: json(OwnershipCase, 'The case'), ...problems('not_found') },
  }),
  async (c) => {
    const found = await getOwnershipCase(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('query') });
    return answerVersioned(c, found, found.version);
  },
);

owners.openapi(
  createRoute({
    method: 'post',
    path: '/v1/ownership-cases/{id}/answer',
    operationId: 'answerOwnershipCase',
    summary: 'Agree or object, as the present owner',
    description: 'Signed in, or with the access of the mail. It decides nothing.',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: caseId, headers: idempotencyHeader, body: body(OwnershipAnswer) },
    responses: { 200: json(OwnershipCase, 'Noted'), ...problems(...again, 'not_found', 'wrong_state') },
  }),
  async (c) =>
    c.json(await answerOwnershipCase(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
);

owners.openapi(
  createRoute({
    method: 'post',
    path: '/v1/ownership-cases/{id}/decide',
    operationId: 'decideOwnershipCase',
    summary: 'Decide whose it is, with a reason',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: caseId, headers: idempotencyHeader, body: body(OwnershipDecision) },
    responses: { 200: json(OwnershipCase, 'Decided'), ...problems(...again, 'not_found', 'wrong_state') },
  }),
  async (c) =>
    c.json(await decideOwnershipCase(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
);

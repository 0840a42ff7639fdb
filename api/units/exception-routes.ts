import { createRoute, z } from '@hono/zod-openapi';
import { answerPage, answerVersioned } from '../core/answer.ts';
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
import {
  ExceptionChange,
  ExceptionList,
  ExceptionQuery,
  NewException,
  NewLooseException,
  SerialException,
} from './life-schema.ts';
import { getException } from './get-exception.ts';
import { listExceptions } from './list-exceptions.ts';
import { noteException, noteLooseException } from './note-exception.ts';
import { unitId } from './unit-action.ts';
import { updateException } from './update-exception.ts';

export const exceptions = createRouter();

const tags = ['Units'];
const exceptionId = z.object({ id: wireId('exception') });

exceptions.openapi(
  createRoute({
    method: 'get',
    path: '/v1/exceptions',
    operationId: 'listExceptions',
    summary: 'What is unusual about serials, the newest first',
    description: 'For the service. Found by the beginning of a serial or by words of the note or solution.',
    tags,
    security: bearer,
    request: { query: ExceptionQuery },
    responses: { 200: json(ExceptionList, 'A page'), ...problems('cursor_invalid') },
  }),
  async (c) => answerPage(c, await listExceptions(c.get('ctx'), c.req.valid('query'))),
);

exceptions.openapi(
  createRoute({
    method: 'post',
    path: '/v1/exceptions',
    operationId: 'noteException',
    summary: 'Note what is unusual about a serial that is no unit here',
    tags,
    security: bearer,
    middleware: [creates] as const,
    request: { headers: idempotencyHeader, body: body(NewLooseException) },
    responses: {
      201: json(SerialException, 'The note'),
      ...problems('idempotency_key_required', 'idempotency_mismatch', 'in_flight'),
    },
  }),
  async (c) => {
    const made = await noteLooseException(c.get('ctx'), c.req.valid('json'));
    c.header('etag', etagOf(made.version));
    return c.json(made, 201);
  },
);

exceptions.openapi(
  createRoute({
    method: 'post',
    path: '/v1/units/{id}/exceptions',
    operationId: 'noteUnitException',
    summary: 'Note what is unusual about a unit',
    tags,
    security: bearer,
    middleware: [creates] as const,
    request: { params: unitId, headers: idempotencyHeader, body: body(NewException) },
    responses: {
      201: json(SerialException, 'The note'),
      ...problems('not_found', 'idempotency_key_required', 'idempotency_mismatch', 'in_flight'),
    },
  }),
  async (c) => {
    const made = await noteException(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('json') });
    c.header('etag', etagOf(made.version));
    return c.json(made, 201);
  },
);

exceptions.openapi(
  createRoute({
    method: 'get',
    path: '/v1/exceptions/{id}',
    operationId: 'getException',
    summary: 'One note about a serial',
    tags,
    security: bearer,
    request: { params: exceptionId },
    responses: { 200: json(SerialException, 'The note'), ...problems('not_found') },
  }),
  async (c) => {
    const found = await getException(c.get('ctx'), c.req.valid('param'));
    return answerVersioned(c, found, found.version);
  },
);

exceptions.openapi(
  createRoute({
    method: 'patch',
    path: '/v1/exceptions/{id}',
    operationId: 'updateException',
    summary: 'Assign, solve or dismiss a note',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: {
      params: exceptionId,
      headers: changeHeaders,
      body: body(ExceptionChange),
    },
    responses: {
      200: json(SerialException, 'The note'),
      ...problems('not_found', 'precondition_failed', 'precondition_required'),
    },
  }),
  async (c) => {
    const version = expectedVersion(c.req.header('if-match'));
    const { id } = c.req.valid('param');
    const after = await updateException(c.get('ctx'), { id, version, change: c.req.valid('json') });
    return answerVersioned(c, after, after.version);
  },
);

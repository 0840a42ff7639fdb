import { createRoute } from '@hono/zod-openapi';
import { act } from '../core/act.ts';
import { answerVersioned } from '../core/answer.ts';
import { expectedVersion } from '../core/etag.ts';
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
import { changeUnitsInBulk } from './bulk.ts';
import { UnitBulk, UnitBulkDone, UnitEdit, UnitMove } from './change-schema.ts';
import { moveUnit } from './move.ts';
import { Unit } from './schema.ts';
import { unitAction, unitId } from './unit-action.ts';
import { updateUnit } from './update.ts';

export const unitChanges = createRouter();

unitChanges.openapi(
  createRoute({
    method: 'patch',
    path: '/v1/units/{id}',
    operationId: 'updateUnit',
    summary: 'Name, inventory number, specifications, and who answers for a unit',
    tags: ['Units'],
    security: bearer,
    middleware: [changes] as const,
    request: { params: unitId, headers: changeHeaders, body: body(UnitEdit) },
    responses: {
      200: json(Unit, 'The unit'),
      ...problems('not_found', 'precondition_failed', 'precondition_required'),
    },
  }),
  async (c) => {
    const version = expectedVersion(c.req.header('if-match'));
    const { id } = c.req.valid('param');
    const after = await updateUnit(c.get('ctx'), { id, version, change: c.req.valid('json') });
    return answerVersioned(c, after, after.version);
  },
);

unitChanges.openapi(
  unitAction({
    operationId: 'moveUnit',
    verb: 'move',
    summary: 'Put a unit somewhere else: branch, place, room, rack, responsible person',
    description: 'A custodian places it within its branch. The history keeps from where and to where.',
    body: UnitMove,
  }),
  act(moveUnit),
);

unitChanges.openapi(
  createRoute({
    method: 'post',
    path: '/v1/units/bulk',
    operationId: 'changeUnitsInBulk',
    summary: 'The same change for up to 500 units, all of them or none',
    tags: ['Units'],
    security: bearer,
    middleware: [creates] as const,
    request: { headers: idempotencyHeader, body: body(UnitBulk) },
    responses: {
      200: json(UnitBulkDone, 'All are changed'),
      ...problems(
        'not_found',
        'wrong_state',
        'idempotency_key_required',
        'idempotency_mismatch',
        'in_flight',
      ),
    },
  }),
  async (c) => c.json(await changeUnitsInBulk(c.get('ctx'), c.req.valid('json')), 200),
);

import { createRoute, z } from '@hono/zod-openapi';
import { bearer, body, changeHeaders, json, problems } from '../core/http.ts';
import { changes } from '../core/idempotency.ts';
import type { ProblemCode } from '../core/problem.ts';
import { wireId } from '../core/wire.ts';
import { Unit } from './schema.ts';

export const unitId = z.object({ id: wireId('unit') });

type Action<B extends z.ZodType> = {
  operationId: string;
  /** Last part of the path, the verb itself. */
  verb: string;
  summary: string;
  description?: string;
  body: B;
  failures?: ProblemCode[];
};

/** `POST /v1/units/{id}/<verb>`, based on a version, answering with the unit. */
export const unitAction = <B extends z.ZodType>(action: Action<B>) =>
  createRoute({
    method: 'post',
    path: `/v1/units/{id}/${action.verb}`,
    operationId: action.operationId,
    summary: action.summary,
    ...(action.description ? { description: action.description } : {}),
    tags: ['Units'],
    security: bearer,
    middleware: [changes] as const,
    request: { params: unitId, headers: changeHeaders, body: body(action.body) },
    responses: {
      200: json(Unit, 'The unit after the change'),
      ...problems(
        'not_found',
        'wrong_state',
        'precondition_failed',
        'precondition_required',
        ...(action.failures ?? []),
      ),
    },
  });

import { createRoute, z } from '@hono/zod-openapi';
import { body, changeHeaders, json, problems, bearer } from './http.ts';
import { changes } from './idempotency.ts';
import type { ProblemCode } from './problem.ts';
import { wireId } from './wire.ts';

export const claimId = z.object({ id: wireId('claim') });

type Action<B extends z.ZodType, A extends z.ZodType> = {
  operationId: string;
  /** Last part of the path, the verb itself. */
  verb: string;
  summary: string;
  description?: string;
  tag: string;
  body: B;
  answer: A;
  failures?: ProblemCode[];
};

/** `POST /v1/claims/{id}/<verb>`: an action of the state machine, based on a version, answering with the claim. */
export const claimAction = <B extends z.ZodType, A extends z.ZodType>(action: Action<B, A>) =>
  createRoute({
    method: 'post',
    path: `/v1/claims/{id}/${action.verb}`,
    operationId: action.operationId,
    summary: action.summary,
    ...(action.description ? { description: action.description } : {}),
    tags: [action.tag],
    security: bearer,
    middleware: [changes] as const,
    request: { params: claimId, headers: changeHeaders, body: body(action.body) },
    responses: {
      200: json(action.answer, 'The claim after the action'),
      ...problems(
        'not_found',
        'wrong_state',
        'precondition_failed',
        'precondition_required',
        ...(action.failures ?? []),
      ),
    },
  });

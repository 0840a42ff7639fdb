import { createRoute } from '@hono/zod-openapi';
import { Claim, Note } from '../claims/index.ts';
import { act } from '../core/act.ts';
import { bearer, createRouter, json, problems } from '../core/http.ts';
import { claimAction } from '../core/routes.ts';
import { NewInfoRequest } from '../messages/schema.ts';
import { assign } from './assign.ts';
import { cancel } from './cancel.ts';
import { decide } from './decide.ts';
import { listStaff } from './list-staff.ts';
import { requestInfo } from './request-info.ts';
import { Assignment, Cancellation, Decision, StaffList } from './schema.ts';
import { startReview } from './start-review.ts';

export const decisions = createRouter();

decisions.openapi(
  claimAction({
    operationId: 'startReview',
    verb: 'start-review',
    summary: 'Take a submitted claim into review',
    tag: 'Decisions',
    body: Note,
    answer: Claim,
  }),
  act(startReview),
);

decisions.openapi(
  claimAction({
    operationId: 'requestInfo',
    verb: 'request-info',
    summary: 'Ask the claimant or the site contact',
    tag: 'Decisions',
    body: NewInfoRequest,
    answer: Claim,
  }),
  act(requestInfo),
);

decisions.openapi(
  claimAction({
    operationId: 'decideClaim',
    verb: 'decide',
    summary: 'Approve or reject each unit, with reasons',
    tag: 'Decisions',
    body: Decision,
    answer: Claim,
    failures: ['over_limit'],
  }),
  act(decide),
);

decisions.openapi(
  claimAction({
    operationId: 'assignClaim',
    verb: 'assign',
    summary: 'Give a claim to a colleague, or to nobody',
    tag: 'Decisions',
    body: Assignment,
    answer: Claim,
  }),
  act(assign),
);

decisions.openapi(
  claimAction({
    operationId: 'cancelClaim',
    verb: 'cancel',
    summary: 'End a claim that should not be one',
    tag: 'Decisions',
    body: Cancellation,
    answer: Claim,
  }),
  act(cancel),
);

decisions.openapi(
  createRoute({
    method: 'get',
    path: '/v1/staff',
    operationId: 'listStaff',
    summary: 'The colleagues that a claim may be given to',
    tags: ['Decisions'],
    security: bearer,
    responses: { 200: json(StaffList, 'By name'), ...problems() },
  }),
  async (c) => c.json(await listStaff(c.get('ctx')), 200),
);

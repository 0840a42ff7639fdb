import { createRoute, z } from '@hono/zod-openapi';
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
import { changes, creates, createsQuietly } from '../core/idempotency.ts';
import { claimAction, claimId } from '../core/routes.ts';
import { wireId } from '../core/wire.ts';
import { InfoAnswer, NewMessage } from '../messages/schema.ts';
import { addMessage } from './add-message.ts';
import { answerInfoRequest } from './answer-info-request.ts';
import { approve } from './approve.ts';
import { close } from './close.ts';
import { createClaim } from './create.ts';
import { grantsDraftSession } from './draft-session.ts';
import { getClaim } from './get.ts';
import { listClaims } from './list.ts';
import { reopen } from './reopen.ts';
import {
  Claim,
  ClaimChange,
  ClaimList,
  ClaimQuery,
  CreatedClaim,
  NewClaim,
  Note,
  Reopening,
  ResumeLinkRequest,
  SendingBack,
  Status,
  Timeline,
  TimelineEntry,
} from './schema.ts';
import { sendBack } from './send-back.ts';
import { sendResumeLink } from './send-resume-link.ts';
import { getStatus } from './status.ts';
import { submitClaim } from './submit.ts';
import { getTimeline } from './timeline.ts';
import { updateClaim } from './update.ts';
import { withdraw } from './withdraw.ts';

export const claims = createRouter();

const tags = ['Claims'];

claims.openapi(
  createRoute({
    method: 'post',
    path: '/v1/claims',
    operationId: 'createClaim',
    summary: 'Start a draft',
    description:
      'Every field may be missing. With a publishable key the answer carries a session for this draft, which is the only way to it.',
    tags,
    security: bearer,
    middleware: [grantsDraftSession, createsQuietly] as const,
    request: { headers: idempotencyHeader, body: body(NewClaim) },
    responses: {
      201: json(CreatedClaim, 'The draft'),
      ...problems('idempotency_key_required', 'idempotency_mismatch', 'in_flight', 'origin_not_allowed'),
    },
  }),
  async (c) => {
    const key = c.req.header('idempotency-key') ?? '';
    const claim = await createClaim(c.get('ctx'), { ...c.req.valid('json'), key });
    c.header('etag', `"${claim.version}"`);
    c.header('location', `/v1/claims/${claim.id}`);
    return c.json({ ...claim, session: null }, 201);
  },
);

claims.openapi(
  createRoute({
    method: 'get',
    path: '/v1/claims',
    operationId: 'listClaims',
    summary: 'The claims that the reader may see, the latest change first',
    tags,
    security: bearer,
    request: { query: ClaimQuery },
    responses: { 200: json(ClaimList, 'One page'), ...problems('cursor_invalid') },
  }),
  async (c) => {
    const page = await listClaims(c.get('ctx'), c.req.valid('query'));
    if (page.nextCursor) {
      const next = new URL(c.req.url);
      next.searchParams.set('cursor', page.nextCursor);
      c.header('link', `<${next.pathname}${next.search}>; rel="next"`);
    }
    return c.json(page, 200);
  },
);

claims.openapi(
  createRoute({
    method: 'get',
    path: '/v1/claims/{id}',
    operationId: 'getClaim',
    summary: 'One claim, with what the reader may do',
    tags,
    security: bearer,
    request: { params: claimId },
    responses: { 200: json(Claim, 'The claim'), ...problems('not_found') },
  }),
  async (c) => {
    const claim = await getClaim(c.get('ctx'), c.req.valid('param'));
    return answerVersioned(c, claim, claim.version);
  },
);

claims.openapi(
  createRoute({
    method: 'patch',
    path: '/v1/claims/{id}',
    operationId: 'updateClaim',
    summary: 'Change a draft',
    description: 'Fields that are missing stay as they are; `null` empties one. Only drafts can be changed.',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: claimId, headers: changeHeaders, body: body(ClaimChange) },
    responses: {
      200: json(Claim, 'The draft'),
      ...problems('not_found', 'wrong_state', 'precondition_failed', 'precondition_required'),
    },
  }),
  async (c) => {
    const version = expectedVersion(c.req.header('if-match'));
    const claim = await updateClaim(c.get('ctx'), {
      ...c.req.valid('param'),
      version,
      change: c.req.valid('json'),
    });
    return answerVersioned(c, claim, claim.version);
  },
);

claims.openapi(
  claimAction({
    operationId: 'submitClaim',
    verb: 'submit',
    summary: 'Send a draft to the service',
    description:
      'Freezes what was entered. Possible duplicates are marked, never refused. Where the organisation wants an approval first, the claim waits for that instead.',
    tag: 'Claims',
    body: z.strictObject({}),
    answer: Claim,
    failures: ['evidence_missing', 'uploads_unfinished'],
  }),
  act(submitClaim),
);

claims.openapi(
  claimAction({
    operationId: 'approveClaim',
    verb: 'approve',
    summary: 'Send a colleague’s claim to the service',
    description:
      'Where the organisation wants an approval before anything leaves it, by somebody else than who entered the claim. A note is for the service as well.',
    tag: 'Claims',
    body: Note,
    answer: Claim,
    failures: ['key_type', 'evidence_missing', 'uploads_unfinished'],
  }),
  act(approve),
);

claims.openapi(
  claimAction({
    operationId: 'sendBackClaim',
    verb: 'send-back',
    summary: 'Make a claim that waits for an approval a draft again',
    description: 'An approver says why; whoever asked for the approval takes his request back so.',
    tag: 'Claims',
    body: SendingBack,
    answer: Claim,
  }),
  act(sendBack),
);

claims.openapi(
  claimAction({
    operationId: 'withdrawClaim',
    verb: 'withdraw',
    summary: 'Take a claim back',
    tag: 'Claims',
    body: Note,
    answer: Claim,
  }),
  act(withdraw),
);

claims.openapi(
  claimAction({
    operationId: 'closeClaim',
    verb: 'close',
    summary: 'Confirm that the device is back in operation',
    tag: 'Claims',
    body: Note,
    answer: Claim,
  }),
  act(close),
);

claims.openapi(
  claimAction({
    operationId: 'reopenClaim',
    verb: 'reopen',
    summary: 'The fault is back',
    tag: 'Claims',
    body: Reopening,
    answer: Claim,
  }),
  act(reopen),
);

claims.openapi(
  createRoute({
    method: 'get',
    path: '/v1/claims/{id}/timeline',
    operationId: 'getClaimTimeline',
    summary: 'What happened, when and by whom',
    tags,
    security: bearer,
    request: { params: claimId },
    responses: { 200: json(Timeline, 'Oldest first'), ...problems('not_found') },
  }),
  async (c) => {
    const { timeline, etag } = await getTimeline(c.get('ctx'), c.req.valid('param'));
    return answerVersioned(c, timeline, etag);
  },
);

claims.openapi(
  createRoute({
    method: 'get',
    path: '/v1/status/{ref}',
    operationId: 'getStatus',
    summary: 'Where a claim stands, in the customer’s words',
    description: 'For sessions that may see the claim; poll it with `If-None-Match`.',
    tags,
    security: bearer,
    request: { params: z.object({ ref: z.string().max(40).openapi({ example: 'WC-7K3M-9Q2X' }) }) },
    responses: {
      200: json(Status, 'Phase, next step, timeline, questions, outcome'),
      ...problems('not_found'),
    },
  }),
  async (c) => {
    const { status, etag } = await getStatus(c.get('ctx'), c.req.valid('param'));
    return answerVersioned(c, status, etag);
  },
);

claims.openapi(
  createRoute({
    method: 'post',
    path: '/v1/claims/{id}/messages',
    operationId: 'addMessage',
    summary: 'Write to the other side, or a note to one’s own',
    tags,
    security: bearer,
    middleware: [creates] as const,
    request: { params: claimId, headers: idempotencyHeader, body: body(NewMessage) },
    responses: {
      201: json(TimelineEntry, 'The entry on the timeline'),
      ...problems(
        'not_found',
        'wrong_state',
        'idempotency_key_required',
        'idempotency_mismatch',
        'in_flight',
      ),
    },
  }),
  async (c) =>
    c.json(await addMessage(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('json') }), 201),
);

claims.openapi(
  createRoute({
    method: 'post',
    path: '/v1/claims/{id}/resume-links',
    operationId: 'sendResumeLink',
    summary: 'Mail a link that continues this draft on another device',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: claimId, headers: idempotencyHeader, body: body(ResumeLinkRequest) },
    responses: { 202: { description: 'The link is on its way' }, ...problems('not_found', 'wrong_state') },
  }),
  async (c) => {
    await sendResumeLink(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('json') });
    return c.body(null, 202);
  },
);

claims.openapi(
  createRoute({
    method: 'post',
    path: '/v1/info-requests/{id}/answer',
    operationId: 'answerInfoRequest',
    summary: 'Answer what the service asked for',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: {
      params: z.object({ id: wireId('infoRequest') }),
      headers: idempotencyHeader,
      body: body(InfoAnswer),
    },
    responses: { 200: json(Claim, 'The claim after the answer'), ...problems('not_found', 'wrong_state') },
  }),
  async (c) => {
    const claim = await answerInfoRequest(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('json') });
    return answerVersioned(c, claim, claim.version);
  },
);

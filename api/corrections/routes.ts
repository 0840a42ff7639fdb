import { createRoute, z } from '@hono/zod-openapi';
import { AttachmentLink } from '../attachments/schema.ts';
import { act } from '../core/act.ts';
import { answerPage, answerVersioned } from '../core/answer.ts';
import { FILE_PROBLEMS, fileBody } from '../core/file.ts';
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
import { plainDate, wireId } from '../core/wire.ts';
import { Proof, ProofUpload } from '../proofs/schema.ts';
import { addProof } from './add-proof.ts';
import { approveCorrection } from './approve.ts';
import { getCorrection } from './get.ts';
import { linkProof } from './link-proof.ts';
import { listCorrections } from './list.ts';
import { proposeCorrection } from './propose.ts';
import { rejectCorrection } from './reject.ts';
import {
  Approving,
  Correction,
  CorrectionList,
  CorrectionQuery,
  CorrectionReceived,
  NewCorrection,
  Rejecting,
} from './schema.ts';

export const corrections = createRouter();

const tags = ['Date corrections'];
const correctionId = z.object({ id: wireId('dateCorrection') });
const decided = ['not_found', 'wrong_state', 'precondition_failed', 'precondition_required'] as const;

corrections.openapi(
  createRoute({
    method: 'post',
    path: '/v1/date-corrections',
    operationId: 'proposeDateCorrection',
    summary: 'Say that a date of a device is wrong',
    description:
      'By `unitId` for whoever sees the unit whole, by `serial` for everybody else, as in the look-up: serials that do not exist count against its budgets. Files are added after it with `addDateCorrectionProof`.',
    tags,
    security: bearer,
    middleware: [creates] as const,
    request: { headers: idempotencyHeader, body: body(NewCorrection) },
    responses: {
      200: json(CorrectionReceived, 'Nothing was stored: no such serial, or one on several models'),
      201: json(CorrectionReceived, 'It waits for the service'),
      ...problems('idempotency_key_required', 'idempotency_mismatch', 'in_flight', 'not_found'),
    },
  }),
  async (c) => {
    const answer = await proposeCorrection(c.get('ctx'), c.req.valid('json'));
    return c.json(answer, answer.outcome === 'received' ? 201 : 200);
  },
);

corrections.openapi(
  createRoute({
    method: 'get',
    path: '/v1/date-corrections',
    operationId: 'listDateCorrections',
    summary: 'Proposed dates, the newest first',
    description: 'All of them for the service; the own ones and those of the own organisation for others.',
    tags,
    security: bearer,
    request: { query: CorrectionQuery },
    responses: { 200: json(CorrectionList, 'A page'), ...problems('cursor_invalid') },
  }),
  async (c) => answerPage(c, await listCorrections(c.get('ctx'), c.req.valid('query'))),
);

corrections.openapi(
  createRoute({
    method: 'get',
    path: '/v1/date-corrections/{id}',
    operationId: 'getDateCorrection',
    summary: 'One proposed date with its proofs and what it would change',
    tags,
    security: bearer,
    request: {
      params: correctionId,
      query: z.strictObject({
        date: plainDate
          .optional()
          .openapi({ description: 'See the effect of another day', example: '2026-03-31' }),
      }),
    },
    responses: { 200: json(Correction, 'The proposal'), ...problems('not_found') },
  }),
  async (c) => {
    const { date } = c.req.valid('query');
    const correction = await getCorrection(c.get('ctx'), { ...c.req.valid('param'), date });
    return date ? c.json(correction, 200) : answerVersioned(c, correction, correction.version);
  },
);

corrections.openapi(
  createRoute({
    method: 'post',
    path: '/v1/date-corrections/{id}/approve',
    operationId: 'approveDateCorrection',
    summary: 'Take the date over',
    description:
      'Never by who proposed it. The date before stays in `previous`; receipts of open claims are computed again, decided claims are named.',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: correctionId, headers: changeHeaders, body: body(Approving) },
    responses: { 200: json(Correction, 'The approved proposal'), ...problems(...decided) },
  }),
  act(approveCorrection),
);

corrections.openapi(
  createRoute({
    method: 'post',
    path: '/v1/date-corrections/{id}/reject',
    operationId: 'rejectDateCorrection',
    summary: 'Leave the date as it is, with the reason',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: correctionId, headers: changeHeaders, body: body(Rejecting) },
    responses: { 200: json(Correction, 'The rejected proposal'), ...problems(...decided) },
  }),
  act(rejectCorrection),
);

corrections.openapi(
  createRoute({
    method: 'post',
    path: '/v1/date-corrections/{id}/proofs',
    operationId: 'addDateCorrectionProof',
    summary: 'Add a file that proves the date',
    description:
      'The body is the file itself: JPEG, PNG, WebP, HEIC or PDF by its first bytes, at most 15 MB. `expires` and `signature` are those that the proposal answered with.',
    tags,
    security: bearer,
    request: {
      params: correctionId,
      query: ProofUpload.extend({
        expires: z.coerce.number().int().positive().catch(0).openapi({ type: 'integer' }),
        signature: z.string().max(100).default(''),
      }),
      headers: idempotencyHeader,
      body: fileBody,
    },
    responses: {
      201: json(Proof, 'The stored file'),
      ...problems(
        'idempotency_key_required',
        'in_flight',
        'not_found',
        'wrong_state',
        'signature_invalid',
        ...FILE_PROBLEMS,
      ),
    },
  }),
  async (c) => {
    const input = { ...c.req.valid('param'), ...c.req.valid('query'), request: c.req.raw };
    return c.json(await addProof(c.get('ctx'), input), 201);
  },
);

corrections.openapi(
  createRoute({
    method: 'post',
    path: '/v1/date-corrections/{id}/proofs/{proofId}/links',
    operationId: 'linkDateCorrectionProof',
    summary: 'A download address for one proof',
    tags,
    security: bearer,
    request: { params: correctionId.extend({ proofId: wireId('proof') }) },
    responses: { 201: json(AttachmentLink, 'Works for five minutes'), ...problems('not_found') },
  }),
  async (c) => c.json(await linkProof(c.get('ctx'), c.req.valid('param')), 201),
);

import { createRoute, z } from '@hono/zod-openapi';
import { FILE_PROBLEMS, fileBody } from '../core/file.ts';
import { bearer, body, createRouter, idempotencyHeader, json, problems } from '../core/http.ts';
import { answerPage, answerVersioned } from '../core/answer.ts';
import { changes, creates } from '../core/idempotency.ts';
import { AttachmentLink } from '../attachments/schema.ts';
import { Proof } from '../proofs/schema.ts';
import { wireId } from '../core/wire.ts';
import { acceptTransfer } from './accept.ts';
import { grantsAccess } from './access.ts';
import { approveRegistration } from './approve.ts';
import { createRegistration } from './create.ts';
import { getRegistration } from './get.ts';
import { linkProof } from './link-proof.ts';
import { listRegistrations } from './list.ts';
import { rejectRegistration } from './reject.ts';
import {
  AccessQuery,
  Approval,
  NewRegistration,
  ProofQuery,
  Registration,
  RegistrationList,
  RegistrationQuery,
  Rejection,
  WithAccess,
} from './schema.ts';
import { uploadProof } from './upload-proof.ts';
import { withdrawRegistration } from './withdraw.ts';

export const registrations = createRouter();

const tags = ['Registrations'];
const params = z.object({ id: wireId('registration') });
const once = ['idempotency_key_required', 'idempotency_mismatch', 'in_flight'] as const;
const again = ['idempotency_mismatch', 'in_flight'] as const;

registrations.openapi(
  createRoute({
    method: 'post',
    path: '/v1/registrations',
    operationId: 'createRegistration',
    summary: 'Register a device, or the sale of one',
    description:
      'By a visitor, a person, an organisation, a dealer or his point of sale; each is told at once whether it is active, and if not, why. A device that is registered already is `disputed`, without a word about its owner.',
    tags,
    security: bearer,
    middleware: [grantsAccess, creates] as const,
    request: { headers: idempotencyHeader, body: body(NewRegistration) },
    responses: { 201: json(Registration, 'What became of it'), ...problems(...once, 'not_found') },
  }),
  async (c) => c.json(await createRegistration(c.get('ctx'), c.req.valid('json')), 201),
);

registrations.openapi(
  createRoute({
    method: 'get',
    path: '/v1/registrations',
    operationId: 'listRegistrations',
    summary: 'Registrations that one made or has to look after, the latest first',
    tags,
    security: bearer,
    request: { query: RegistrationQuery },
    responses: { 200: json(RegistrationList, 'A page'), ...problems('cursor_invalid', 'key_type') },
  }),
  async (c) => answerPage(c, await listRegistrations(c.get('ctx'), c.req.valid('query'))),
);

registrations.openapi(
  createRoute({
    method: 'get',
    path: '/v1/registrations/{id}',
    operationId: 'getRegistration',
    summary: 'One registration, with what is missing',
    tags,
    security: bearer,
    request: { params, query: AccessQuery },
    responses: { 200: json(Registration, 'The registration'), ...problems('not_found') },
  }),
  async (c) => {
    const found = await getRegistration(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('query') });
    return answerVersioned(c, found, found.version);
  },
);

registrations.openapi(
  createRoute({
    method: 'post',
    path: '/v1/registrations/{id}/approve',
    operationId: 'approveRegistration',
    summary: 'Accept a registration that had to be looked at',
    description: 'For the service; nobody decides on his own. A serial that was not known becomes a unit.',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params, headers: idempotencyHeader, body: body(Approval) },
    responses: { 200: json(Registration, 'Active'), ...problems(...again, 'not_found', 'wrong_state') },
  }),
  async (c) =>
    c.json(await approveRegistration(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
);

registrations.openapi(
  createRoute({
    method: 'post',
    path: '/v1/registrations/{id}/reject',
    operationId: 'rejectRegistration',
    summary: 'Refuse a registration with a reason for the applicant',
    description: 'For the service. Whatever cover the device has, it keeps.',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params, headers: idempotencyHeader, body: body(Rejection) },
    responses: { 200: json(Registration, 'Rejected'), ...problems(...again, 'not_found', 'wrong_state') },
  }),
  async (c) =>
    c.json(await rejectRegistration(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
);

registrations.openapi(
  createRoute({
    method: 'post',
    path: '/v1/registrations/{id}/withdraw',
    operationId: 'withdrawRegistration',
    summary: 'Take a registration back that is not decided yet',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params, headers: idempotencyHeader, body: body(WithAccess) },
    responses: { 200: json(Registration, 'Withdrawn'), ...problems(...again, 'not_found', 'wrong_state') },
  }),
  async (c) =>
    c.json(
      await withdrawRegistration(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('json') }),
      200,
    ),
);

registrations.openapi(
  createRoute({
    method: 'post',
    path: '/v1/registrations/{id}/accept',
    operationId: 'acceptTransfer',
    summary: 'Take over a device that its owner passes on',
    description: 'By the next owner, signed in or with the access of the mail.',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params, headers: idempotencyHeader, body: body(WithAccess) },
    responses: { 200: json(Registration, 'Active'), ...problems(...again, 'not_found', 'wrong_state') },
  }),
  async (c) =>
    c.json(await acceptTransfer(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
);

registrations.openapi(
  createRoute({
    method: 'post',
    path: '/v1/proofs',
    operationId: 'uploadProof',
    summary: 'Add a proof to a registration or an ownership case',
    description:
      'The body is the file itself: JPEG, PNG, WebP, HEIC or PDF by its first bytes, at most 15 MB. Position and other metadata are removed. A retry with the same `Idempotency-Key` never doubles.',
    tags,
    security: bearer,
    request: {
      query: ProofQuery,
      headers: idempotencyHeader,
      body: fileBody,
    },
    responses: {
      201: json(Proof, 'The stored file'),
      ...problems(...once, 'not_found', 'wrong_state', ...FILE_PROBLEMS),
    },
  }),
  async (c) => c.json(await uploadProof(c.get('ctx'), { ...c.req.valid('query'), request: c.req.raw }), 201),
);

registrations.openapi(
  createRoute({
    method: 'post',
    path: '/v1/proofs/{id}/links',
    operationId: 'linkProof',
    summary: 'A download address for a proof of a registration or an ownership case',
    tags,
    security: bearer,
    request: { params: z.object({ id: wireId('proof') }), query: AccessQuery },
    responses: { 201: json(AttachmentLink, 'Works for five minutes'), ...problems('not_found') },
  }),
  async (c) =>
    c.json(await linkProof(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('query') }), 201),
);

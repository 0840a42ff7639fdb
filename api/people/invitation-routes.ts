import { createRoute, z } from '@hono/zod-openapi';
import { callerOf } from '../auth/index.ts';
import { SecondFactorNeeded, Session } from '../auth/schema.ts';
import { bearer, body, createRouter, idempotencyHeader, json, problems } from '../core/http.ts';
import { changes, creates } from '../core/idempotency.ts';
import { wireId } from '../core/wire.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { invite } from './invite.ts';
import { listInvitations } from './list-invitations.ts';
import { resendInvitation } from './resend-invitation.ts';
import { revokeInvitation } from './revoke-invitation.ts';
import {
  Acceptance,
  Invitation,
  InvitationList,
  InvitationQuery,
  NewInvitation,
  Nothing,
  ReasonQuery,
} from './schema.ts';

export const invitations = createRouter();

const tags = ['People'];
const invitationId = z.object({ id: wireId('invitation') });
const ONCE = ['idempotency_key_required', 'idempotency_mismatch', 'in_flight'] as const;

invitations.openapi(
  createRoute({
    method: 'get',
    path: '/v1/invitations',
    operationId: 'listInvitations',
    summary: 'Who was invited, and what became of it',
    tags,
    security: bearer,
    request: { query: InvitationQuery },
    responses: { 200: json(InvitationList, 'The newest first'), ...problems('cursor_invalid') },
  }),
  async (c) => c.json(await listInvitations(c.get('ctx'), c.req.valid('query')), 200),
);

invitations.openapi(
  createRoute({
    method: 'post',
    path: '/v1/invitations',
    operationId: 'invite',
    summary: 'Invite somebody by mail',
    description:
      'The mailed link is good once, for 7 days, and is told to nobody else: who uses it reads that mailbox.',
    tags,
    security: bearer,
    middleware: [creates] as const,
    request: { headers: idempotencyHeader, body: body(NewInvitation) },
    responses: { 201: json(Invitation, 'The invitation'), ...problems('own_rights', ...ONCE) },
  }),
  async (c) => c.json(await invite(c.get('ctx'), c.req.valid('json')), 201),
);

invitations.openapi(
  createRoute({
    method: 'delete',
    path: '/v1/invitations/{id}',
    operationId: 'revokeInvitation',
    summary: 'Take an invitation back',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: invitationId, headers: idempotencyHeader, query: ReasonQuery },
    responses: { 204: { description: 'Revoked' }, ...problems('not_found', 'not_pending') },
  }),
  async (c) => {
    await revokeInvitation(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('query') });
    return c.body(null, 204);
  },
);

invitations.openapi(
  createRoute({
    method: 'post',
    path: '/v1/invitations/{id}/resend',
    operationId: 'resendInvitation',
    summary: 'Mail another link; the one of before is dead',
    tags,
    security: bearer,
    middleware: [creates] as const,
    request: { params: invitationId, headers: idempotencyHeader, body: body(Nothing) },
    responses: { 200: json(Invitation, 'The invitation'), ...problems('not_found', 'not_pending', ...ONCE) },
  }),
  async (c) => c.json(await resendInvitation(c.get('ctx'), c.req.valid('param')), 200),
);

invitations.openapi(
  createRoute({
    method: 'post',
    path: '/v1/invitations/accept',
    operationId: 'acceptInvitation',
    summary: 'Take up an invitation and be signed in',
    description:
      'With the publishable key of the page. Used, expired, revoked and never sent are told apart by nobody.',
    tags,
    security: bearer,
    request: { body: body(Acceptance) },
    responses: {
      201: json(Session, 'The session'),
      202: json(SecondFactorNeeded, 'The account asks for its second factor first'),
      ...problems('gone', 'host_of_another'),
    },
  }),
  async (c) => {
    const { device } = callerOf(c);
    const opened = await acceptInvitation(c.get('ctx'), { ...c.req.valid('json'), device });
    return 'secondFactor' in opened ? c.json(opened, 202) : c.json(opened, 201);
  },
);

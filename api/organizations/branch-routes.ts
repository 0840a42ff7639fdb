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
import { Branch, BranchChange, BranchList, BranchQuery, NewBranch } from './branch-schema.ts';
import { createBranch } from './create-branch.ts';
import { getBranch } from './get-branch.ts';
import { listBranches } from './list-branches.ts';
import { organizationId } from './routes.ts';
import { updateBranch } from './update-branch.ts';

export const branches = createRouter();

const tags = ['Organisations'];
const branchId = z.object({ id: wireId('branch') });

branches.openapi(
  createRoute({
    method: 'get',
    path: '/v1/organizations/{id}/branches',
    operationId: 'listBranches',
    summary: 'The branches of an organisation, by name',
    description: 'Somebody of a branch sees those that the membership reaches.',
    tags,
    security: bearer,
    request: { params: organizationId, query: BranchQuery },
    responses: {
      200: json(BranchList, 'One page'),
      ...problems('key_type', 'not_found', 'cursor_invalid'),
    },
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    return answerPage(c, await listBranches(c.get('ctx'), { id, ...c.req.valid('query') }));
  },
);

branches.openapi(
  createRoute({
    method: 'post',
    path: '/v1/organizations/{id}/branches',
    operationId: 'createBranch',
    summary: 'A new branch of an organisation',
    description: 'For whoever runs the organisation, or the branch that it belongs to.',
    tags,
    security: bearer,
    middleware: [creates] as const,
    request: { params: organizationId, headers: idempotencyHeader, body: body(NewBranch) },
    responses: {
      201: json(Branch, 'The branch'),
      ...problems('key_type', 'not_found', 'idempotency_key_required', 'idempotency_mismatch', 'in_flight'),
    },
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    const created = await createBranch(c.get('ctx'), { ...c.req.valid('json'), organizationId: id });
    c.header('etag', etagOf(created.version));
    c.header('location', `/v1/branches/${created.id}`);
    return c.json(created, 201);
  },
);

branches.openapi(
  createRoute({
    method: 'get',
    path: '/v1/branches/{id}',
    operationId: 'getBranch',
    summary: 'One branch',
    tags,
    security: bearer,
    request: { params: branchId },
    responses: { 200: json(Branch, 'The branch'), ...problems('key_type', 'not_found') },
  }),
  async (c) => {
    const found = await getBranch(c.get('ctx'), c.req.valid('param'));
    return answerVersioned(c, found, found.version);
  },
);

branches.openapi(
  createRoute({
    method: 'patch',
    path: '/v1/branches/{id}',
    operationId: 'updateBranch',
    summary: 'Change a branch, or close it',
    description:
      'For whoever runs it. Responsible person and backup are two people of the organisation. It is closed when nothing is left there; the refusal names what is.',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: branchId, headers: changeHeaders, body: body(BranchChange) },
    responses: {
      200: json(Branch, 'The branch'),
      ...problems('key_type', 'not_found', 'precondition_failed', 'precondition_required'),
    },
  }),
  async (c) => {
    const version = expectedVersion(c.req.header('if-match'));
    const { id } = c.req.valid('param');
    const changed = await updateBranch(c.get('ctx'), { id, version, change: c.req.valid('json') });
    return answerVersioned(c, changed, changed.version);
  },
);

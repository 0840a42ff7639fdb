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
import { createOrganization } from './create-organization.ts';
import { getOrganization } from './get-organization.ts';
import { getSetupHealth } from './get-setup-health.ts';
import { SetupHealth } from './health-schema.ts';
import { listOrganizations } from './list-organizations.ts';
import { previewNames } from './preview-names.ts';
import {
  NamingPreview,
  NamingQuery,
  NewOrganization,
  Organization,
  OrganizationChange,
  OrganizationList,
  OrganizationQuery,
} from './schema.ts';
import { updateOrganization } from './update-organization.ts';

export const organizations = createRouter();

const tags = ['Organisations'];
export const organizationId = z.object({ id: wireId('organization') });

organizations.openapi(
  createRoute({
    method: 'get',
    path: '/v1/organizations',
    operationId: 'listOrganizations',
    summary: 'The organisations that the reader sees, by name',
    description: 'People of an organisation see their own, staff and system administrators all.',
    tags,
    security: bearer,
    request: { query: OrganizationQuery },
    responses: { 200: json(OrganizationList, 'One page'), ...problems('key_type', 'cursor_invalid') },
  }),
  async (c) => answerPage(c, await listOrganizations(c.get('ctx'), c.req.valid('query'))),
);

organizations.openapi(
  createRoute({
    method: 'post',
    path: '/v1/organizations',
    operationId: 'createOrganization',
    summary: 'A new organisation',
    description: 'For system administrators.',
    tags,
    security: bearer,
    middleware: [creates] as const,
    request: { headers: idempotencyHeader, body: body(NewOrganization) },
    responses: {
      201: json(Organization, 'The organisation'),
      ...problems('key_type', 'idempotency_key_required', 'idempotency_mismatch', 'in_flight'),
    },
  }),
  async (c) => {
    const created = await createOrganization(c.get('ctx'), c.req.valid('json'));
    c.header('etag', etagOf(created.version));
    c.header('location', `/v1/organizations/${created.id}`);
    return c.json(created, 201);
  },
);

organizations.openapi(
  createRoute({
    method: 'get',
    path: '/v1/organizations/{id}',
    operationId: 'getOrganization',
    summary: 'One organisation',
    tags,
    security: bearer,
    request: { params: organizationId },
    responses: { 200: json(Organization, 'The organisation'), ...problems('key_type', 'not_found') },
  }),
  async (c) => {
    const found = await getOrganization(c.get('ctx'), c.req.valid('param'));
    return answerVersioned(c, found, found.version);
  },
);

organizations.openapi(
  createRoute({
    method: 'patch',
    path: '/v1/organizations/{id}',
    operationId: 'updateOrganization',
    summary: 'Change an organisation, or close it',
    description:
      'Whoever runs it changes its name, addresses, naming pattern and approval; the rest is for system administrators. It is closed when nothing stands open in it; the refusal names what does.',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: organizationId, headers: changeHeaders, body: body(OrganizationChange) },
    responses: {
      200: json(Organization, 'The organisation'),
      ...problems('key_type', 'not_found', 'precondition_failed', 'precondition_required'),
    },
  }),
  async (c) => {
    const version = expectedVersion(c.req.header('if-match'));
    const { id } = c.req.valid('param');
    const changed = await updateOrganization(c.get('ctx'), { id, version, change: c.req.valid('json') });
    return answerVersioned(c, changed, changed.version);
  },
);

organizations.openapi(
  createRoute({
    method: 'get',
    path: '/v1/organizations/{id}/naming-preview',
    operationId: 'previewNames',
    summary: 'What devices would be called under a naming pattern',
    description: 'For whoever runs the organisation.',
    tags,
    security: bearer,
    request: { params: organizationId, query: NamingQuery },
    responses: { 200: json(NamingPreview, 'Up to three names'), ...problems('key_type', 'not_found') },
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await previewNames(c.get('ctx'), { id, ...c.req.valid('query') }), 200);
  },
);

organizations.openapi(
  createRoute({
    method: 'get',
    path: '/v1/setup-health',
    operationId: 'getSetupHealth',
    summary: 'What is not set up as it should be, and what to do about it',
    description: 'For whoever runs an organisation: theirs; for system administrators: everything.',
    tags,
    security: bearer,
    responses: { 200: json(SetupHealth, 'The findings'), ...problems('key_type') },
  }),
  async (c) => c.json(await getSetupHealth(c.get('ctx')), 200),
);

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
import { Contact, ContactChange, ContactList, ContactQuery, NewContact } from './contact-schema.ts';
import { createContact } from './create-contact.ts';
import { listContacts } from './list-contacts.ts';
import { removeContact } from './remove-contact.ts';
import { organizationId } from './routes.ts';
import { updateContact } from './update-contact.ts';

export const contacts = createRouter();

const tags = ['Organisations'];
const contactId = z.object({ id: wireId('contact') });
const description = 'For whoever looks after the contacts of the organisation, or of the branch.';

contacts.openapi(
  createRoute({
    method: 'get',
    path: '/v1/organizations/{id}/contacts',
    operationId: 'listContacts',
    summary: 'The contacts of an organisation, by name, each with whether mails arrive',
    description: 'Somebody of a branch sees those of the branches that the membership reaches.',
    tags,
    security: bearer,
    request: { params: organizationId, query: ContactQuery },
    responses: {
      200: json(ContactList, 'One page'),
      ...problems('key_type', 'not_found', 'cursor_invalid'),
    },
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    return answerPage(c, await listContacts(c.get('ctx'), { id, ...c.req.valid('query') }));
  },
);

contacts.openapi(
  createRoute({
    method: 'post',
    path: '/v1/organizations/{id}/contacts',
    operationId: 'createContact',
    summary: 'A person at a site, or a mailbox that several read',
    description,
    tags,
    security: bearer,
    middleware: [creates] as const,
    request: { params: organizationId, headers: idempotencyHeader, body: body(NewContact) },
    responses: {
      201: json(Contact, 'The contact'),
      ...problems('key_type', 'not_found', 'idempotency_key_required', 'idempotency_mismatch', 'in_flight'),
    },
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    const created = await createContact(c.get('ctx'), { ...c.req.valid('json'), organizationId: id });
    c.header('etag', etagOf(created.version));
    return c.json(created, 201);
  },
);

contacts.openapi(
  createRoute({
    method: 'patch',
    path: '/v1/contacts/{id}',
    operationId: 'updateContact',
    summary: 'Change a contact',
    description,
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: contactId, headers: changeHeaders, body: body(ContactChange) },
    responses: {
      200: json(Contact, 'The contact'),
      ...problems('key_type', 'not_found', 'precondition_failed', 'precondition_required'),
    },
  }),
  async (c) => {
    const version = expectedVersion(c.req.header('if-match'));
    const { id } = c.req.valid('param');
    const changed = await updateContact(c.get('ctx'), { id, version, change: c.req.valid('json') });
    return answerVersioned(c, changed, changed.version);
  },
);

contacts.openapi(
  createRoute({
    method: 'delete',
    path: '/v1/contacts/{id}',
    operationId: 'removeContact',
    summary: 'Remove a contact that no device is told to',
    description,
    tags,
    security: bearer,
    request: { params: contactId },
    responses: { 204: { description: 'Removed' }, ...problems('key_type', 'not_found') },
  }),
  async (c) => {
    await removeContact(c.get('ctx'), c.req.valid('param'));
    return c.body(null, 204);
  },
);

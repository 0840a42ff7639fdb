import { createRoute, z } from '@hono/zod-openapi';
import { etagOf, expectedVersion } from '../core/etag.ts';
import { answerVersioned } from '../core/answer.ts';
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
import { addMembership } from './add-membership.ts';
import { delegate } from './delegate.ts';
import { getPerson } from './get.ts';
import { getLeavePlan } from './leave-plan.ts';
import { leave } from './leave.ts';
import { linkHost, unlinkHost } from './link-host.ts';
import { listHostSites } from './list-host-sites.ts';
import { listPresets } from './list-presets.ts';
import { listOrganizationPeople, listPeople } from './list.ts';
import { removeMembership } from './remove-membership.ts';
import { removeSecondFactor } from './remove-second-factor.ts';
import {
  HostIdentity,
  HostSiteList,
  LeavePlan,
  Leaving,
  Membership,
  MembershipChange,
  NewDelegation,
  NewMembership,
  PeopleQuery,
  Person,
  PersonList,
  ReasonQuery,
  RolePresets,
  StatusChange,
  TenantPeopleQuery,
} from './schema.ts';
import { reactivate, suspend } from './suspend.ts';
import { updateMembership } from './update-membership.ts';

export const people = createRouter();

const tags = ['People'];
const organizationId = z.object({ id: wireId('organization') });
const personId = z.object({ id: wireId('user') });
const membershipId = z.object({ id: wireId('membership') });
const ONCE = ['idempotency_key_required', 'idempotency_mismatch', 'in_flight'] as const;
const SOMEBODY = ['not_found', 'own_rights', 'shared_person', 'person_inactive'] as const;

people.openapi(
  createRoute({
    method: 'get',
    path: '/v1/organizations/{id}/people',
    operationId: 'listOrganizationPeople',
    summary: 'The people of an organisation',
    description: 'For who runs it. Of what somebody is elsewhere nothing is told.',
    tags,
    security: bearer,
    request: { params: organizationId, query: PeopleQuery },
    responses: { 200: json(PersonList, 'By name'), ...problems('not_found', 'cursor_invalid') },
  }),
  async (c) =>
    c.json(
      await listOrganizationPeople(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('query') }),
      200,
    ),
);

people.openapi(
  createRoute({
    method: 'get',
    path: '/v1/people',
    operationId: 'listPeople',
    summary: 'Everybody: the service’s own people and those of all organisations',
    tags,
    security: bearer,
    request: { query: TenantPeopleQuery },
    responses: { 200: json(PersonList, 'By name'), ...problems('cursor_invalid') },
  }),
  async (c) => c.json(await listPeople(c.get('ctx'), c.req.valid('query')), 200),
);

people.openapi(
  createRoute({
    method: 'get',
    path: '/v1/people/{id}',
    operationId: 'getPerson',
    summary: 'One person, with what he is',
    tags,
    security: bearer,
    request: { params: personId },
    responses: { 200: json(Person, 'The person'), ...problems('not_found') },
  }),
  async (c) => {
    const person = await getPerson(c.get('ctx'), c.req.valid('param'));
    c.header('etag', etagOf(person.version));
    return c.json(person, 200);
  },
);

people.openapi(
  createRoute({
    method: 'get',
    path: '/v1/role-presets',
    operationId: 'listRolePresets',
    summary: 'The job types and roles that somebody can be given',
    tags,
    security: bearer,
    responses: { 200: json(RolePresets, 'In the language of the reader'), ...problems() },
  }),
  (c) => c.json(listPresets(c.get('ctx')), 200),
);

people.openapi(
  createRoute({
    method: 'post',
    path: '/v1/people/{id}/memberships',
    operationId: 'addMembership',
    summary: 'Make somebody something more',
    description:
      'Roles of an organisation fit its kind and are given by who runs it; roles of the service only by a system administrator. Nobody changes his own.',
    tags,
    security: bearer,
    middleware: [creates] as const,
    request: { params: personId, headers: idempotencyHeader, body: body(NewMembership) },
    responses: {
      201: json(Membership, 'The membership'),
      ...problems('not_found', 'own_rights', 'person_inactive', 'host_of_another', ...ONCE),
    },
  }),
  async (c) => {
    const held = await addMembership(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('json') });
    c.header('etag', etagOf(held.version));
    return c.json(held, 201);
  },
);

people.openapi(
  createRoute({
    method: 'patch',
    path: '/v1/memberships/{id}',
    operationId: 'updateMembership',
    summary: 'Change role, reach, limit or time; who stands in follows',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: membershipId, headers: changeHeaders, body: body(MembershipChange) },
    responses: {
      200: json(Membership, 'The membership'),
      ...problems(
        'not_found',
        'own_rights',
        'membership_derived',
        'last_administrator',
        'precondition_failed',
        'precondition_required',
      ),
    },
  }),
  async (c) => {
    const version = expectedVersion(c.req.header('if-match'));
    const { id } = c.req.valid('param');
    const held = await updateMembership(c.get('ctx'), { id, version, change: c.req.valid('json') });
    return answerVersioned(c, held, held.version);
  },
);

people.openapi(
  createRoute({
    method: 'delete',
    path: '/v1/memberships/{id}',
    operationId: 'removeMembership',
    summary: 'End what somebody is somewhere, or a delegation',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: membershipId, headers: changeHeaders, query: ReasonQuery },
    responses: {
      204: { description: 'Ended' },
      ...problems(
        'not_found',
        'own_rights',
        'membership_derived',
        'last_administrator',
        'precondition_failed',
        'precondition_required',
      ),
    },
  }),
  async (c) => {
    const version = expectedVersion(c.req.header('if-match'));
    await removeMembership(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('query'), version });
    return c.body(null, 204);
  },
);

people.openapi(
  createRoute({
    method: 'post',
    path: '/v1/delegations',
    operationId: 'delegate',
    summary: 'Let a colleague stand in for a while',
    description:
      'By the holder or by who looks after people there. Never wider than what is passed on, and it ends with it. `DELETE /v1/memberships/{id}` ends it early.',
    tags,
    security: bearer,
    middleware: [creates] as const,
    request: { headers: idempotencyHeader, body: body(NewDelegation) },
    responses: {
      201: json(Membership, 'The membership of who stands in'),
      ...problems(
        'not_found',
        'own_rights',
        'membership_derived',
        'person_inactive',
        'host_of_another',
        ...ONCE,
      ),
    },
  }),
  async (c) => {
    const held = await delegate(c.get('ctx'), c.req.valid('json'));
    c.header('etag', etagOf(held.version));
    return c.json(held, 201);
  },
);

people.openapi(
  createRoute({
    method: 'post',
    path: '/v1/people/{id}/suspend',
    operationId: 'suspendPerson',
    summary: 'Shut somebody out at once',
    description: 'Every session ends; what the person is stays written for the day of coming back.',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: personId, headers: idempotencyHeader, body: body(StatusChange) },
    responses: { 200: json(Person, 'The person'), ...problems(...SOMEBODY, 'last_administrator') },
  }),
  async (c) => c.json(await suspend(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
);

people.openapi(
  createRoute({
    method: 'post',
    path: '/v1/people/{id}/remove-second-factor',
    operationId: 'removeSecondFactor',
    summary: 'Take a lost second factor from somebody',
    description:
      'For who looks after the whole of the person. Every session ends, and the person is told by mail, with the reason.',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: personId, headers: idempotencyHeader, body: body(StatusChange) },
    responses: { 200: json(Person, 'The person'), ...problems(...SOMEBODY, 'wrong_state') },
  }),
  async (c) =>
    c.json(await removeSecondFactor(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
);

people.openapi(
  createRoute({
    method: 'get',
    path: '/v1/organizations/{id}/host-sites',
    operationId: 'listHostSites',
    summary: 'The host sites that sign in people of an organisation',
    description: 'For who runs it, to read. Those of the brand sign in people of every organisation.',
    tags,
    security: bearer,
    request: { params: organizationId },
    responses: { 200: json(HostSiteList, 'By their name'), ...problems('not_found') },
  }),
  async (c) => c.json(await listHostSites(c.get('ctx'), c.req.valid('param')), 200),
);

people.openapi(
  createRoute({
    method: 'post',
    path: '/v1/people/{id}/reactivate',
    operationId: 'reactivatePerson',
    summary: 'Let somebody in again',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: personId, headers: idempotencyHeader, body: body(StatusChange) },
    responses: { 200: json(Person, 'The person'), ...problems(...SOMEBODY) },
  }),
  async (c) =>
    c.json(await reactivate(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
);

people.openapi(
  createRoute({
    method: 'get',
    path: '/v1/people/{id}/leave-plan',
    operationId: 'getLeavePlan',
    summary: 'What hangs on somebody, and who could take it over',
    tags,
    security: bearer,
    request: { params: personId },
    responses: { 200: json(LeavePlan, 'Nothing is changed by asking'), ...problems(...SOMEBODY) },
  }),
  async (c) => c.json(await getLeavePlan(c.get('ctx'), c.req.valid('param')), 200),
);

people.openapi(
  createRoute({
    method: 'post',
    path: '/v1/people/{id}/leave',
    operationId: 'leave',
    summary: 'Somebody goes, and a colleague takes over all that hangs on him',
    description: 'Devices, branches, open cases, contacts and notices move in one step, or nothing does.',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: personId, headers: idempotencyHeader, body: body(Leaving) },
    responses: {
      200: json(Person, 'The person, who has left'),
      ...problems(...SOMEBODY, 'last_administrator', 'wrong_state', 'precondition_failed'),
    },
  }),
  async (c) => c.json(await leave(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
);

people.openapi(
  createRoute({
    method: 'put',
    path: '/v1/people/{id}/host-identity',
    operationId: 'linkHostIdentity',
    summary: 'Let a host site sign this person in',
    description:
      'The person keeps what he is here. Who runs an organisation links its own host only, and only people who are nothing elsewhere.',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: personId, headers: idempotencyHeader, body: body(HostIdentity) },
    responses: { 200: json(Person, 'The person'), ...problems(...SOMEBODY, 'host_of_another') },
  }),
  async (c) => c.json(await linkHost(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
);

people.openapi(
  createRoute({
    method: 'delete',
    path: '/v1/people/{id}/host-identity',
    operationId: 'unlinkHostIdentity',
    summary: 'No host site signs this person in any more',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: personId, headers: idempotencyHeader, query: ReasonQuery },
    responses: { 204: { description: 'Unlinked' }, ...problems(...SOMEBODY, 'only_way_in') },
  }),
  async (c) => {
    await unlinkHost(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('query') });
    return c.body(null, 204);
  },
);

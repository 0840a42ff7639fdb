import { z } from '@hono/zod-openapi';
import {
  LIMITS,
  LOCALES,
  ORGANIZATION_KINDS,
  ROLES,
  SCOPES,
  SSO_ALGORITHMS,
  USER_STATUSES,
} from '../../db/vocab.ts';
import { emailAddress } from '../auth/schema.ts';
import { text } from '../core/http.ts';
import { cursorParam, limitParam } from '../core/page.ts';
import { idOf, instantOut, money, wireId } from '../core/wire.ts';
import { PRESETS, type PresetKey, SIDES } from './presets.ts';

const reason = text(LIMITS.shortText).openapi({ example: 'Moved to another department' });
const instantIn = z.iso
  .datetime({ offset: true })
  .transform((value) => new Date(value).toISOString())
  .openapi({ type: 'string', format: 'date-time', example: '2026-12-01T00:00:00.000Z' });
const instantOrNull = instantIn.nullable().openapi({ type: ['string', 'null'] });
const role = z.enum(ROLES).openapi({ example: 'initiator' });
const scope = z.enum(SCOPES).openapi({ example: 'organization' });
const branchId = wireId('branch')
  .nullable()
  .default(null)
  .openapi({
    type: ['string', 'null'],
    description: 'Where the person works; needed where the scope is a branch',
    example: undefined,
  });
const amountLimit = money
  .nullable()
  .default(null)
  .openapi({ description: 'What one decision may come to; at most the limit of who gives it' });
const Named = z.object({ id: z.string(), name: z.string() });

const grant = { role, scope, branchId, amountLimit };

export const Membership = z
  .object({
    id: idOf('membership'),
    userId: idOf('user'),
    role,
    roleText: z.string().openapi({ description: 'In the language of the reader' }),
    scope,
    scopeText: z.string(),
    organization: z
      .object({ id: idOf('organization'), name: z.string(), kind: z.enum(ORGANIZATION_KINDS) })
      .nullable(),
    branch: z.object({ id: idOf('branch'), name: z.string() }).nullable(),
    amountLimit: money.nullable(),
    validFrom: instantOut.nullable(),
    validTo: instantOut.nullable(),
    delegatedBy: z
      .object({ id: idOf('user'), name: z.string() })
      .nullable()
      .openapi({ description: 'Who is stood in for' }),
    fromHost: z.boolean().openapi({ description: 'Given by the host site that signs the person in' }),
    state: z.enum(['now', 'later', 'ended']),
    actions: z.array(z.enum(['change', 'remove', 'delegate'])),
    version: z.int(),
  })
  .openapi('Membership');
export type Membership = z.infer<typeof Membership>;

export const SIGN_IN_WAYS = ['code', 'password', 'passkey', 'totp', 'host'] as const;
export const PERSON_ACTIONS = [
  'add_membership',
  'suspend',
  'reactivate',
  'leave',
  'link_host',
  'remove_second_factor',
] as const;

export const Person = z
  .object({
    id: idOf('user'),
    fullName: z.string(),
    title: z.string().nullable(),
    email: z.string().nullable(),
    locale: z.enum(LOCALES),
    status: z.enum(USER_STATUSES),
    memberships: z.array(Membership).openapi({ description: 'Those that the reader looks after' }),
    lastSeenAt: instantOut.nullable(),
    signInMethods: z.array(z.enum(SIGN_IN_WAYS)),
    hostIdentity: z.object({ issuerId: idOf('issuer'), issuer: z.string(), subject: z.string() }).nullable(),
    successor: z.object({ id: idOf('user'), name: z.string() }).nullable(),
    leftAt: instantOut.nullable(),
    actions: z.array(z.enum(PERSON_ACTIONS)),
    version: z.int(),
  })
  .openapi('Person');
export type Person = z.infer<typeof Person>;

export const HostSite = z
  .object({
    id: idOf('issuer'),
    issuer: z.string().openapi({ example: 'https://dealer.example' }),
    audience: z.string(),
    algorithm: z.enum(SSO_ALGORITHMS),
    role: z.enum(ROLES),
    roleText: z.string(),
    ofBrand: z.boolean().openapi({ description: 'Signs in people of every organisation' }),
    linkable: z.boolean().openapi({ description: 'Whether the reader may link people with it' }),
  })
  .openapi('HostSite');
export type HostSite = z.infer<typeof HostSite>;
export const HostSiteList = z.object({ items: z.array(HostSite) }).openapi('HostSiteList');

export const PersonList = z
  .object({ items: z.array(Person), nextCursor: z.string().nullable() })
  .openapi('PersonList');
export type PersonList = z.infer<typeof PersonList>;

export const PeopleQuery = z.object({
  limit: limitParam,
  cursor: cursorParam,
  q: text(LIMITS.shortText).optional().openapi({ description: 'Part of a name or an address' }),
  status: z.enum(USER_STATUSES).optional(),
  role: z.enum(ROLES).optional(),
});
export type PeopleQuery = z.infer<typeof PeopleQuery>;

export const TenantPeopleQuery = PeopleQuery.extend({
  staff: z.enum(['true']).optional().openapi({ description: 'Only who works for the service' }),
});

export const NewMembership = z
  .strictObject({
    organizationId: wireId('organization')
      .nullable()
      .default(null)
      .openapi({ type: ['string', 'null'], description: '`null` for a role of the service' }),
    ...grant,
    validFrom: instantOrNull.default(null),
    validTo: instantOrNull.default(null),
    reason: reason.optional(),
  })
  .openapi('NewMembership', {
    example: {
      organizationId: 'org_01jersxz0tfz69hh6wvw601r7h',
      role: 'initiator',
      scope: 'organization',
    },
  });
export type NewMembership = z.infer<typeof NewMembership>;

export const MembershipChange = z
  .strictObject({
    role: role.optional(),
    scope: scope.optional(),
    branchId: wireId('branch')
      .nullable()
      .optional()
      .openapi({ type: ['string', 'null'] }),
    amountLimit: z.union([money, z.null()]).optional(),
    validFrom: instantOrNull.optional(),
    validTo: instantOrNull.optional(),
    reason: reason.optional(),
  })
  .openapi('MembershipChange', { example: { role: 'watcher' } });
export type MembershipChange = z.infer<typeof MembershipChange>;

export const ReasonQuery = z.object({ reason: reason.optional() });

export const StatusChange = z.strictObject({ reason }).openapi('StatusChange');
export type StatusChange = z.infer<typeof StatusChange>;

export const NewDelegation = z
  .strictObject({
    membershipId: wireId('membership'),
    toUserId: wireId('user').optional(),
    toEmail: emailAddress
      .optional()
      .openapi({ description: 'Instead of `toUserId`, for who knows a colleague by the address' }),
    from: instantIn,
    to: instantIn.openapi({ example: '2026-12-15T00:00:00.000Z' }),
    reason: reason.optional(),
  })
  .openapi('NewDelegation', {
    example: {
      membershipId: 'member_01jersxz0tfz69hh6wvw601r7h',
      toUserId: 'user_01jersxz0tfz69hh6wvw601r7h',
      from: '2026-12-01T00:00:00.000Z',
      to: '2026-12-15T00:00:00.000Z',
    },
  });
export type NewDelegation = z.infer<typeof NewDelegation>;

export const HostIdentity = z
  .strictObject({
    issuerId: wireId('issuer'),
    subject: text(255).openapi({ description: '`sub` of the tokens of that site', example: 'customer-17' }),
    reason: reason.optional(),
  })
  .openapi('HostIdentity');
export type HostIdentity = z.infer<typeof HostIdentity>;

export const SUCCESSOR_FAULTS = [
  'not_colleague',
  'cannot_review',
  'cannot_answer',
  'cannot_approve',
] as const;
export type SuccessorFault = (typeof SUCCESSOR_FAULTS)[number];

const Case = z.object({ id: idOf('claim'), ref: z.string(), state: z.string() });
export const LeavePlan = z
  .object({
    branches: z.array(
      z.object({ id: idOf('branch'), name: z.string(), as: z.enum(['responsible', 'backup']) }),
    ),
    devices: z.object({
      count: z.int(),
      items: z
        .array(z.object({ id: idOf('unit'), serial: z.string() }))
        .openapi({ description: 'The first 20' }),
    }),
    assigned: z.array(Case).openapi({ description: 'Cases of the service that are his to move' }),
    filed: z
      .array(Case)
      .openapi({ description: 'Open cases of the customer that he filed or is asked about' }),
    awaitingApproval: z
      .array(Case)
      .openapi({ description: 'Cases that wait for somebody like him to agree' }),
    contacts: z.array(Named).openapi({ description: 'Contacts with his address' }),
    noticeChoices: z.int(),
    delegations: z.int(),
    invitations: z.int().openapi({ description: 'Sent by him and still open' }),
    successors: z.array(
      z.object({
        id: idOf('user'),
        name: z.string(),
        faults: z
          .array(z.enum(SUCCESSOR_FAULTS))
          .openapi({ description: 'Why not this colleague; nothing where he can take over' }),
      }),
    ),
  })
  .openapi('LeavePlan');
export type LeavePlan = z.infer<typeof LeavePlan>;

export const Leaving = z.strictObject({ successorId: wireId('user'), reason }).openapi('Leaving');
export type Leaving = z.infer<typeof Leaving>;

export const NewInvitation = z
  .strictObject({
    organizationId: wireId('organization')
      .nullable()
      .default(null)
      .openapi({ type: ['string', 'null'], description: '`null` for roles of the service' }),
    email: emailAddress,
    fullName: text(LIMITS.shortText).openapi({ example: 'Dana Serik' }),
    locale: z.enum(LOCALES).optional(),
    grants: z.array(z.strictObject(grant)).min(1).max(10),
  })
  .openapi('NewInvitation', {
    example: {
      organizationId: 'org_01jersxz0tfz69hh6wvw601r7h',
      email: 'dana@steppe-clinics.example',
      fullName: 'Dana Serik',
      locale: 'ru',
      grants: [{ role: 'initiator', scope: 'organization' }],
    },
  });
export type NewInvitation = z.infer<typeof NewInvitation>;

export const INVITATION_STATES = ['pending', 'expired', 'accepted', 'revoked'] as const;

export const Invitation = z
  .object({
    id: idOf('invitation'),
    organization: z.object({ id: idOf('organization'), name: z.string() }).nullable(),
    email: z.string(),
    fullName: z.string(),
    locale: z.enum(LOCALES),
    grants: z.array(
      z.object({
        role,
        roleText: z.string(),
        scope,
        scopeText: z.string(),
        branch: z.object({ id: idOf('branch'), name: z.string() }).nullable(),
        amountLimit: money.nullable(),
      }),
    ),
    invitedBy: z.object({ id: idOf('user'), name: z.string() }).nullable(),
    state: z.enum(INVITATION_STATES),
    createdAt: instantOut,
    expiresAt: instantOut,
    acceptedAt: instantOut.nullable(),
    undelivered: z.boolean().openapi({ description: 'The mail did not arrive' }),
  })
  .openapi('Invitation');
export type Invitation = z.infer<typeof Invitation>;

export const InvitationList = z
  .object({ items: z.array(Invitation), nextCursor: z.string().nullable() })
  .openapi('InvitationList');
export type InvitationList = z.infer<typeof InvitationList>;

export const InvitationQuery = z.object({
  limit: limitParam,
  cursor: cursorParam,
  organizationId: wireId('organization').optional(),
  state: z.enum(INVITATION_STATES).optional(),
});
export type InvitationQuery = z.infer<typeof InvitationQuery>;

export const Nothing = z.strictObject({}).openapi('Nothing', { example: {} });

export const Acceptance = z
  .strictObject({
    token: z.string().max(200).openapi({ description: 'What stands behind `#` of the mailed link' }),
    fullName: text(LIMITS.shortText).optional().openapi({ example: 'Dana Serik' }),
  })
  .openapi('Acceptance', { example: { token: 'inv_…' } });
export type Acceptance = z.infer<typeof Acceptance>;

export const RolePresets = z
  .object({
    items: z.array(
      z.object({
        key: z.enum(PRESETS.map(({ key }) => key) as [PresetKey, ...PresetKey[]]),
        side: z.enum(SIDES),
        title: z.string(),
        text: z.string(),
        role,
        scope,
      }),
    ),
    roles: z.array(
      z.object({
        role,
        side: z.enum(SIDES),
        title: z.string(),
        text: z.string(),
        scopes: z.array(z.object({ scope, title: z.string() })),
      }),
    ),
  })
  .openapi('RolePresets');
export type RolePresets = z.infer<typeof RolePresets>;

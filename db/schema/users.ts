import { foreignKey, index, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { createdAt, identity, instant, updatedAt, version } from '../columns.ts';
import type { DateFormat, NoticeKind, Role, Scope, UserStatus } from '../vocab.ts';
import { branch, organization } from './organizations.ts';
import { ssoIssuer } from './sso.ts';
import { brand, tenant } from './tenants.ts';

export const appUser = pgTable(
  'app_user',
  {
    ...identity(),
    /** Lower case, NFC: the form that addresses are compared in. `null` for people whom a host signs in. */
    email: text('email'),
    fullName: text('full_name').notNull(),
    title: text('title'),
    locale: text('locale').notNull(),
    ssoIssuerId: uuid('sso_issuer_id'),
    /** `sub` of the host's tokens: who it is at that issuer, and at no other. */
    ssoSubject: text('sso_subject'),
    status: text('status').$type<UserStatus>().notNull().default('active'),
    /** How dates are written for this person; `null` as the language writes them. */
    dateFormat: text('date_format').$type<DateFormat>(),
    timeZone: text('time_zone'),
    /** Who took over when this person left. */
    successorId: uuid('successor_id'),
    leftAt: instant('left_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    foreignKey({ columns: [t.tenantId, t.ssoIssuerId], foreignColumns: [ssoIssuer.tenantId, ssoIssuer.id] }),
    foreignKey({ columns: [t.tenantId, t.successorId], foreignColumns: [t.tenantId, t.id] }),
    unique('app_user_email').on(t.tenantId, t.email),
    unique('app_user_sso').on(t.tenantId, t.ssoIssuerId, t.ssoSubject),
  ],
);

export type Money = { amountMinor: number; currency: string };

/** What somebody is somewhere. A person may have several; a delegation is one with an end and the name of its giver. */
export const membership = pgTable(
  'membership',
  {
    ...identity(),
    userId: uuid('user_id').notNull(),
    role: text('role').$type<Role>().notNull(),
    organizationId: uuid('organization_id'),
    branchId: uuid('branch_id'),
    /** How far it reaches at most; each right of the role may reach less. */
    scope: text('scope').$type<Scope>().notNull(),
    /** What one decision may come to. */
    amountLimit: jsonb('amount_limit').$type<Money>(),
    validFrom: instant('valid_from'),
    validTo: instant('valid_to'),
    delegatedBy: uuid('delegated_by'),
    /** The membership that is passed on for a while. */
    delegationOf: uuid('delegation_of'),
    /** The host whose tokens say so; the portal's own memberships have none. */
    issuerId: uuid('issuer_id'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.userId], foreignColumns: [appUser.tenantId, appUser.id] }),
    foreignKey({
      columns: [t.tenantId, t.organizationId],
      foreignColumns: [organization.tenantId, organization.id],
    }),
    foreignKey({ columns: [t.tenantId, t.branchId], foreignColumns: [branch.tenantId, branch.id] }),
    foreignKey({ columns: [t.tenantId, t.delegatedBy], foreignColumns: [appUser.tenantId, appUser.id] }),
    foreignKey({
      columns: [t.tenantId, t.delegationOf],
      foreignColumns: [t.tenantId, t.id],
    }).onDelete('cascade'),
    foreignKey({ columns: [t.tenantId, t.issuerId], foreignColumns: [ssoIssuer.tenantId, ssoIssuer.id] }),
    index('membership_user').on(t.tenantId, t.userId),
    index('membership_organization').on(t.tenantId, t.organizationId),
    index('membership_delegation').on(t.tenantId, t.delegationOf),
  ],
);

/** One of the memberships that an invitation offers. */
export type Grant = { role: Role; scope: Scope; branchId: string | null; amountLimit: Money | null };

/** A mailed invitation: opens an account, or adds to one, once. */
export const invitation = pgTable(
  'invitation',
  {
    ...identity(),
    brandId: uuid('brand_id').notNull(),
    organizationId: uuid('organization_id'),
    email: text('email').notNull(),
    fullName: text('full_name').notNull(),
    locale: text('locale').notNull(),
    grants: jsonb('grants').$type<Grant[]>().notNull(),
    tokenHash: text('token_hash').notNull(),
    invitedBy: uuid('invited_by'),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
    acceptedAt: instant('accepted_at'),
    acceptedBy: uuid('accepted_by'),
    revokedAt: instant('revoked_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    foreignKey({ columns: [t.tenantId, t.brandId], foreignColumns: [brand.tenantId, brand.id] }),
    foreignKey({
      columns: [t.tenantId, t.organizationId],
      foreignColumns: [organization.tenantId, organization.id],
    }),
    foreignKey({ columns: [t.tenantId, t.invitedBy], foreignColumns: [appUser.tenantId, appUser.id] }),
    foreignKey({ columns: [t.tenantId, t.acceptedBy], foreignColumns: [appUser.tenantId, appUser.id] }),
    unique('invitation_token').on(t.tenantId, t.tokenHash),
    index('invitation_organization').on(t.tenantId, t.organizationId),
    index('invitation_email').on(t.tenantId, t.email),
  ],
);

/** What a person is told by mail, where it is not the default. */
export const noticeChoice = pgTable(
  'notice_choice',
  {
    tenantId: uuid('tenant_id').notNull(),
    userId: uuid('user_id').notNull(),
    kind: text('kind').$type<NoticeKind>().notNull(),
    mode: text('mode').$type<'now' | 'off'>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.userId, t.kind] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    foreignKey({ columns: [t.tenantId, t.userId], foreignColumns: [appUser.tenantId, appUser.id] }),
  ],
);

/** A list filter that a person keeps, e.g. the desk's "my overdue". */
export const savedView = pgTable(
  'saved_view',
  {
    ...identity(),
    userId: uuid('user_id').notNull(),
    list: text('list').$type<'claims' | 'units'>().notNull(),
    name: text('name').notNull(),
    /** The query string of the list, without cursor. */
    query: text('query').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.userId], foreignColumns: [appUser.tenantId, appUser.id] }),
    unique('saved_view_name').on(t.tenantId, t.userId, t.list, t.name),
  ],
);

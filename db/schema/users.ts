import { foreignKey, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { createdAt, identity, updatedAt, version } from '../columns.ts';
import type { Role } from '../vocab.ts';
import { branch, organization } from './organizations.ts';
import { ssoIssuer } from './sso.ts';
import { tenant } from './tenants.ts';

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
    status: text('status').$type<'active' | 'suspended' | 'left'>().notNull().default('active'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    foreignKey({ columns: [t.tenantId, t.ssoIssuerId], foreignColumns: [ssoIssuer.tenantId, ssoIssuer.id] }),
    unique('app_user_email').on(t.tenantId, t.email),
    unique('app_user_sso').on(t.tenantId, t.ssoIssuerId, t.ssoSubject),
  ],
);

export const membership = pgTable(
  'membership',
  {
    ...identity(),
    userId: uuid('user_id').notNull(),
    role: text('role').$type<Role>().notNull(),
    organizationId: uuid('organization_id'),
    branchId: uuid('branch_id'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.userId], foreignColumns: [appUser.tenantId, appUser.id] }),
    foreignKey({
      columns: [t.tenantId, t.organizationId],
      foreignColumns: [organization.tenantId, organization.id],
    }),
    foreignKey({ columns: [t.tenantId, t.branchId], foreignColumns: [branch.tenantId, branch.id] }),
    index('membership_user').on(t.tenantId, t.userId),
  ],
);

/** A list filter that a person keeps, e.g. the desk's "my overdue". */
export const savedView = pgTable(
  'saved_view',
  {
    ...identity(),
    userId: uuid('user_id').notNull(),
    list: text('list').notNull(),
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

import { foreignKey, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { createdAt, identity, updatedAt, version } from '../columns.ts';
import type { Role } from '../vocab.ts';
import { branch, organization } from './organizations.ts';
import { tenant } from './tenants.ts';

export const appUser = pgTable(
  'app_user',
  {
    ...identity(),
    /** Lower case, NFC: the form that addresses are compared in. */
    email: text('email').notNull(),
    fullName: text('full_name').notNull(),
    title: text('title'),
    locale: text('locale').notNull(),
    status: text('status').$type<'active' | 'suspended' | 'left'>().notNull().default('active'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    unique('app_user_email').on(t.tenantId, t.email),
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

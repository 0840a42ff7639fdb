import { boolean, foreignKey, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, identity, instant, updatedAt, version } from '../columns.ts';
import type { AddressKind, BranchKind, ContactKind, OrganizationKind } from '../vocab.ts';
import { tenant } from './tenants.ts';

export type Address = { lines?: string; city?: string; postalCode?: string; country?: string };

/** When people are there: days from 1 (Monday) to 7, local times, and days off as `YYYY-MM-DD`. */
export type BusinessCalendar = { days: number[]; from: string; to: string; holidays: string[] };

export const organization = pgTable(
  'organization',
  {
    ...identity(),
    kind: text('kind').$type<OrganizationKind>().notNull(),
    name: text('name').notNull(),
    parentId: uuid('parent_id'),
    /** What it is called elsewhere, e.g. `{ system: 'erp', id: '10042' }`. */
    externalRefs: jsonb('external_refs').$type<{ system: string; id: string }[]>().notNull().default([]),
    addresses: jsonb('addresses').$type<Partial<Record<AddressKind, Address>>>().notNull().default({}),
    /** How its devices are named, e.g. `{branch}-{model}-{number:4}`. */
    namingPattern: text('naming_pattern'),
    /** A claim waits for an approver of the organisation before it is sent. */
    approvalRequired: boolean('approval_required').notNull().default(false),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    closedAt: instant('closed_at'),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    foreignKey({ columns: [t.tenantId, t.parentId], foreignColumns: [t.tenantId, t.id] }),
  ],
);

export const branch = pgTable(
  'branch',
  {
    ...identity(),
    organizationId: uuid('organization_id').notNull(),
    name: text('name').notNull(),
    city: text('city').notNull(),
    address: text('address').notNull(),
    timeZone: text('time_zone').notNull(),
    parentId: uuid('parent_id'),
    kind: text('kind').$type<BranchKind>().notNull().default('office'),
    calendar: jsonb('calendar').$type<BusinessCalendar>(),
    responsibleId: uuid('responsible_id'),
    backupId: uuid('backup_id'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    closedAt: instant('closed_at'),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.organizationId],
      foreignColumns: [organization.tenantId, organization.id],
    }),
    foreignKey({ columns: [t.tenantId, t.parentId], foreignColumns: [t.tenantId, t.id] }),
    index('branch_organization').on(t.tenantId, t.organizationId),
    index('branch_parent').on(t.tenantId, t.parentId),
  ],
);

/** A person at a site, or a mailbox that several read. Whether mails arrive there is told by `mailAddress`. */
export const contact = pgTable(
  'contact',
  {
    ...identity(),
    organizationId: uuid('organization_id').notNull(),
    branchId: uuid('branch_id'),
    kind: text('kind').$type<ContactKind>().notNull(),
    name: text('name').notNull(),
    email: text('email'),
    phone: text('phone'),
    siteRole: text('site_role'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    foreignKey({
      columns: [t.tenantId, t.organizationId],
      foreignColumns: [organization.tenantId, organization.id],
    }),
    foreignKey({ columns: [t.tenantId, t.branchId], foreignColumns: [branch.tenantId, branch.id] }),
    index('contact_organization').on(t.tenantId, t.organizationId),
    index('contact_email').on(t.tenantId, t.email),
  ],
);

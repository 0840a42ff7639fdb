import { foreignKey, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, identity } from '../columns.ts';
import type { OrganizationKind } from '../vocab.ts';
import { tenant } from './tenants.ts';

export const organization = pgTable(
  'organization',
  {
    ...identity(),
    kind: text('kind').$type<OrganizationKind>().notNull(),
    name: text('name').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
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
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.organizationId],
      foreignColumns: [organization.tenantId, organization.id],
    }),
  ],
);

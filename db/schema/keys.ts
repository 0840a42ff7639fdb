import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, identity, instant } from '../columns.ts';
import type { KeyScope } from '../vocab.ts';
import { organization } from './organizations.ts';
import { brand, embedKey, tenant } from './tenants.ts';
import type { Money } from './users.ts';

/** A secret key of a partner. */
export const apiKey = pgTable(
  'api_key',
  {
    ...identity(),
    brandId: uuid('brand_id').notNull(),
    /** `null` for the whole tenant. */
    organizationId: uuid('organization_id'),
    name: text('name').notNull(),
    keyHash: text('key_hash').notNull(),
    /** Enough to tell one secret from another: `sk_live_…aB3d`. */
    hint: text('hint').notNull(),
    testMode: boolean('test_mode').notNull(),
    scopes: jsonb('scopes').$type<KeyScope[]>().notNull(),
    /** CIDR blocks it may be used from; none is anywhere. */
    networks: jsonb('networks').$type<string[]>().notNull().default([]),
    /** What one decision may come to. */
    amountLimit: jsonb('amount_limit').$type<Money>(),
    /** What time it is for requests with this key; test keys only. */
    testClock: instant('test_clock'),
    expiresAt: instant('expires_at'),
    lastUsedAt: instant('last_used_at'),
    /** The last day on which a browser sent it. */
    exposedOn: date('exposed_on'),
    createdAt: createdAt(),
    revokedAt: instant('revoked_at'),
    /** On the row of a rolled secret: the key it belonged to. */
    replacedBy: uuid('replaced_by'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    foreignKey({ columns: [t.tenantId, t.brandId], foreignColumns: [brand.tenantId, brand.id] }),
    foreignKey({
      columns: [t.tenantId, t.organizationId],
      foreignColumns: [organization.tenantId, organization.id],
    }),
    foreignKey({ columns: [t.tenantId, t.replacedBy], foreignColumns: [t.tenantId, t.id] }),
    unique('api_key_hash').on(t.tenantId, t.keyHash),
    index('api_key_replaced').on(t.tenantId, t.replacedBy),
  ],
);

/** The pages that a publishable key was used on. */
export const originSeen = pgTable(
  'origin_seen',
  {
    tenantId: uuid('tenant_id').notNull(),
    keyId: uuid('key_id').notNull(),
    origin: text('origin').notNull(),
    allowed: boolean('allowed').notNull(),
    times: integer('times').notNull(),
    firstAt: instant('first_at').notNull(),
    lastAt: instant('last_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.keyId, t.origin] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    foreignKey({ columns: [t.tenantId, t.keyId], foreignColumns: [embedKey.tenantId, embedKey.id] }),
  ],
);

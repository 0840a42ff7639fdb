import { sql } from 'drizzle-orm';
import {
  bigint,
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
import { tenant } from './tenants.ts';

/** Append-only: who did what, on whose behalf, and why. No foreign keys to what it speaks of: it outlives it. */
export const audit = pgTable(
  'audit',
  {
    ...identity(),
    at: instant('at').notNull(),
    actor: jsonb('actor').$type<Record<string, unknown>>().notNull(),
    onBehalfOf: uuid('on_behalf_of'),
    action: text('action').notNull(),
    objectType: text('object_type').notNull(),
    objectId: uuid('object_id').notNull(),
    reason: text('reason'),
    changes: jsonb('changes').$type<Record<string, unknown>>().notNull(),
    requestId: text('request_id').notNull(),
    /** When the database took the row, by its own clock. */
    recordedAt: instant('recorded_at')
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    index('audit_object').on(t.tenantId, t.objectId, t.at),
    index('audit_recorded').on(t.tenantId, t.recordedAt, t.id),
    index('audit_at').on(t.tenantId, t.at, t.id),
    index('audit_person')
      .on(t.tenantId, sql`(${t.actor} ->> 'userId')`, t.at, t.id)
      .where(sql`${t.actor} ? 'userId'`),
  ],
);

/** Append-only: each audit row in its place, sealed with all that came before it. */
export const auditChain = pgTable(
  'audit_chain',
  {
    tenantId: uuid('tenant_id').notNull(),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    auditId: uuid('audit_id').notNull(),
    prevHash: text('prev_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.seq] }),
    unique('audit_chain_once').on(t.tenantId, t.auditId),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
  ],
);

/** Where the chain of a tenant ends, and how much of it has left the database. */
export const auditHead = pgTable(
  'audit_head',
  {
    tenantId: uuid('tenant_id').primaryKey(),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    hash: text('hash').notNull(),
    recordedAt: instant('recorded_at'),
    lookedAt: instant('looked_at'),
    anchoredSeq: bigint('anchored_seq', { mode: 'number' }).notNull().default(0),
    anchoredAt: instant('anchored_at'),
  },
  (t) => [foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] })],
);

/** The answer to a write, kept for its retries; the row commits together with the effect. */
export const idempotency = pgTable(
  'idempotency',
  {
    tenantId: uuid('tenant_id').notNull(),
    principal: text('principal').notNull(),
    key: text('key').notNull(),
    fingerprint: text('fingerprint').notNull(),
    status: integer('status'),
    headers: jsonb('headers').$type<Record<string, string>>(),
    body: text('body'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.principal, t.key] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    index('idempotency_age').on(t.tenantId, t.createdAt),
  ],
);

/** Counters of what must not happen too often: misses, codes, mails; one row per bucket and window. */
export const budget = pgTable(
  'budget',
  {
    tenantId: uuid('tenant_id').notNull(),
    bucket: text('bucket').notNull(),
    windowStart: instant('window_start').notNull(),
    used: integer('used').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.bucket, t.windowStart] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
  ],
);

/** That a unit was looked up on a day, and nothing of who did: the log forgets after a month, measures do not. */
export const unitSeen = pgTable(
  'unit_seen',
  {
    tenantId: uuid('tenant_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.day, t.unitId] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
  ],
);

export const lookupLog = pgTable(
  'lookup_log',
  {
    ...identity(),
    at: instant('at').notNull(),
    /** Keyed hash: the log tells repeats, not serials. */
    serialHash: text('serial_hash').notNull(),
    outcome: text('outcome').notNull(),
    brandId: uuid('brand_id').notNull(),
    actorKind: text('actor_kind').notNull(),
    modelId: uuid('model_id'),
    /** The site that it was asked on, and whose it is. */
    keyId: uuid('key_id'),
    organizationId: uuid('organization_id'),
    /** Why nothing was found: the serial's form, or simply unknown. */
    cause: text('cause'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    index('lookup_log_at').on(t.tenantId, t.at),
  ],
);

import {
  boolean,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, identity, instant, updatedAt, version } from '../columns.ts';
import type { ElementName, LookupPolicy } from '../vocab.ts';

export type Targets = {
  /** Days the service has to answer, to diagnose, to repair; days a customer has to answer; days until a resolved claim closes. */
  reviewDays: number;
  infoDays: number;
  receiveDays: number;
  diagnosisDays: number;
  repairDays: number;
  closeDays: number;
  reopenDays: number;
};

export const tenant = pgTable('tenant', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  defaultLocale: text('default_locale').notNull(),
  timeZone: text('time_zone').notNull(),
  targets: jsonb('targets').$type<Targets>().notNull(),
  createdAt: createdAt(),
});

export const brand = pgTable(
  'brand',
  {
    ...identity(),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    locales: jsonb('locales').$type<string[]>().notNull(),
    defaultLocale: text('default_locale').notNull(),
    timeZone: text('time_zone').notNull(),
    lookupPolicy: text('lookup_policy').$type<LookupPolicy>().notNull(),
    /** Design tokens, e.g. `{ accent: '#0b5fff', radius: '8px' }`. */
    theme: jsonb('theme').$type<Record<string, string>>().notNull(),
    /** Overrides of element texts: locale → key → text. */
    texts: jsonb('texts').$type<Record<string, Record<string, string>>>().notNull(),
    /** Links of the brand's own pages: `{ label: { en, ru … }, url }`. */
    menu: jsonb('menu').$type<{ label: Record<string, string>; url: string }[]>().notNull().default([]),
    support: jsonb('support').$type<{ email?: string; phone?: string; url?: string }>().notNull(),
    senderName: text('sender_name').notNull(),
    senderAddress: text('sender_address').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), unique('brand_slug').on(t.tenantId, t.slug)],
);

/** The public directory of hosted pages: `/b/<slug>` is an address on one host, so the slug is unique there. */
export const hostedPage = pgTable(
  'hosted_page',
  {
    tenantId: uuid('tenant_id').notNull(),
    slug: text('slug').primaryKey(),
    brandId: uuid('brand_id').notNull(),
    embedKey: text('embed_key').notNull(),
  },
  (t) => [foreignKey({ columns: [t.tenantId, t.brandId], foreignColumns: [brand.tenantId, brand.id] })],
);

export const embedKey = pgTable(
  'embed_key',
  {
    ...identity(),
    brandId: uuid('brand_id').notNull(),
    name: text('name').notNull(),
    keyHash: text('key_hash').notNull(),
    /** Exact origins or one-label wildcards, `https://*.dealer.example`. */
    origins: jsonb('origins').$type<string[]>().notNull(),
    allowNullOrigin: boolean('allow_null_origin').notNull().default(false),
    /** `false` only reports origins that are not on the list. */
    enforceOrigins: boolean('enforce_origins').notNull().default(true),
    organizationId: uuid('organization_id'),
    /** The key itself, to copy it again; it is public anyway. */
    publicKey: text('public_key'),
    /** What may be shown with it; `null` is everything. */
    elements: jsonb('elements').$type<ElementName[]>(),
    /** What time it is for requests with this key; test keys only. */
    testClock: instant('test_clock'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
    revokedAt: instant('revoked_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.brandId], foreignColumns: [brand.tenantId, brand.id] }),
    unique('embed_key_hash').on(t.tenantId, t.keyHash),
    index('embed_key_brand').on(t.tenantId, t.brandId),
  ],
);

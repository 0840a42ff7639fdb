import { sql } from 'drizzle-orm';
import {
  date,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, identity, instant, updatedAt, version } from '../columns.ts';
import type { Role, SsoAlgorithm } from '../vocab.ts';
import { organization } from './organizations.ts';
import { brand, tenant } from './tenants.ts';

/** A public key as a JWK, with nothing in it that verifying does not need. */
export type SsoKey = { kid: string; kty: 'EC' | 'OKP'; crv: string; x: string; y?: string };

/** A host site whose signed tokens are taken for its people. */
export const ssoIssuer = pgTable(
  'sso_issuer',
  {
    ...identity(),
    brandId: uuid('brand_id').notNull(),
    /** `iss` of its tokens, letter by letter. */
    issuer: text('issuer').notNull(),
    audience: text('audience').notNull(),
    algorithm: text('algorithm').$type<SsoAlgorithm>().notNull(),
    /** Either these, or those of `jwksUrl`. */
    keys: jsonb('keys').$type<SsoKey[]>(),
    jwksUrl: text('jwks_url'),
    /** The last good answer of `jwksUrl`, and when it came. */
    fetchedKeys: jsonb('fetched_keys').$type<SsoKey[]>(),
    fetchedAt: instant('fetched_at'),
    triedAt: instant('tried_at'),
    fetchProblem: text('fetch_problem'),
    /** The last day on which the problem was told. */
    alarmedOn: date('alarmed_on'),
    organizationId: uuid('organization_id'),
    /** The most that its people may be. */
    role: text('role').$type<Role>().notNull().default('consumer'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    revokedAt: instant('revoked_at'),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    foreignKey({ columns: [t.tenantId, t.brandId], foreignColumns: [brand.tenantId, brand.id] }),
    foreignKey({
      columns: [t.tenantId, t.organizationId],
      foreignColumns: [organization.tenantId, organization.id],
    }),
    uniqueIndex('sso_issuer_name')
      .on(t.tenantId, t.brandId, t.issuer)
      .where(sql`${t.revokedAt} is null`),
  ],
);

/** A token that was exchanged; each is good for one session. */
export const ssoToken = pgTable(
  'sso_token',
  {
    tenantId: uuid('tenant_id').notNull(),
    issuerId: uuid('issuer_id').notNull(),
    jti: text('jti').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.issuerId, t.jti] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    foreignKey({ columns: [t.tenantId, t.issuerId], foreignColumns: [ssoIssuer.tenantId, ssoIssuer.id] }),
    index('sso_token_expires').on(t.tenantId, t.expiresAt),
  ],
);

import { foreignKey, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { createdAt, identity, instant } from '../columns.ts';
import { claim } from './claims.ts';
import { brand } from './tenants.ts';
import { appUser } from './users.ts';

/**
 * One row per bearer token. `person` belongs to a user; `claim` opens one claim (a link or a code); `draft` was handed to
 * the anonymous author of one draft.
 */
export const session = pgTable(
  'session',
  {
    ...identity(),
    tokenHash: text('token_hash').notNull(),
    kind: text('kind').$type<'person' | 'claim' | 'draft'>().notNull(),
    brandId: uuid('brand_id').notNull(),
    userId: uuid('user_id'),
    claimId: uuid('claim_id'),
    /** The address that was proven by the link or code that opened the session, or by the brand's own host. */
    email: text('email'),
    createdAt: createdAt(),
    lastSeenAt: instant('last_seen_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.brandId], foreignColumns: [brand.tenantId, brand.id] }),
    foreignKey({ columns: [t.tenantId, t.userId], foreignColumns: [appUser.tenantId, appUser.id] }),
    foreignKey({ columns: [t.tenantId, t.claimId], foreignColumns: [claim.tenantId, claim.id] }),
    unique('session_token').on(t.tenantId, t.tokenHash),
  ],
);

export const signInCode = pgTable(
  'sign_in_code',
  {
    ...identity(),
    email: text('email').notNull(),
    claimId: uuid('claim_id'),
    codeHash: text('code_hash').notNull(),
    attempts: integer('attempts').notNull().default(0),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.claimId], foreignColumns: [claim.tenantId, claim.id] }),
    index('sign_in_code_email').on(t.tenantId, t.email, t.createdAt),
  ],
);

/** A capability in a mail: opens (`follow`) or continues (`resume`) one claim until it expires or is revoked. */
export const claimLink = pgTable(
  'claim_link',
  {
    ...identity(),
    claimId: uuid('claim_id').notNull(),
    tokenHash: text('token_hash').notNull(),
    purpose: text('purpose').$type<'follow' | 'resume'>().notNull(),
    email: text('email').notNull(),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.claimId], foreignColumns: [claim.tenantId, claim.id] }),
    unique('claim_link_token').on(t.tenantId, t.tokenHash),
  ],
);

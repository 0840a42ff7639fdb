import {
  bigint,
  boolean,
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
import { claim } from './claims.ts';
import { brand, tenant } from './tenants.ts';
import { appUser } from './users.ts';

export type SignInMethod = 'code' | 'password' | 'passkey' | 'host' | 'link' | 'invitation';

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
    /** How it was opened. */
    method: text('method').$type<SignInMethod>(),
    /** Browser and system in words, for its owner to know it by. */
    device: text('device'),
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
    index('session_person').on(t.tenantId, t.userId),
  ],
);

/** Browsers in which somebody has signed in before, in the words that he reads. */
export const knownDevice = pgTable(
  'known_device',
  {
    tenantId: uuid('tenant_id').notNull(),
    userId: uuid('user_id').notNull(),
    /** Empty where it is no browser that we know. */
    device: text('device').notNull(),
    firstSeenAt: instant('first_seen_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.userId, t.device] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    foreignKey({ columns: [t.tenantId, t.userId], foreignColumns: [appUser.tenantId, appUser.id] }),
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

/** `hash` is of scrypt with its parameters in it, so that stronger ones can follow. */
export const password = pgTable(
  'password',
  {
    tenantId: uuid('tenant_id').notNull(),
    userId: uuid('user_id').notNull(),
    hash: text('hash').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.userId] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    foreignKey({ columns: [t.tenantId, t.userId], foreignColumns: [appUser.tenantId, appUser.id] }),
  ],
);

export const passwordReset = pgTable(
  'password_reset',
  {
    ...identity(),
    userId: uuid('user_id').notNull(),
    tokenHash: text('token_hash').notNull(),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    foreignKey({ columns: [t.tenantId, t.userId], foreignColumns: [appUser.tenantId, appUser.id] }),
    unique('password_reset_token').on(t.tenantId, t.tokenHash),
    index('password_reset_user').on(t.tenantId, t.userId),
  ],
);

/** The second factor of a person: a time-based code, once it was confirmed with one. */
export const totp = pgTable(
  'totp',
  {
    tenantId: uuid('tenant_id').notNull(),
    userId: uuid('user_id').notNull(),
    sealedSecret: text('sealed_secret').notNull(),
    confirmedAt: instant('confirmed_at'),
    /** The last 30-second step that was used: no code opens twice. */
    lastStep: bigint('last_step', { mode: 'number' }),
    recoveryHashes: jsonb('recovery_hashes').$type<string[]>().notNull().default([]),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.userId] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    foreignKey({ columns: [t.tenantId, t.userId], foreignColumns: [appUser.tenantId, appUser.id] }),
  ],
);

export const passkey = pgTable(
  'passkey',
  {
    ...identity(),
    userId: uuid('user_id').notNull(),
    credentialId: text('credential_id').notNull(),
    publicKey: text('public_key').notNull(),
    counter: bigint('counter', { mode: 'number' }).notNull(),
    transports: jsonb('transports').$type<string[]>().notNull().default([]),
    backedUp: boolean('backed_up').notNull(),
    name: text('name').notNull(),
    /** The site that it belongs to; a browser offers it nowhere else. */
    rpId: text('rp_id').notNull(),
    createdAt: createdAt(),
    lastUsedAt: instant('last_used_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    foreignKey({ columns: [t.tenantId, t.userId], foreignColumns: [appUser.tenantId, appUser.id] }),
    unique('passkey_credential').on(t.tenantId, t.credentialId),
    index('passkey_user').on(t.tenantId, t.userId),
  ],
);

/** What was asked and is not answered yet: a passkey's challenge, or the second factor of a sign-in. */
export const signInStep = pgTable(
  'sign_in_step',
  {
    ...identity(),
    kind: text('kind').$type<'passkey_register' | 'passkey_sign_in' | 'second_factor'>().notNull(),
    brandId: uuid('brand_id').notNull(),
    userId: uuid('user_id'),
    tokenHash: text('token_hash').notNull(),
    challenge: text('challenge'),
    /** Proven by the first step. */
    email: text('email'),
    method: text('method').$type<SignInMethod>(),
    attempts: integer('attempts').notNull().default(0),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    foreignKey({ columns: [t.tenantId, t.brandId], foreignColumns: [brand.tenantId, brand.id] }),
    foreignKey({ columns: [t.tenantId, t.userId], foreignColumns: [appUser.tenantId, appUser.id] }),
    unique('sign_in_step_token').on(t.tenantId, t.tokenHash),
    index('sign_in_step_expires').on(t.tenantId, t.expiresAt),
  ],
);

/** Wrong passwords and codes of one account, from one network and from all. */
export const guess = pgTable(
  'guess',
  {
    tenantId: uuid('tenant_id').notNull(),
    bucket: text('bucket').notNull(),
    failures: integer('failures').notNull(),
    /** Until then the next one is refused. */
    waitsUntil: instant('waits_until').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.bucket] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
  ],
);
